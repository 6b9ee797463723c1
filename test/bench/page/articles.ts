// Typical articles and pages off the topic, cold: each visit finds a new process, and the background running.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bench, SAMPLES, servePage } from '../../e2e/support';
import { median, percentile, rounded } from '../statistics';
import { type Article, madeArticle, pageWithoutArticle, wordsIn } from './made-articles';
import { firstMark, type Visit, type Visitor, visit } from './visit';

/** Medians of the visits of one page; milliseconds. */
export interface PageFigures {
  name: string;
  words: number;
  nodes: number;
  marks: number;
  total: number;
  /** Of a plain TreeWalker over the texts of the page, warm, in the same visit. */
  walks: number;
  longest: number;
  /** Null where no mark is in sight. */
  firstMark: number | null;
}

/** Over all visits of all pages. */
export interface Summary {
  pages: number;
  visits: number;
  total: { median: number; p95: number };
  /** Of all our tasks. */
  task: { p99: number; longest: number };
  firstMark: { median: number; p95: number };
}

export interface ArticlesReport {
  pages: PageFigures[];
  summary: Summary;
}

const LENGTHS: readonly [language: string, words: number][] = [
  ...['ar', 'de', 'es', 'fr', 'he', 'ru', 'tr', 'zh'].map((language): [string, number] => [language, 1_000]),
  ['en', 3_000],
  ['de', 6_000],
  ['en', 10_000],
];
const TAG = /<[^>]*>/g;

/** The sample pages on the topic, and made articles in nine languages. */
export function typicalArticles(): Article[] {
  return [...samples(true), ...LENGTHS.map(([language, words]) => madeArticle(language, words))];
}

/** Pages with nothing to find: articles about something else, and one that is no article. */
export function offTopicPages(): Article[] {
  return [...samples(false), pageWithoutArticle()];
}

/** All pages by turns, so that whatever else the machine does falls on all of them. */
export async function measureArticles(
  visitor: Visitor,
  bench: Bench,
  articles: readonly Article[],
  { rounds, expected }: { rounds: number; expected: boolean },
): Promise<ArticlesReport> {
  for (const { url, html } of articles) servePage(bench.server, url, html);
  const visits = articles.map((): Visit[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, { url }] of articles.entries()) visits[index]?.push(await visit(visitor, bench, url, expected));
  }
  const pages = articles.map((article, index) => figuresOf(article, visits[index] ?? []));
  return { pages, summary: summarize(visits) };
}

/** Figures over the visits of all pages. */
export function summarize(visits: readonly (readonly Visit[])[]): Summary {
  const all = visits.flat();
  const totals = all.map(({ cost }) => cost?.total ?? Number.NaN);
  const tasks = all.flatMap(({ cost }) => cost?.tasks.map(({ cpu }) => cpu) ?? []);
  const first = all.map(firstMark).filter((one) => one !== null);
  return {
    pages: visits.length,
    visits: all.length,
    total: { median: rounded(median(totals)), p95: rounded(percentile(totals, 0.95)) },
    task: { p99: rounded(percentile(tasks, 0.99)), longest: rounded(Math.max(0, ...tasks)) },
    firstMark: { median: rounded(median(first)), p95: rounded(percentile(first, 0.95)) },
  };
}

function figuresOf({ name, words }: Article, visits: readonly Visit[]): PageFigures {
  const of = (read: (one: Visit) => number) => rounded(median(visits.map(read)));
  const first = visits.map(firstMark).filter((one) => one !== null);
  return {
    ...{ name, words: Math.round(words), nodes: of(({ nodes }) => nodes), marks: of(({ marks }) => marks) },
    total: of(({ cost }) => cost?.total ?? Number.NaN),
    walks: of(({ cost, walk }) => (cost?.total ?? Number.NaN) / walk),
    longest: of(({ cost }) => cost?.longest ?? Number.NaN),
    firstMark: first.length > 0 ? rounded(median(first)) : null,
  };
}

function samples(open: boolean): Article[] {
  return SAMPLES.filter((one) => one.open === open).map(({ slug, url, lang }) => {
    const html = readFileSync(join('test/pages', slug, 'source.html'), 'utf8');
    const [, body = html] = html.split(/<body[^>]*>/);
    return { name: slug, url, html, words: wordsIn(body.replace(TAG, ' '), lang) };
  });
}
