import { describe, expect, it } from 'vitest';
import { askFields } from './ask';
import { CITATION_FIELDS } from './citations';
import type { Field } from './field';

const KIND: Field = { flag: 'kind', what: 'kind', need: 'required', choices: ['state', 'bloc'] };
const CODE: Field = { flag: 'code', what: 'code', need: ({ kind }) => (kind?.[0] === 'state' ? 'required' : 'unfit') };
const NOTE: Field = { flag: 'note', what: 'note', need: 'optional' };
const IDS: Field = { flag: 'ids', what: 'ids', need: 'required', several: 'listed' };
const FORMS: Field = { flag: 'form', what: 'form', need: 'optional', several: 'repeated', offered: () => 'Mali' };
const SWITCH: Field = { flag: 'partial', what: 'partial', need: 'optional', isSwitch: true };

/** Answers the questions one after the other; tells what was asked and said, and what came of it. */
async function talk(fields: Field[], lines: string[], given = {}, refuse = (_flag: string, _value: string) => '') {
  const asked: string[] = [];
  const said: string[] = [];
  const answers = await askFields(fields, given, {
    ask: async (question) => {
      asked.push(question.split(/ \(|:/)[0] ?? '');
      return lines.shift() ?? expect.fail(`no answer for: ${question}`);
    },
    say: (line) => said.push(line.trim()),
    refuse: (flag, value) => refuse(flag, value) || undefined,
  });
  expect(lines).toEqual([]);
  return { answers, asked, said };
}

describe('askFields', () => {
  it('asks for what was not given and what fits', async () => {
    const { answers, asked } = await talk([KIND, CODE, NOTE], ['state', 'MLI', '']);
    expect(answers).toEqual({ kind: ['state'], code: ['MLI'] });
    expect(asked).toEqual(['kind', 'code', 'note']);
    expect((await talk([KIND, CODE, NOTE], [' so '], { kind: ['bloc'] })).answers).toEqual({
      kind: ['bloc'],
      note: ['so'],
    });
  });

  it('asks again for a wrong or missing answer, and says why', async () => {
    const { answers, said } = await talk([KIND], ['', 'stat', 'bloc']);
    expect(answers).toEqual({ kind: ['bloc'] });
    expect(said).toEqual(['this one is needed', 'one of: state, bloc']);
  });

  it('asks again for what the record refuses', async () => {
    const refuse = (flag: string, value: string) => (value === 'mali' ? `${flag} exists` : '');
    const { said } = await talk([NOTE], ['mali', 'niger'], {}, refuse);
    expect(said).toEqual(['note exists']);
  });

  it('reads several values of a line, or of a line each until Enter', async () => {
    expect((await talk([IDS], ['a, b,'])).answers).toEqual({ ids: ['a', 'b'] });
    expect((await talk([FORMS], ['A, the', 'B', ''])).answers).toEqual({ form: ['A, the', 'B'] });
  });

  it('takes on Enter what is offered', async () => {
    expect((await talk([FORMS], [''])).answers).toEqual({ form: ['Mali'] });
  });

  it.each([
    ['y', { partial: ['true'] }],
    ['n', {}],
  ])('reads %s for a switch', async (line, expected) => {
    expect((await talk([SWITCH], [line])).answers).toEqual(expected);
  });

  it('asks for citations until no further address is given', async () => {
    const first = ['not an address', 'https://a.example/1', 'A', 'P', 'secondary', '', '', ''];
    const second = ['https://a.example/2', 'B', 'Q', 'news_agency', '2020', '', ''];
    const { answers, said } = await talk([...CITATION_FIELDS, NOTE], [...first, ...second, '', 'noted']);
    expect(answers).toMatchObject({
      url: ['https://a.example/1', 'https://a.example/2'],
      published: ['', '2020'],
      note: ['noted'],
    });
    expect(said).toEqual(['the http(s) address of one document is needed, not a site root']);
  });

  it('asks for no citations where some were given', async () => {
    expect((await talk([...CITATION_FIELDS], [], { url: ['x'] })).answers).toEqual({ url: ['x'] });
  });
});
