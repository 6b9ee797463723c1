// Labels of a group + what the scan marked → what was found, missed and wrongly marked, by form.
import type { Form } from '../../lib/model/vocabulary';
import type { Mention } from '../../lib/text/find-mentions';
import { type ScanData, scanPassages } from '../../lib/tools/scan-text';
import type { Corpus, Evaluated } from './corpus';
import type { Group, Label } from './labelled';

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

/** The verdicts of one or many groups; of the found ones, how many marks are wider; the hard negatives. */
export interface Judgement {
  verdicts: Verdict[];
  wider: number;
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
export function judgeCorpus(
  { data, terms }: Pick<Evaluated, 'data' | 'terms'>,
  { language, groups }: Corpus,
): Judgement {
  const judged = groups.map((group) => judgeGroup(group, scanGroup(data, group, language), terms));
  const sum = (count: (one: Judgement) => number) => judged.reduce((total, one) => total + count(one), 0);
  return {
    verdicts: judged.flatMap(({ verdicts }) => verdicts),
    wider: sum(({ wider }) => wider),
    hard: sum(({ hard }) => hard),
    hardHit: sum(({ hardHit }) => hardHit),
  };
}

function scanGroup(data: ScanData, { passages, date }: Group, language: string): Mention[] {
  const haystacks = passages.map(({ text }) => text);
  return scanPassages(data, haystacks, { language, date, throughGate: true }).mentions;
}

/** Judges one page; a mark that answers to no label is wrong. */
export function judgeGroup(
  { slug, passages }: Group,
  mentions: readonly Mention[],
  terms: ReadonlySet<string>,
): Judgement {
  const total: Judgement = { verdicts: [], wider: 0, hard: 0, hardHit: 0 };
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
    for (const label of labels.filter(isNamed)) {
      const mark = marks.find((one) => answers(one, label, terms));
      total.verdicts.push(say(mark ? 'found' : 'missed', label, label.ref, label.form, label.line));
      if (mark && mark.end - mark.start > label.end - label.start) total.wider++;
    }
    const wrong = marks.filter((mark) => !labels.some((label) => isNamed(label) && answers(mark, label, terms)));
    total.verdicts.push(...wrong.map((mark) => say('wrong', mark, mark.alias.ref, mark.alias.form)));
    const hard = labels.filter((label) => !isNamed(label));
    total.hard += hard.length;
    total.hardHit += hard.filter((one) => marks.some(({ start, end }) => start < one.end && end > one.start)).length;
  }
  return total;
}

type Named = Label & { ref: string };

function isNamed(label: Label): label is Named {
  return label.ref !== null;
}

/**
 * A mark answers to a label when it covers it whole ("the Netherlands") and names the same. The name of a ceasefire
 * answers to the ceasefire word inside it ("Easter truce"), since a reader may label either.
 */
function answers({ start, end, alias }: Mention, label: Named, terms: ReadonlySet<string>): boolean {
  if (start > label.start || end < label.end) return false;
  return alias.ref === label.ref || (alias.kind === 'ceasefire' && terms.has(label.ref));
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

function contextOf(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return `${before}[${text.slice(start, end)}]${after}`.replaceAll('\n', ' ');
}
