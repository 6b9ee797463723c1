// Front-coded texts → a trie. Runs where a lexicon is unpacked: the trie is ten times the size of the texts.
import { type FrontCoded, frontCode, NONE_SHARED, withoutSigns } from './front-coding';
import type { Trie } from './lexicon';
import { drain } from './steps';

/** Texts added between two pauses: well under a millisecond. */
const TEXTS_A_STEP = 250;

/** Builds the trie in which text number n ends with pattern n. The texts stand in order of UTF-16 units. */
export function buildTrie(texts: readonly string[]): Trie {
  return drain(growTrie(frontCode(texts))).trie;
}

/**
 * The same from texts that are front-coded, which says where each branches off the one before it, so that no node is
 * ever searched. Pauses now and then so that a page can breathe between.
 */
export function* growTrie(packed: FrontCoded): Generator<void, { trie: Trie; texts: string[] }> {
  const coded = withoutSigns(packed);
  // Every node but the root is a unit of the coded texts.
  const size = coded.length + 1;
  const units = new Uint16Array(size);
  const child = new Uint32Array(size);
  const sibling = new Uint32Array(size);
  const pattern = new Uint32Array(size);
  const texts: string[] = [];
  /** The nodes of the text before, by depth. */
  const path = [0];
  let free = 1;
  let before = '';
  for (const part of coded === '' ? [] : coded.split('\n')) {
    const shared = part.charCodeAt(0) - NONE_SHARED;
    const text = before.slice(0, shared) + part.slice(1);
    for (let depth = shared; depth < text.length; depth++) {
      if (depth === shared && depth < before.length) sibling[path[depth + 1] as number] = free;
      else child[path[depth] as number] = free;
      units[free] = text.charCodeAt(depth);
      path[depth + 1] = free++;
    }
    pattern[path[text.length] as number] = texts.push(text);
    before = text;
    if (texts.length % TEXTS_A_STEP === 0) yield;
  }
  return { trie: { units, child, sibling, pattern }, texts };
}
