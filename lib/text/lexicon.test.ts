import { describe, expect, it } from 'vitest';
import { buildTrie } from './build-trie';
import { type Lexicon, packLexicon, unpackLexicon } from './lexicon';

const lexicon: Lexicon = {
  language: 'en',
  patterns: [
    [{ kind: 'actor', ref: 'turkey', text: 'Türkiye', strength: 'strong', case: 'name' }],
    [
      {
        kind: 'actor',
        ref: 'united-states',
        text: 'Washington',
        strength: 'weak',
        case: 'name',
        needs: ['speaks', 'full_name'],
        since: '1990',
        until: '2020-03-06',
      },
      { kind: 'none', ref: '', text: 'washington', strength: 'strong', case: 'any' },
    ],
  ],
  evidence: { titles: ['president'], government: ['forces'], speaks: ['said'], places: ['in'] },
  targets: [{ id: 'idlib-2020-03', kind: 'ceasefire', declared: '2020-03-05', ended: '2020', actors: ['turkey'] }],
  cues: [{ text: 'Idlib', targets: [0] }],
  trie: buildTrie(['turkiye', 'washington']),
  cueTrie: buildTrie(['idlib']),
};

const EMPTY: Lexicon = {
  language: 'zh-Hant',
  patterns: [],
  evidence: { titles: [], government: [], speaks: [], places: [] },
  targets: [],
  cues: [],
  trie: buildTrie([]),
  cueTrie: buildTrie([]),
};

describe('a lexicon packed and unpacked', () => {
  it.each([
    ['with everything in it', lexicon],
    ['with nothing in it', EMPTY],
  ])('is the same: %s', (_what, one) => {
    expect(unpackLexicon(packLexicon(one))).toEqual(one);
  });

  it('is the same for tries whose edges fill no whole number of four bytes', () => {
    for (const texts of [['a'], ['ab'], ['abc'], ['a', 'b', 'cd']]) {
      const one = { ...lexicon, trie: buildTrie(texts), cueTrie: buildTrie([...texts, 'x']) };
      expect(unpackLexicon(packLexicon(one))).toEqual(one);
    }
  });

  it.each([0, 1, 2, 3, 4, 8])('is the same %i bytes into a larger buffer', (offset) => {
    const bytes = packLexicon(lexicon);
    const larger = new Uint8Array(bytes.length + offset + 5).fill(0xff);
    larger.set(bytes, offset);
    expect(unpackLexicon(larger.subarray(offset, offset + bytes.length))).toEqual(lexicon);
  });

  it('gives the same bytes each time', () => {
    expect(packLexicon(structuredClone(lexicon))).toEqual(packLexicon(lexicon));
  });
});

describe('unpackLexicon refuses', () => {
  const bytes = packLexicon(lexicon);

  it('bytes that are cut off, wherever', () => {
    for (let length = 0; length < bytes.length; length++) {
      expect(() => unpackLexicon(bytes.slice(0, length)), `${length} bytes`).toThrow(/lexicon/);
    }
  });

  it('bytes after the end', () => {
    expect(() => unpackLexicon(new Uint8Array([...bytes, 0]))).toThrow('cut off');
  });

  it('bytes of something else', () => {
    const html = new TextEncoder().encode('<!doctype html><title>Not found</title>');
    expect(() => unpackLexicon(html)).toThrow('not a lexicon');
  });

  it('a lexicon of another format', () => {
    const other = bytes.slice();
    other[0] = 0x31;
    expect(() => unpackLexicon(other)).toThrow('not a lexicon');
  });
});
