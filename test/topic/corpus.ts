// The labelled set: the files of blind/ and open/ beside this one → articles, checked against the record.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReportedRules } from '../../lib/model/reported';
import { checkData } from '../../lib/tools/check';
import { compileDataset } from '../../lib/tools/compile';
import { foldRules } from '../../lib/tools/compile-reported';
import type { Problem } from '../../lib/tools/reading/problem';
import { type ScanData, scanData } from '../../lib/tools/scan-text';
import { type LabelledArticle, parseArticle } from './article';
import { type LabelledSentence, readSentences } from './reported';

/**
 * `blind` was written first and is never read while something is mended; `open` is what one learns from; `second` was
 * written and labelled when all was done, and is open since it was judged once.
 */
export const PARTS = ['blind', 'open', 'second'] as const;
export type Part = (typeof PARTS)[number];

/** Everything that is judged, and what it is judged with. */
export interface LabelledSet {
  parts: Record<Part, LabelledArticle[]>;
  sentences: Record<Part, LabelledSentence[]>;
  /** How sentences tell of acts, by language, as they are shipped. */
  rules: ReadonlyMap<string, ReportedRules>;
  /** Null where there are problems. */
  data: ScanData | null;
  problems: Problem[];
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Reads the articles and compiles the record in memory; with problems, neither is worth judging. */
export function readLabelledSet(dataFolder: string, folder = FOLDER): LabelledSet {
  const { entries, given, problems } = checkData(dataFolder);
  const read = (part: Part) => readPart(join(folder, part), `test/topic/${part}`);
  const [blind, open, second] = [read('blind'), read('open'), read('second')];
  const articles = [...blind.articles, ...open.articles, ...second.articles];
  const unknown = articles.flatMap((one) => unknownTargets(one, new Set(entries.targets.keys())));
  const all = [...problems, ...blind.problems, ...open.problems, ...second.problems, ...unknown];
  const data = all.length > 0 ? null : scanData(compileDataset(entries, '0', given));
  const sentences = { blind: readSentences('blind'), open: readSentences('open'), second: readSentences('second') };
  const rules = new Map([...(entries.reported ?? [])].map(([language, { value }]) => [language, foldRules(value)]));
  return {
    parts: { blind: blind.articles, open: open.articles, second: second.articles },
    sentences,
    rules,
    data,
    problems: all,
  };
}

function readPart(folder: string, name: string): { articles: LabelledArticle[]; problems: Problem[] } {
  const files = readdirSync(folder).sort();
  const read = files.map((file) => parseArticle(readFileSync(join(folder, file), 'utf8'), `${name}/${file}`));
  return {
    articles: read.flatMap(({ article }) => article ?? []),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function unknownTargets({ slug, about, headings }: LabelledArticle, known: ReadonlySet<string>): Problem[] {
  const named = [...(about.is === 'held' ? about.targets : []), ...headings.flatMap(({ target }) => target ?? [])];
  return named
    .filter((one) => !known.has(one))
    .map((one) => ({
      file: `test/topic/${slug}.txt`,
      line: 1,
      column: 1,
      rule: 'labelled',
      message: `${one} is not in the record`,
      mend: 'use the name of a folder in data/ceasefires, "none", or "off-topic"',
    }));
}
