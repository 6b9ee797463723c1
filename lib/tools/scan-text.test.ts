import { describe, expect, it } from 'vitest';
import type { LexiconAlias } from '../text/lexicon';
import { writtenLexicon } from '../text/lexicon.states';
import { writtenCues } from '../topic/cues.states';
import type { Files } from './compile';
import { passagesOf, scanData, scanPassages } from './scan-text';

describe('passagesOf: blank lines and ends of paragraphs part a text', () => {
  it.each([
    ['one passage', 'A\nB', ['A\nB']],
    ['two', 'A\n\nB', ['A', 'B']],
    ['line ends of Windows', 'A\r\n\r\nB\r\nC', ['A', 'B\r\nC']],
    ['lines broken at a width are one', 'one two\nthree\nfour six', ['one two\nthree\nfour six']],
    ['a line that ends early ends a paragraph', 'Head\nA longer line', ['Head', 'A longer line']],
    ['a line of spaces', 'A\n \t\nB', ['A', 'B']],
    ['many blank lines', '\n\n\nA\n\n\n\nB\n\n', ['A', 'B']],
    ['spaces at a line’s end are no blank line', 'A  \nB', ['A  \nB']],
    ['a space that does not break is none either', 'A\n\u00a0\nB', ['A', 'B']],
    ['nothing', '', []],
    ['nothing but spaces', ' \n\n \n', []],
  ])('%s', (_what, text, passages) => {
    expect(passagesOf(text).map((one) => one.text.trim())).toEqual(passages);
  });

  it.each(['A\n\nB', '🚀 A\r\n\r\n  B\n \nC', '\n\nA\n\n\nB', 'A\n\n\u2028B'])(
    'each starts where it says in %j',
    (text) => {
      const passages = passagesOf(text);
      expect(passages.length).toBeGreaterThan(0);
      for (const one of passages) expect(text.slice(one.start, one.start + one.text.length)).toBe(one.text);
    },
  );

  it('takes a text of millions of units', () => {
    const long = 'word '.repeat(1_000_000);
    expect(passagesOf(`${long}\n\n${long}`).map(({ text }) => text.trim().length)).toEqual([4_999_999, 4_999_999]);
  });
});

/** A lexicon of one term. */
const written = (language: string, text: string, more: Partial<LexiconAlias> = {}) =>
  writtenLexicon([{ kind: 'term', ref: 'truce', text, case: 'any', ...more }], { language });

const FILES: Files = new Map([
  ['files/lexicon/en.json', written('en', 'truce')],
  ['files/lexicon/fr.json', written('fr', 'treve')],
  ['files/lexicon/xx.json', written('xx', 'pause', { strength: 'weak', needs: ['title'] })],
  ['files/lexicon/cues.json', writtenCues([])],
  ['files/record/targets/idlib.jsonl', '{"lines":[]}\n{"id":"idlib"}'],
  ['files/record/actors.jsonl', '{"russia":"Russia"}\n{"id":"russia"}'],
  ['gate.json', '{"stems":["truc","trev","paus"],"news":[]}'],
]);

describe('scanData', () => {
  const data = scanData(FILES);

  it.each([
    ['en', ['en']],
    ['fr', ['en', 'fr']],
    ['de', ['en']],
  ])('reads a text in %s with the lexicons of %j', (language, languages) => {
    expect(data.vocabulary(language).lexicons.map((one) => one.language)).toEqual(languages);
  });

  it('readies the words of a language once', () => {
    expect(data.vocabulary('fr')).toBe(data.vocabulary('fr'));
  });

  it('gives stems, targets and actors', () => {
    expect(data.stems).toEqual(['truc', 'trev', 'paus']);
    expect(data.target('idlib')).toMatchObject({ id: 'idlib', positions: [] });
    expect(data.target('atlantis')).toBeUndefined();
    expect(data.actors.russia?.id).toBe('russia');
  });
});

describe('scanPassages', () => {
  const scan = (text: string, language: string, throughGate = false) =>
    scanPassages(scanData(FILES), [text], { language, date: null, throughGate }).mentions.map(({ start, end }) =>
      text.slice(start, end),
    );

  it.each([
    ['A truce', 'en', ['truce']],
    ['Une trêve, a truce', 'fr', ['trêve', 'truce']],
    ['Une trêve', 'en', []],
    ['A pause', 'xx', []],
    ['A war', 'en', []],
  ])('finds in %j, read as %s: %j', (text, language, found) => {
    expect(scan(text, language)).toEqual(found);
    expect(scan(text, language, true)).toEqual(found);
  });
});
