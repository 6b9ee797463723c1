// The labelled sentences: reported/<part>/<language>.yml → what the rules of data/reported make of them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { fullDate, id } from '../../lib/model/fields';
import type { ReportedRules } from '../../lib/model/reported';
import { ACTS, STANCES } from '../../lib/model/vocabulary';
import { readAct } from '../../lib/reported/read-act';
import { type ScanData, scanPassages } from '../../lib/tools/scan-text';

/** One sentence or a few, and the acts that they tell of: `vote opposes`, by actor; of the others they tell of none. */
export interface LabelledSentence {
  language: string;
  date: string;
  text: string;
  acts: Record<string, string>;
}

/** What came of one. */
export interface SentenceOutcome {
  sentence: LabelledSentence;
  told: Record<string, string>;
}

/** Counts, and shares from 0 to 1; of nothing, null. */
export interface ReportedFigures {
  sentences: number;
  /** Of the acts told of, those that are labelled so; of those labelled, those told of. */
  precision: number | null;
  recall: number | null;
}

const ACT = new RegExp(`^(${ACTS.join('|')}) (${STANCES.join('|')})$`);
const file = z.strictObject({
  date: fullDate,
  sentences: z.array(z.strictObject({ text: z.string(), acts: z.record(id, z.string().regex(ACT)).default({}) })),
});
const FOLDER = fileURLToPath(new URL('reported', import.meta.url));
const YEAR_LENGTH = 4;

/** Reads a part. @throws ZodError for a file that is not as it should be. */
export function readSentences(part: string): LabelledSentence[] {
  return readdirSync(join(FOLDER, part))
    .sort()
    .flatMap((name) => {
      const { date, sentences } = file.parse(parse(readFileSync(join(FOLDER, part, name), 'utf8')));
      return sentences.map((one) => ({ language: name.replace('.yml', ''), date, ...one }));
    });
}

/** Reads a sentence as a popover on each of its mentions would. */
export function judgeSentence(
  data: ScanData,
  rules: ReadonlyMap<string, ReportedRules>,
  sentence: LabelledSentence,
): SentenceOutcome {
  const { text, language, date } = sentence;
  const { mentions } = scanPassages(data, [text], { language, date, throughGate: true });
  const actors = mentions.filter(({ shown, alias }) => shown && alias.kind === 'actor');
  const told: Record<string, string> = {};
  const known = rules.get(language);
  if (!known) throw new Error(`no rules for ${language}`);
  for (const at of actors) {
    const own = actors.filter(({ alias }) => alias.ref === at.alias.ref);
    const others = actors.filter((one) => !own.includes(one));
    const act = readAct(known, language, { text, at, own, others, year: date.slice(0, YEAR_LENGTH) });
    if (act) told[at.alias.ref] = `${act.act} ${act.stance}`;
  }
  return { sentence, told: withoutBodies(data, told, sentence.acts) };
}

/** What the holder of an office does, the body does for which it is held: told of both, it is labelled once. */
function withoutBodies(
  { actors }: ScanData,
  told: Record<string, string>,
  labelled: Record<string, string>,
): Record<string, string> {
  const isOfHolder = (body: string, act: string) =>
    labelled[body] === undefined &&
    Object.entries(labelled).some(
      ([holder, own]) => own === act && actors[holder]?.offices?.some(({ of }) => of === body),
    );
  return Object.fromEntries(Object.entries(told).filter(([ref, act]) => !isOfHolder(ref, act)));
}

export function isRight({ sentence, told }: SentenceOutcome): boolean {
  const names = new Set([...Object.keys(told), ...Object.keys(sentence.acts)]);
  return [...names].every((name) => told[name] === sentence.acts[name]);
}

/** The figures of all, and by language: `all`, `en` …. */
export function reportedFigures(outcomes: readonly SentenceOutcome[]): Record<string, ReportedFigures> {
  const languages = [...new Set(outcomes.map(({ sentence }) => sentence.language))];
  const own = (language: string) => outcomes.filter(({ sentence }) => sentence.language === language);
  return Object.fromEntries([
    ['all', figuresOf(outcomes)],
    ...languages.map((language) => [language, figuresOf(own(language))] as const),
  ]);
}

function figuresOf(outcomes: readonly SentenceOutcome[]): ReportedFigures {
  const count = (of: (one: SentenceOutcome) => number) => outcomes.reduce((sum, one) => sum + of(one), 0);
  const told = count((one) => Object.keys(one.told).length);
  const labelled = count(({ sentence }) => Object.keys(sentence.acts).length);
  const right = count((one) => Object.entries(one.told).filter(([ref, act]) => one.sentence.acts[ref] === act).length);
  return {
    sentences: outcomes.length,
    precision: told === 0 ? null : right / told,
    recall: labelled === 0 ? null : right / labelled,
  };
}
