// Runs a share of the cases in its own thread and tells what came of it.
import { parentPort, workerData } from 'node:worker_threads';
import { createComparer, type Difference } from './compare';
import { mutatedCase, randomCase } from './random-case';
import { shrink } from './shrink';

export type CaseKind = 'random' | 'mutated';

/** Which cases a worker makes: of each kind, so many strings, from seeds `first`, `first + step`, … */
export interface Share {
  work: { kind: CaseKind; strings: number }[];
  first: number;
  step: number;
  stringsACase: number;
}

/** What a worker tells every now and then: what is new since it last did. */
export interface Progress {
  strings: number;
  matches: number;
  differences: number;
  /** The first difference in each alphabet, made small. */
  examples: { kind: CaseKind; seed: number; what: string; smallest: Difference }[];
}

export const MAKERS = { random: randomCase, mutated: mutatedCase };

const CASES_A_MESSAGE = 200;

/** @param tell is called with what is new since the call before. */
export function runShare({ work, first, step, stringsACase }: Share, tell: (progress: Progress) => void): void {
  const compare = createComparer();
  const told = new Set<string>();
  for (const { kind, strings } of work) {
    let news = noProgress();
    for (let index = 0; index * stringsACase < strings; index++) {
      const seed = first + index * step;
      const one = MAKERS[kind](seed, Math.min(stringsACase, strings - index * stringsACase));
      const { differences, matches } = compare(one);
      const [example] = differences;
      // Making it small takes a while, and the first in each alphabet shows what is wrong.
      if (example && !told.has(one.what)) {
        told.add(one.what);
        news.examples.push({ kind, seed, what: one.what, smallest: shrink(compare, example) });
      }
      news.strings += one.haystacks.length;
      news.matches += matches;
      news.differences += differences.length;
      if (index % CASES_A_MESSAGE > 0) continue;
      tell(news);
      news = noProgress();
    }
    tell(news);
  }
}

/** Where counting begins. */
export function noProgress(): Progress {
  return { strings: 0, matches: 0, differences: 0, examples: [] };
}

if (parentPort) runShare(workerData as Share, (progress) => parentPort?.postMessage(progress));
