import { describe, expect, it } from 'vitest';
import { buildTrie } from './build-trie';
import type { Trie } from './lexicon';

/** Reads a trie by the words of its type alone. */
function textsOf(trie: Trie): Map<string, number> {
  const texts = new Map<string, number>();
  const visit = (node: number, text: string) => {
    const pattern = trie.pattern[node] ?? 0;
    if (pattern > 0) texts.set(text, pattern - 1);
    for (let next = trie.child[node] ?? 0; next !== 0; next = trie.sibling[next] ?? 0) {
      visit(next, text + String.fromCharCode(trie.units[next] ?? 0));
    }
  };
  visit(0, '');
  return texts;
}

const LISTS: [what: string, texts: string[]][] = [
  ['nothing', []],
  ['one text', ['russia']],
  ['texts that begin alike', ['u.s.', 'united nations', 'united states', 'us', 'usa']],
  ['a text within another', ['council', 'security', 'security council']],
  ['units of every size', ['a', 'روسيا', '美国', '\ud83d\ude80', '\ud83d\ude81']],
  ['signs that coding uses', ['"', '#', '##', '\\', '\\"']],
  ['a text of hundreds of units', ['a'.repeat(300), `${'a'.repeat(300)}b`, 'b']],
];

describe('buildTrie', () => {
  it.each(LISTS)('holds each text with its number: %s', (_what, texts) => {
    expect(textsOf(buildTrie(texts))).toEqual(new Map(texts.map((text, number) => [text, number])));
  });

  it('has the nodes below one in order of their units', () => {
    const { units, child, sibling } = buildTrie(['a', 'b', 'z', 'é', '美']);
    const below: number[] = [];
    for (let next = child[0] ?? 0; next !== 0; next = sibling[next] ?? 0) below.push(units[next] ?? 0);
    expect(below).toEqual([...'abzé美'].map((one) => one.charCodeAt(0)));
  });
});
