// One reading of a page: blocks → mentions → target → marks with their styles.
import type { Style } from '../highlight/styles';
import type { AsOf } from '../model/view';
import type { Stance } from '../model/vocabulary';
import type { Block } from '../page/blocks';
import { laterDay, readFacts } from '../page/facts';
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
  /** `YYYY-MM-DD` of the article's last change, where that is a later day than its own. */
  changed: string | null;
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
  const { dom, window } = article;
  const place = { dom, document: window.document, roots: article.roots() };
  const languages = [article.language().tag, ...vocabulary.lexicons.map(({ language }) => language)];
  const facts = readFacts(place, languages, new Date());
  const date = facts.published?.day ?? null;
  const asOf: AsOf = { date, from: date ? 'article' : 'unknown' };
  const changed = laterDay(facts);
  const haystacks = blocks.map(({ text }) => text);
  const found = await runInSlices(findMentionsInSteps(vocabulary, haystacks, date), window, signal);
  if (!found) return null;
  const mentions = found.mentions.filter(({ shown }) => shown);
  const candidates = resolveTarget(cues, { cues: found.others, lead: LEAD_BLOCKS, mentions, date });
  if (!isOnTopic(vocabulary, cues.topic, haystacks, mentions, candidates.length > 0))
    return { marks: [], candidates: [], asOf, changed };
  const marks = await runInSlices(marksInSteps(blocks, mentions), window, signal);
  return marks && { marks, candidates, asOf, changed };
}

/** How a mark is to look, given the stances on the target in question. */
export function styleOf({ kind, ref }: Mark, stances: Readonly<Record<string, Stance>>): Style {
  return kind === 'actor' ? (stances[ref] ?? 'none') : kind;
}
