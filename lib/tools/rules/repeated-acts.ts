// One act is told once: no actor does the same thing on the same day in nearly the same words.
import type { Position } from '../../model/position';
import { targetFiles } from '../reading/entries';
import type { Rule } from './rule';

/** Of all words of two summaries, the share that both have. Two statements of one day share less than half. */
const ALIKE = 0.7;

export const repeatedActs: Rule = (entries) =>
  targetFiles(entries).flatMap(({ positions }) => {
    const before = new Map<string, { index: number; summary: string }[]>();
    return (positions?.value ?? []).flatMap((one, index) => {
      const { summary } = one;
      const twins = keysOf(one).flatMap((key) => {
        const others = before.get(key) ?? [];
        const alike = others.filter((other) => other.index !== index && share(summary, other.summary) >= ALIKE);
        others.push({ index, summary });
        before.set(key, others);
        return alike;
      });
      const twin = twins[0];
      if (!twin || !positions) return [];
      const message = `the same act as number ${twin.index + 1} of the file`;
      return [positions.problem([index], 'repeated-acts', message, 'keep the one with the better proof')];
    });
  });

function keysOf({ actor, actors, date, act }: Position): string[] {
  return (actors ?? [actor]).map((id) => [id, date, act].join('\n'));
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

function share(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both / Math.max(1, a.size + b.size - both);
}
