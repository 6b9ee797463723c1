// Automata that others have published.
import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import { AhoCorasick as MonyoneFast } from '@monyone/aho-corasick/fast';
import { AhoCorasick as MonyoneGreedy } from '@monyone/aho-corasick/greedy';
import AhoCorasick from 'ahocorasick';
import FastScanner from 'fastscan';
import ModernAhoCorasick from 'modern-ahocorasick';
import ModernText from 'modern-ahocorasick/text';
import ModernUnicodeFast from 'modern-ahocorasick/unicode-fast';
import type { Engine } from './engine';

const RAW = 'raw substrings, overlapping';
const LONGEST = { strategy: 'leftmost-longest' } as const;

export const automata: readonly Engine[] = [
  {
    name: 'ahocorasick',
    finds: RAW,
    build({ names }) {
      const engine = new AhoCorasick(names);
      return (text) => engine.search(text).length;
    },
  },
  {
    name: '@monyone/aho-corasick',
    finds: RAW,
    build({ names }) {
      const engine = new Monyone([...names]);
      return (text) => engine.matchInText(text).length;
    },
  },
  {
    name: '@monyone/aho-corasick/fast',
    finds: RAW,
    build({ names }) {
      const engine = new MonyoneFast([...names]);
      return (text) => engine.matchInText(text).length;
    },
  },
  {
    name: '@monyone/aho-corasick/greedy',
    finds: 'raw substrings, leftmost-longest',
    build({ names }) {
      const engine = new MonyoneGreedy([...names]);
      return (text) => engine.matchInText(text).length;
    },
  },
  {
    name: 'fastscan',
    finds: RAW,
    build({ names }) {
      const engine = new FastScanner(names);
      return (text) => engine.search(text).length;
    },
  },
  {
    name: 'modern-ahocorasick',
    finds: 'whole graphemes, leftmost-longest',
    byParagraph: true,
    build({ names }) {
      const engine = new ModernAhoCorasick(names);
      return (text) => engine.search(text, LONGEST).length;
    },
  },
  {
    name: 'modern-ahocorasick/unicode-fast',
    finds: 'the same between boundaries',
    byParagraph: true,
    build({ names }) {
      const engine = new ModernUnicodeFast(names, { boundary: 'unicode' });
      return (text) => engine.search(text, LONGEST).length;
    },
  },
  {
    name: 'modern-ahocorasick/text',
    finds: 'folded whole words, leftmost-longest: the nearest to ours',
    byParagraph: true,
    build({ names }) {
      const engine = new ModernText(names, { normalization: 'NFC', caseFold: true });
      return (text) => engine.search(text, { ...LONGEST, wholeWord: true }).length;
    },
  },
];
