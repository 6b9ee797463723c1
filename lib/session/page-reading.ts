// One reading of a page: blocks → mentions → target → marks with their styles.
import type { Style } from '../highlight/styles';
import type { AsOf } from '../model/view';
import type { Stance } from '../model/vocabulary';
import type { Block } from '../page/blocks';
import { findMentionsInSteps } from '../text/find-mentions';
import type { Vocabulary } from '../text/vocabulary';
import type { Cues } from '../topic/cues';
import { LEAD_BLOCKS, type Ranked, resolveTarget } from '../topic/resolve';
import type { ArticleReader } from './article-reader';
import { type Mark, marksInSteps } from './marks';
import { runInSlices } from './slices';
import { isOnTopic } from './topic-gate';

/** What was read. */
export interface Reading {
  marks: Mark[];
  candidates: Ranked[];
  asOf: AsOf;
}

/** What a page is read with. */
export interface ReadingTools {
  article: ArticleReader;
  vocabulary: Vocabulary;
  cues: Cues;
}

/** Reads mentions, date and target from blocks; null when the signal ended it. */
export async function readMentions(
  { article, vocabulary, cues }: ReadingTools,
  blocks: Block[],
  signal: AbortSignal,
): Promise<Reading | null> {
  const { date } = article.facts();
  const asOf: AsOf = { date, from: date ? 'article' : 'unknown' };
  const haystacks = blocks.map(({ text }) => text);
  const found = await runInSlices(findMentionsInSteps(vocabulary, haystacks, date), article.window, signal);
  if (!found) return null;
  const mentions = found.mentions.filter(({ shown }) => shown);
  const candidates = resolveTarget(cues, { cues: found.others, lead: LEAD_BLOCKS, mentions, date });
  if (!isOnTopic(vocabulary, cues.topic, haystacks, mentions, candidates.length > 0))
    return { marks: [], candidates: [], asOf };
  const marks = await runInSlices(marksInSteps(blocks, mentions), article.window, signal);
  return marks && { marks, candidates, asOf };
}

/** How a mark is to look, given the stances on the target in question. */
export function styleOf({ kind, ref }: Mark, stances: Readonly<Record<string, Stance>>): Style {
  return kind === 'actor' ? (stances[ref] ?? 'none') : kind;
}
