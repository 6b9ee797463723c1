// The first and only run in a fresh page: what a reader's page gets.
import { readFileSync } from 'node:fs';
import type { BenchBrowser, BenchServer } from '../browser';
import type { ColdKind, ColdPage, ColdRun } from '../contract';
import { median, rounded } from '../statistics';
import type { MatcherInputs } from './inputs';
import { paragraphsOf } from './texts';

const LENGTHS = [38_000, 100_000];
const KINDS: readonly ColdKind[] = ['matches', 'mentions'];
const REAL_LEXICON = '.dataset/files/lexicon/en.json';
const SIZE = 3_000;

/** One of the combinations that are measured cold. */
export interface ColdCase {
  length: number;
  lexicon: string;
  kind: ColdKind;
  page: string;
  written: string;
  paragraphs: string;
}

/** Medians in milliseconds over fresh pages. */
export interface ColdResult extends Record<keyof ColdRun, number> {
  length: number;
  lexicon: string;
  kind: ColdKind;
  runs: number;
}

export async function prepareCold({ addFile, addPage }: BenchServer, inputs: MatcherInputs): Promise<ColdCase[]> {
  const page = await addPage('cold', 'test/bench/matcher/cold-page.ts');
  const lexicons = [
    ['English', addFile('lexicon-en.json', readFileSync(REAL_LEXICON, 'utf8'))],
    [`${SIZE} aliases`, inputs.written.get(SIZE) ?? ''],
  ] as const;
  return LENGTHS.flatMap((length) => {
    const paragraphs = addFile(`paragraphs-${length}.json`, JSON.stringify(paragraphsOf('Latin', length)));
    return lexicons.flatMap(([lexicon, written]) =>
      KINDS.map((kind) => ({ length, lexicon, kind, page, written, paragraphs })),
    );
  });
}

export function runCold(browser: BenchBrowser, one: ColdCase): Promise<ColdRun> {
  return browser.withPage(one.page, (page) =>
    page.evaluate(
      async (written, paragraphs, kind) => {
        const { cold } = window as unknown as { cold: ColdPage };
        await cold.take(written, paragraphs);
        return cold.run(kind);
      },
      one.written,
      one.paragraphs,
      one.kind,
    ),
  );
}

export function summarizeCold({ length, lexicon, kind }: ColdCase, runs: readonly ColdRun[]): ColdResult {
  const of = (key: keyof ColdRun) => rounded(median(runs.map((run) => run[key])));
  return {
    ...{ length, lexicon, kind, runs: runs.length },
    ...{ letters: of('letters'), unpack: of('unpack'), find: of('find'), found: of('found') },
  };
}
