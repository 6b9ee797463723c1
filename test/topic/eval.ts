// `npm run eval:topic`: is a page about a ceasefire, and about which of ours? Asked of the labelled articles. And what do
// sentences report? Asked of the labelled ones.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runAsProcess, UsageError } from '../../lib/tools/command';
import { formatProblem } from '../../lib/tools/reading/problem';
import { table } from '../../lib/tools/table';
import { PARTS, type Part, readLabelledSet } from './corpus';
import { type Cost, costOf } from './cost';
import { type Figures, figuresOf, judgeArticle, type Outcome } from './judge';
import { type Ratchets, tightened, tightenedReported } from './ratchet';
import { isRight, judgeSentence, type ReportedFigures, reportedFigures, type SentenceOutcome } from './reported';

const USAGE = `usage: npm run eval:topic -- [--json] [--misses] [--part blind|open|second] [--ratchet]
Judges topic gate and resolver by the labelled articles in test/topic, and what is read as reported by its sentences.
--json      prints {"parts": {blind: figures, open: figures, second: figures}, "all": figures, "reported": {blind: {all: figures,
            <language>: figures}, open}, "costMs"}
--misses    lists each article of open that ended otherwise than labelled, with its first three targets
--part      judges this part alone; with --misses it lists those of blind too, which is then blind no more
--ratchet   tightens the numbers in test/topic/ratchet.json that are improved on; loosens none
Exit code: 0 · 1 problems in the data or the articles · 2 wrong usage`;
const RATCHET = fileURLToPath(new URL('ratchet.json', import.meta.url));

function main(words: string[]): number {
  const { values } = parseArgs({
    args: words,
    options: {
      json: { type: 'boolean' },
      misses: { type: 'boolean' },
      part: { type: 'string' },
      ratchet: { type: 'boolean' },
    },
  });
  const { parts, sentences, rules, data, problems } = readLabelledSet(resolve('data'));
  for (const problem of problems) console.error(formatProblem(problem));
  if (!data) return 1;
  if (values.part !== undefined && !PARTS.some((part) => part === values.part))
    throw new UsageError(`there is no part ${values.part}`);
  const chosen = PARTS.filter((part) => values.part === undefined || part === values.part);
  const judged = chosen.map((part) => [part, parts[part].map((one) => judgeArticle(data, one))] as const);
  const figures = judged.map(([part, outcomes]) => [part, figuresOf(outcomes)] as const);
  const all = figuresOf(judged.flatMap(([, outcomes]) => outcomes));
  const costMs = costOf(data, [...parts.open, ...parts.blind]);
  const read = chosen.map((part) => [part, sentences[part].map((one) => judgeSentence(data, rules, one))] as const);
  const reported = read.map(([part, outcomes]) => [part, reportedFigures(outcomes)] as const);
  if (values.json) {
    const told = { parts: Object.fromEntries(figures), all, reported: Object.fromEntries(reported), costMs };
    console.log(JSON.stringify(told));
  } else {
    print([...figures, ['all', all]], costMs);
    printReported(reported);
  }
  if (values.misses)
    for (const [part, outcomes] of judged) if (part === 'open' || values.part === part) printMisses(outcomes);
  if (values.misses)
    for (const [part, outcomes] of read) if (part === 'open' || values.part === part) printMisread(outcomes);
  if (values.ratchet) tighten(figures, reported);
  return 0;
}

function print(figures: (readonly [string, Figures])[], costMs: Cost): void {
  const names = Object.keys(figures[0]?.[1] ?? {}) as (keyof Figures)[];
  const rows = names.map((name) => [name, ...figures.map(([, one]) => cell(one[name]))]);
  console.log(table(['', ...figures.map(([part]) => part)], rows).join('\n'));
  for (const [what, ms] of Object.entries(costMs)) console.log(`${what}: ${ms.toFixed(3)} ms`);
}

function printReported(parts: readonly (readonly [Part, Record<string, ReportedFigures>])[]): void {
  const rows = parts.flatMap(([part, figures]) =>
    Object.entries(figures).map(([language, { sentences, precision, recall }]) => [
      ...[`reported, ${part}`, language],
      ...[sentences, precision, recall].map(cell),
    ]),
  );
  console.log(table(['', '', 'sentences', 'precision', 'recall'], rows).join('\n'));
}

function printMisread(outcomes: readonly SentenceOutcome[]): void {
  for (const { sentence, told } of outcomes.filter((one) => !isRight(one)))
    console.log(`\n${sentence.text}\n  labelled ${JSON.stringify(sentence.acts)}, told ${JSON.stringify(told)}`);
}

function tighten(
  figures: readonly (readonly [Part, Figures])[],
  reported: readonly (readonly [Part, Record<string, ReportedFigures>])[],
): void {
  const before = JSON.parse(readFileSync(RATCHET, 'utf8')) as Ratchets;
  const after = figures.map(([part, one]) => [part, tightened(before[part] ?? {}, one)] as const);
  const sentences = reported.map(([part, one]) => [part, tightenedReported(before.reported[part], one)] as const);
  const whole = {
    ...before,
    ...Object.fromEntries(after),
    reported: { ...before.reported, ...Object.fromEntries(sentences) },
  };
  writeFileSync(RATCHET, `${JSON.stringify(whole, null, 2)}\n`);
}

function cell(figure: number | null): string {
  return figure === null ? '–' : Number.isInteger(figure) ? String(figure) : figure.toFixed(3);
}

function printMisses(outcomes: readonly Outcome[]): void {
  for (const { article, lit, ranked, isRight, isNear, isWrongAndSure } of outcomes) {
    const isLitRight = lit === (article.about.is !== 'off-topic');
    if (isLitRight && (isRight || article.about.is === 'off-topic') && (isNear || article.about.is !== 'held'))
      continue;
    const label = article.about.is === 'held' ? article.about.targets.join(' ') : article.about.is;
    const first = ranked
      .slice(0, 3)
      .map(({ id, score, because }) => `${id} ${score.toFixed(2)} (${because.join(', ')})`);
    console.log(`\n${article.slug} [${article.language}] ${label}${isWrongAndSure ? ' WRONG AND SURE' : ''}`);
    console.log(isLitRight ? `  ${first.join('\n  ')}` : `  gate: ${lit ? 'lit' : 'not lit'}`);
  }
}

runAsProcess(USAGE, main);
