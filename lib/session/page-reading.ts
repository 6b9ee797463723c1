// One reading of a page: blocks → mentions → target → marks with their styles.
import type { Style } from '../highlight/styles';
import type { AsOf } from '../model/view';
import type { Stance } from '../model/vocabulary';
import { findArticle } from '../page/article';
import { type Block, readBlocksInSteps } from '../page/blocks';
import type { Dom } from '../page/dom';
import { readFacts } from '../page/facts';
import { findMentionsInSteps } from '../text/find-mentions';
import type { Vocabulary } from '../text/vocabulary';
import type { Cues } from '../topic/cues';
import { LEAD_BLOCKS, type Ranked, resolveTarget } from '../topic/resolve';
import { type Mark, marksOf } from './marks';
import { runInSlices } from './slices';
import { isOnTopic } from './topic-gate';

/** What was read. */
export interface Reading {
  marks: Mark[];
  candidates: Ranked[];
  asOf: AsOf;
}

export interface ReadingTools {
  window: Window & typeof globalThis;
  dom: Dom;
}

/** The article's blocks; null when the signal ended the reading. */
export function readArticle({ window, dom }: ReadingTools, signal: AbortSignal): Promise<Block[] | null> {
  const roots = findArticle(dom, window.document);
  return runInSlices(readBlocksInSteps(dom, roots), window, signal);
}

/** Reads mentions, date and target from blocks; null when the signal ended it. */
export async function readMentions(
  tools: ReadingTools,
  vocabulary: Vocabulary,
  cues: Cues,
  blocks: Block[],
  signal: AbortSignal,
): Promise<Reading | null> {
  const { window, dom } = tools;
  const { date } = readFacts(dom, window.document, findArticle(dom, window.document), new Date());
  const asOf: AsOf = { date, from: date ? 'article' : 'unknown' };
  const haystacks = blocks.map(({ text }) => text);
  const found = await runInSlices(findMentionsInSteps(vocabulary, haystacks, date), window, signal);
  if (!found) return null;
  const { mentions, others } = found;
  if (!isOnTopic(mentions)) return { marks: [], candidates: [], asOf };
  const candidates = resolveTarget(cues, { cues: others, lead: LEAD_BLOCKS, mentions, date });
  return { marks: marksOf(blocks, mentions), candidates, asOf };
}

/** How a mark is to look, given the stances on the target in question. */
export function styleOf({ kind, ref }: Mark, stances: Readonly<Record<string, Stance>>): Style {
  return kind === 'actor' ? (stances[ref] ?? 'none') : kind;
}
