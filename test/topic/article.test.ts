import { describe, expect, it } from 'vitest';
import { parseArticle } from './article';

const BODY = 'word '.repeat(60).trim();
const TEXT = `A headline\n\n## First {idlib-2020-03}\n${BODY}\n\n## Second\n${BODY}`;
const HEAD = 'language: en\ndate: "2020-03-06"\nabout: idlib-2020-03\nkind: wire';
const parse = (head: string, body = TEXT) => parseArticle(`---\n${head}\n---\n${body}\n`, 'test/topic/open/it.txt');

describe('parseArticle', () => {
  it('reads the head, and the text paragraph by paragraph, with its headings', () => {
    expect(parse(HEAD).article).toMatchObject({
      slug: 'it',
      language: 'en',
      date: '2020-03-06',
      about: { is: 'held', targets: ['idlib-2020-03'] },
      haystacks: ['A headline', 'First', BODY, 'Second', BODY],
      headings: [
        { at: 1, target: 'idlib-2020-03' },
        { at: 3, target: null },
      ],
    });
  });

  it.each([
    ['none', { is: 'unheld' }],
    ['off-topic', { is: 'off-topic' }],
    ['[gcf-2020, eln-2020-04]', { is: 'held', targets: ['gcf-2020', 'eln-2020-04'] }],
  ])('reads what it is about: %s', (about, expected) => {
    expect(parse(`language: en\nabout: ${about}\nkind: wire`).article).toMatchObject({ about: expected, date: null });
  });

  it.each([
    ['no label', 'language: en\nkind: wire', TEXT, 'about'],
    ['a date that is no day', HEAD.replace('03-06', '03'), TEXT, 'date'],
    ['a key that is unknown', `${HEAD}\nmood: calm`, TEXT, 'mood'],
    ['a text that is too short', HEAD, 'A headline', 'has 2 words'],
    ['a text that is too long', HEAD, 'word '.repeat(501), 'has 501 words'],
  ])('refuses %s', (_what, head, body, message) => {
    const { article, problems } = parse(head, body);
    expect(article).toBeUndefined();
    expect(problems[0]?.message).toContain(message);
  });

  it('refuses a file without a head', () => {
    expect(parseArticle('A headline', 'x.txt').problems[0]?.message).toBe('has no head');
  });
});
