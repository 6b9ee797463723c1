// `npm run eval`: how well the matcher does on the labelled corpus, for each language and each form.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FORMS, type Form } from '../../lib/model/vocabulary';
import { runAsProcess, UsageError } from '../../lib/tools/command';
import { formatProblem } from '../../lib/tools/reading/problem';
import { table } from '../../lib/tools/table';
import { readEvaluated } from './corpus';
import { type Judgement, judgeCorpus, type Score, scoreOf, type Verdict } from './judge';
import { type Ratchet, raised } from './ratchet';

const USAGE = `usage: npm run eval -- [--json] [--language xx] [--misses] [--ratchet]
Judges the matcher by the labelled corpus in test/eval, one page a group, through the topic gate.
--json      prints {"languages": {xx: {"all": score, "forms": {form: score}, "wider", "hard", "hardHit"}}}; with --misses also those
--language  judges this language alone
--misses    lists each miss and each wrong mark with what stands around it
--ratchet   raises the numbers in test/eval/ratchet.json that are exceeded; lowers none
Exit code: 0 · 1 problems in the data or the corpus · 2 wrong usage`;
const RATCHET = fileURLToPath(new URL('ratchet.json', import.meta.url));

interface Report {
  language: string;
  all: Score;
  forms: Partial<Record<Form, Score>>;
  wider: number;
  hard: number;
  hardHit: number;
  misses: Verdict[];
}

function main(words: string[]): number {
  const { values } = parseArgs({
    args: words,
    options: {
      json: { type: 'boolean' },
      language: { type: 'string' },
      misses: { type: 'boolean', default: false },
      ratchet: { type: 'boolean' },
    },
  });
  const evaluated = readEvaluated(resolve('data'));
  const { corpora, problems } = evaluated;
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) return 1;
  const chosen = corpora.filter(({ language }) => values.language === undefined || language === values.language);
  if (chosen.length === 0) throw new UsageError(`there is no test/eval/${values.language ?? 'xx'}.txt`);
  const reports = chosen.map((corpus) => reportOf(corpus.language, judgeCorpus(evaluated, corpus)));
  if (values.json) console.log(JSON.stringify(asJson(reports, values.misses)));
  else print(reports, values.misses);
  if (values.ratchet) raise(reports);
  return 0;
}

function reportOf(language: string, { verdicts, wider, hard, hardHit }: Judgement): Report {
  const scores = FORMS.map((form) => [form, scoreOf(verdicts, form)] as const);
  const forms = Object.fromEntries(scores.filter(([, { labelled, wrong }]) => labelled + wrong > 0));
  const misses = verdicts.filter(({ outcome }) => outcome !== 'found');
  return { language, all: scoreOf(verdicts), forms, wider, hard, hardHit, misses };
}

function asJson(reports: Report[], withMisses: boolean) {
  const shown = reports.map(({ language, misses, ...rest }) => [language, withMisses ? { ...rest, misses } : rest]);
  return { languages: Object.fromEntries(shown) };
}

function print(reports: Report[], withMisses: boolean): void {
  const rows = reports.flatMap(({ language, all, forms, wider, hard, hardHit }) => [
    [language, 'all', ...cells(all), wider, hard, hardHit],
    ...Object.entries(forms).map(([form, score]) => ['', form, ...cells(score), '', '', '']),
  ]);
  const head = ['language', 'form', 'labelled', 'found', 'wrong', 'precision', 'recall', 'wider', 'hard', 'hit'];
  console.log(table(head, rows).join('\n'));
  if (!withMisses) return;
  for (const { language, misses } of reports)
    for (const { outcome, line, ref, form, context } of misses)
      console.log(`test/eval/${language}.txt:${line}  ${outcome}  ${ref} ${form}  ${context}`);
}

function cells({ labelled, found, wrong, precision, recall }: Score) {
  return [labelled, found, wrong, precision.toFixed(3), recall.toFixed(3)];
}

function raise(reports: Report[]): void {
  const before = JSON.parse(readFileSync(RATCHET, 'utf8')) as Ratchet;
  const scores = Object.fromEntries(reports.map(({ language, all }) => [language, all]));
  writeFileSync(RATCHET, `${JSON.stringify(raised(before, scores), null, 2)}\n`);
}

runAsProcess(USAGE, main);
