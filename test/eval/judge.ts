// Labels of a group + what the scan marked → what was found, missed and wrongly marked, by form.
import type { Mention } from '../../lib/text/find-mentions';
import { createLetters, type Letters } from '../../lib/text/letters';
import type { LexiconAlias } from '../../lib/text/lexicon';
import { type ScanData, scanPassages } from '../../lib/tools/scan-text';
import type { Corpus } from './corpus';
import type { Form, Group, Label } from './labelled';

/** One label or mark and how it ended; `ref` of a wrong mark is what the matcher took it for. */
export interface Verdict {
  outcome: 'found' | 'missed' | 'wrong';
  group: string;
  line: number;
  surface: string;
  ref: string;
  form: Form;
  context: string;
}

/** The verdicts of one or many groups, and how many hard negatives they have. */
export interface Judgement {
  verdicts: Verdict[];
  hard: number;
  hardHit: number;
}

/** Counts of one form or of all; a share without anything to count is 1. */
export interface Score {
  labelled: number;
  found: number;
  wrong: number;
  precision: number;
  recall: number;
}

const CONTEXT = 40;

/** Judges every group of a corpus as one page, whatever it is about. */
export function judgeCorpus(data: ScanData, { language, groups }: Corpus, letters = createLetters()): Judgement {
  const judged = groups.map((group) => judgeGroup(group, scanGroup(data, group, language, letters)));
  const sum = (count: (one: Judgement) => number) => judged.reduce((total, one) => total + count(one), 0);
  return {
    verdicts: judged.flatMap(({ verdicts }) => verdicts),
    hard: sum(({ hard }) => hard),
    hardHit: sum(({ hardHit }) => hardHit),
  };
}

function scanGroup(data: ScanData, { passages, date }: Group, language: string, letters: Letters): Mention[] {
  const haystacks = passages.map(({ text }) => text);
  return scanPassages(data, haystacks, { language, date, throughGate: true, letters }).mentions;
}

/** A label is found by a mark of its ref on exactly its letters; every other mark is wrong. */
export function judgeGroup({ slug, passages }: Group, mentions: readonly Mention[]): Judgement {
  const total: Judgement = { verdicts: [], hard: 0, hardHit: 0 };
  for (const [haystack, { text, labels, line }] of passages.entries()) {
    const marks = mentions.filter((one) => one.haystack === haystack);
    const say = (outcome: Verdict['outcome'], at: Span, ref: string, form: Form, on = line): Verdict => ({
      outcome,
      group: slug,
      line: on,
      surface: text.slice(at.start, at.end),
      ref,
      form,
      context: contextOf(text, at),
    });
    const named = labels.filter((one): one is Label & { ref: string } => one.ref !== null);
    const hard = labels.filter(({ ref }) => ref === null);
    const agrees = (label: Label, { start, end, alias }: Mention) =>
      label.ref === alias.ref && label.start === start && label.end === end;
    const wrong = marks.filter((mark) => !named.some((label) => agrees(label, mark)));
    total.verdicts.push(
      ...named.map((one) =>
        say(marks.some((mark) => agrees(one, mark)) ? 'found' : 'missed', one, one.ref, one.form, one.line),
      ),
      ...wrong.map((mark) => say('wrong', mark, mark.alias.ref, formOf(mark.alias))),
    );
    total.hard += hard.length;
    total.hardHit += hard.filter((one) => marks.some(({ start, end }) => start < one.end && end > one.start)).length;
  }
  return total;
}

/** Scores the verdicts that a form, or all forms, have. A wrong mark counts for the form it was marked as. */
export function scoreOf(verdicts: readonly Verdict[], form?: Form): Score {
  const own = verdicts.filter((one) => form === undefined || one.form === form);
  const count = (outcome: Verdict['outcome']) => own.filter((one) => one.outcome === outcome).length;
  const [found, missed, wrong] = [count('found'), count('missed'), count('wrong')];
  return { labelled: found + missed, found, wrong, precision: share(found, wrong), recall: share(found, missed) };
}

interface Span {
  start: number;
  end: number;
}

function share(part: number, rest: number): number {
  return part + rest === 0 ? 1 : part / (part + rest);
}

/** Lexicons from before forms were kept have names only. */
function formOf(alias: LexiconAlias & { form?: Form }): Form {
  return alias.form ?? 'name';
}

function contextOf(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return `${before}[${text.slice(start, end)}]${after}`.replaceAll('\n', ' ');
}
