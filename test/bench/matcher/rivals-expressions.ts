// What is done with regular expressions where nobody thinks of an automaton.
import MarkInside from 'mark.js/src/lib/mark';
import type { Count, Engine } from './engine';

const LETTER = '[\\p{L}\\p{N}\\p{M}_]';

export const expressions: readonly Engine[] = [
  {
    name: 'RegExp /gu',
    finds: 'raw substrings, the longer first',
    build: ({ names }) => counter([new RegExp(alternation(names), 'gu')]),
  },
  {
    name: 'RegExp /giu, boundaries',
    finds: 'any case, between boundaries',
    build: ({ names }) => counter([new RegExp(`(?<!${LETTER})(?:${alternation(names)})(?!${LETTER})`, 'giu')]),
  },
  {
    name: 'mark.js expressions',
    finds: 'each name by itself, with diacritics, "exactly"; matching only',
    build({ names }) {
      const mark = new MarkInside(document.body);
      mark.opt = { accuracy: 'exactly', diacritics: true, caseSensitive: false };
      return counter(names.map((name) => new RegExp(mark.createRegExp(name), 'gmi')));
    },
  },
];

function alternation(names: readonly string[]): string {
  const literal = (name: string) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replaceAll('\\-', '-');
  return names
    .toSorted((a, b) => b.length - a.length)
    .map(literal)
    .join('|');
}

function counter(expressions: readonly RegExp[]): Count {
  return (text) => {
    let count = 0;
    for (const one of expressions) {
      one.lastIndex = 0;
      while (one.exec(text) !== null) count++;
    }
    return count;
  };
}
