import { describe, expect, it } from 'vitest';
import { buildTrie } from './build-trie';
import type { Trie } from './lexicon';

/** Reads a trie by the words of its type alone. */
function textsOf(trie: Trie): Map<string, number> {
  const texts = new Map<string, number>();
  const visit = (node: number, text: string) => {
    const pattern = trie.pattern[node] ?? 0;
    if (pattern > 0) texts.set(text, pattern - 1);
    for (let edge = trie.first[node] ?? 0; edge < (trie.first[node + 1] ?? 0); edge++) {
      visit(edge + 1, text + String.fromCharCode(trie.units[edge] ?? 0));
    }
  };
  visit(0, '');
  return texts;
}

const LISTS: [what: string, texts: string[]][] = [
  ['nothing', []],
  ['one text', ['russia']],
  ['texts that begin alike', ['us', 'usa', 'u.s.', 'united states', 'united nations']],
  ['a text within another', ['council', 'security council', 'security']],
  ['units of every size', ['a', '美国', 'روسيا', '\ud83d\ude80']],
];

describe('buildTrie', () => {
  it.each(LISTS)('holds each text with its number: %s', (_what, texts) => {
    expect(textsOf(buildTrie(texts))).toEqual(new Map(texts.map((text, number) => [text, number])));
  });

  it('has one node more than edges, and closes the last node', () => {
    const { units, first, pattern } = buildTrie(['ab', 'ac', 'b']);
    expect(units.length).toBe(4);
    expect(pattern.length).toBe(5);
    expect(first.length).toBe(6);
    expect(first.at(-1)).toBe(4);
  });

  it('sorts the edges of a node, so that they can be searched by halves', () => {
    const { units, first } = buildTrie(['z', 'b', 'é', 'a', '美']);
    const edges = [...units.slice(first[0], first[1])];
    expect(edges).toEqual([...edges].sort((a, b) => a - b));
    expect(edges).toHaveLength(5);
  });
});
