import { PassThrough, Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { createLetters } from '../text/letters';
import { type AliasState, aliasOf, makeAlias, makeLexicon, makeVocabulary } from '../text/lexicon.states';
import { makeCues, targetCues } from '../topic/cues.states';
import { languageOf, scanLines } from './scan-lines';
import type { ScanData } from './scan-text';

const lexiconOf = (language: string, ...aliases: AliasState[]) => makeLexicon(aliases, { language });

const ENGLISH = lexiconOf(
  'en',
  makeAlias({ ref: 'russia', text: 'Russia' }),
  makeAlias({ ref: 'soviet-union', text: 'USSR', until: '1991' }),
  aliasOf('ceasefire', 'idlib', 'Idlib truce'),
  aliasOf('term', 'truce', 'truce'),
);
const FRENCH = lexiconOf('fr', aliasOf('actor', 'russia', 'Russie'));

const CUES = makeCues([targetCues('idlib', { actors: ['russia'] })]);

const DATA: ScanData = {
  letters: createLetters(),
  vocabulary: (language) => makeVocabulary(language === 'fr' ? [ENGLISH, FRENCH] : [ENGLISH], CUES.phrases),
  cues: CUES,
  stems: ['truce', 'treve'],
  target: () => undefined,
  actors: {},
};

interface Answer {
  id: string | number | null;
  line?: number;
  error?: string;
  mentions?: {
    start: number;
    end: number;
    surface: string;
    kind: string;
    ref: string;
    alias: string;
    strength: string;
    form: string;
  }[];
  target?: { ref: string; score: number } | null;
}

async function scan(input: string | string[], throughGate = false): Promise<Answer[]> {
  const output = new PassThrough();
  const read = textOf(output);
  await scanLines(DATA, Readable.from(Array.isArray(input) ? input : [input]), output, throughGate);
  output.end();
  return (await read)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answer);
}

const lines = (...values: unknown[]) => values.map((one) => JSON.stringify(one)).join('\n');
const found = (answer: Answer | undefined) => answer?.mentions?.map(({ surface, ref }) => [surface, ref]);

describe('scanLines: a good line', () => {
  it('is answered with its id, its mentions and its target', async () => {
    const [answer] = await scan(lines({ id: 7, text: 'Russia hailed the Idlib truce.', date: '2020-03-06' }));
    expect(answer).toEqual({
      id: 7,
      mentions: [
        {
          start: 0,
          end: 6,
          surface: 'Russia',
          kind: 'actor',
          ref: 'russia',
          alias: 'Russia',
          strength: 'strong',
          form: 'name',
          shown: true,
        },
        {
          start: 18,
          end: 29,
          surface: 'Idlib truce',
          kind: 'ceasefire',
          ref: 'idlib',
          alias: 'Idlib truce',
          strength: 'strong',
          form: 'name',
          shown: true,
        },
      ],
      target: { ref: 'idlib', score: expect.any(Number) },
    });
    expect(answer?.target?.score).toBeGreaterThan(0);
    expect(answer?.target?.score).toBeLessThan(1);
  });

  it('has offsets in UTF-16 units of the whole text', async () => {
    const text = 'A truce 🚀🇷🇺 in Russia.\r\n\r\nNear 🚀 Russia\n\nRus\u00adsia';
    const [answer] = await scan(lines({ id: 'a', text }));
    expect(found(answer)).toEqual([
      ['truce', 'truce'],
      ['Russia', 'russia'],
      ['Russia', 'russia'],
      ['Rus\u00adsia', 'russia'],
    ]);
    for (const { start, end, surface } of answer?.mentions ?? []) expect(text.slice(start, end)).toBe(surface);
  });

  it('without a ceasefire word stays behind the topic gate, unless told to go through', async () => {
    const line = lines({ id: 1, text: 'Russia said so.' });
    expect(await scan(line)).toEqual([{ id: 1, mentions: [], target: null }]);
    expect(found((await scan(line, true))[0])).toEqual([['Russia', 'russia']]);
  });

  it('takes its language and its day', async () => {
    const answers = await scan(
      lines(
        { id: 1, text: 'La Russie: truce', lang: 'fr-FR' },
        { id: 2, text: 'La Russie: truce' },
        { id: 3, text: 'USSR truce', date: '2020-03-06' },
        { id: 4, text: 'USSR truce', date: null },
      ),
    );
    expect(answers.map((one) => one.mentions?.[0]?.surface)).toEqual(['Russie', 'truce', 'truce', 'USSR']);
  });

  it('may hold keys that are not ours, and line separators of Unicode', async () => {
    const answers = await scan('{"id":1,"text":"Russia\u2028truce\u2029Russia\u0085","url":"x"}');
    expect(answers).toHaveLength(1);
    expect(answers[0]?.mentions).toHaveLength(3);
  });
});

describe('scanLines: a bad line', () => {
  it.each([
    ['no JSON', '{"id":1', /JSON/],
    ['no object', '3', /the line/],
    ['null', 'null', /the line/],
    ['no id', '{"text":"x"}', /^id: /],
    ['an id of a wrong type', '{"id":true,"text":"x"}', /^id: /],
    ['no text', '{"id":1}', /^text: /],
    ['a text of a wrong type', '{"id":1,"text":7}', /^text: /],
    ['a language of a wrong type', '{"id":1,"text":"x","lang":3}', /^lang: /],
    ['no day', '{"id":1,"text":"x","date":"2020-02-30"}', /^date: /],
    ['half a day', '{"id":1,"text":"x","date":"2020-02"}', /^date: /],
  ])('%s: its number and what is wrong', async (_what, line, error) => {
    const good = lines({ id: 'good', text: 'truce' });
    const answers = await scan(`${good}\n${line}\n${good}`);
    expect(answers[1]).toEqual({ id: null, line: 2, error: expect.stringMatching(error) });
    expect([answers[0]?.id, answers[2]?.id]).toEqual(['good', 'good']);
  });
});

describe('scanLines: the stream', () => {
  it('keeps the order, and counts blank lines though it answers none', async () => {
    const answers = await scan('{"id":1,"text":""}\r\n\n  \n{"id":2,"text":""}\n{\n{"id":3,"text":""}');
    expect(answers.map(({ id, line }) => line ?? id)).toEqual([1, 2, 5, 3]);
  });

  it('reads lines that come in pieces, also in the middle of a letter', async () => {
    const bytes = Buffer.from(`${lines({ id: 1, text: '🚀 Russia truce' })}\n`);
    const output = new PassThrough();
    const read = textOf(output);
    const pieces = [...bytes].map((byte) => Buffer.from([byte]));
    await scanLines(DATA, Readable.from(pieces, { objectMode: false }), output, false);
    output.end();
    expect(found(JSON.parse(await read) as Answer)).toEqual([
      ['Russia', 'russia'],
      ['truce', 'truce'],
    ]);
  });

  it('waits for a slow reader and loses nothing', async () => {
    const count = 2000;
    const input = Array.from({ length: count }, (_one, id) => `${lines({ id, text: 'Russia truce' })}\n`);
    const answers = await scan(input);
    expect(answers.map(({ id }) => id)).toEqual(Array.from({ length: count }, (_one, id) => id));
  });

  it('answers nothing to nothing', async () => {
    expect(await scan('')).toEqual([]);
  });
});

describe('languageOf', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['fr', 'fr'],
    ['fr-FR', 'fr'],
    ['ZH_Hant', 'zh'],
  ])('%s: %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});
