import { describe, expect, it } from 'vitest';
import { parseLabelled } from './labelled';

const parse = (source: string) => parseLabelled(source, 'xx.txt');
/** The labels of all passages as `surface|ref|form`. */
const labelsOf = (source: string) =>
  parse(source).groups.flatMap(({ passages }) =>
    passages.flatMap(({ text, labels }) =>
      labels.map(({ start, end, ref, form }) => `${text.slice(start, end)}|${ref}|${form}`),
    ),
  );

describe('parseLabelled', () => {
  it.each([
    ['a name', '{Mali|mali} agreed.', ['Mali|mali|name']],
    ['a form', 'The {US|united-states|abbreviation} left.', ['US|united-states|abbreviation']],
    ['a hard negative', '{Paris Hilton|-} came.', ['Paris Hilton|null|name']],
    ['inside a word', 'و{روسيا|russia} وقالت', ['روسيا|russia|name']],
    ['beside a hyphen', '{US|united-states|abbreviation}-led', ['US|united-states|abbreviation']],
    ['side by side', '{A|a}{B|b}', ['A|a|name', 'B|b|name']],
    ['over a line break', 'the {United\nNations|united-nations} said', ['United\nNations|united-nations|name']],
    ['behind characters outside the BMP', '🕊🕊 {Oman|oman}', ['Oman|oman|name']],
    ['none', 'Nothing here | at all.', []],
  ])('reads %s', (_what, passage, labels) => {
    expect(parse(`## g\n${passage}`).problems).toEqual([]);
    expect(labelsOf(`## g\n${passage}`)).toEqual(labels);
  });

  it('parts groups and passages, and drops comments', () => {
    const source = '# about\n\n## one date=2020-04-19\nA\nB\n\n# why\nC\n## two\r\nD\r\n';
    const { groups, problems } = parse(source);
    expect(problems).toEqual([]);
    expect(groups.map(({ slug, date, line }) => [slug, date, line])).toEqual([
      ['one', '2020-04-19', 3],
      ['two', null, 9],
    ]);
    expect(groups.map(({ passages }) => passages.map(({ text, line }) => [text, line]))).toEqual([
      [
        ['A\nB', 4],
        ['C', 8],
      ],
      [['D', 10]],
    ]);
  });

  it.each([
    ['an open brace', '## g\nA {Oman|oman}\nThe {Mali|mali', 3, 'no partner'],
    ['a closing brace', '## g\nMali} left', 2, 'no partner'],
    ['a label in a label', '## g\n{the {Mali|mali}|mali}', 2, 'no partner'],
    ['no ref', '## g\nA {Mali} B', 2, 'is no label'],
    ['an empty ref', '## g\n{Mali|}', 2, 'is no label'],
    ['too many parts', '## g\n{Mali|mali|name|x}', 2, 'is no label'],
    ['a space in the braces', '## g\n{Mali |mali}', 2, 'a space'],
    ['an empty surface', '## g\n{|mali}', 2, 'a space'],
    ['an unknown form', '## g\nA\nB {Mali|mali|noun}', 3, 'noun is no form'],
    ['a form of a hard negative', '## g\n{Mali|-|name}', 2, 'has no form'],
    ['a passage without a group', 'Text', 1, 'before the first group'],
    ['a group without a passage', '## g\n## h\nText', 1, 'no passage'],
    ['a slug twice', '## g\nA\n\n## g\nB', 4, 'twice'],
    ['a header that is none', '## g on=2020\nA', 1, 'is no header'],
    ['a day that is none', '## g date=2020-13-01\nA', 1, 'is no day'],
  ])('tells %s', (_what, source, line, message) => {
    const { problems } = parse(source);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'xx.txt', line });
    expect(problems[0]?.message).toContain(message);
  });
});
