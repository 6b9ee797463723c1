// Readings of a page, one after the other: blocks → mentions → target → marks with their styles.
import type { Style } from '../highlight/styles';
import type { AsOf } from '../model/view';
import type { Stance } from '../model/vocabulary';
import type { Block } from '../page/blocks';
import { laterDay, readFactsInSteps } from '../page/facts';
import { sectionStarts } from '../page/headings';
import type { Knowledge } from '../page/known-blocks';
import { listMentions } from '../text/find-mentions';
import { createFinder, type Found } from '../text/finder';
import type { Vocabulary } from '../text/vocabulary';
import type { Cues } from '../topic/cues';
import { LEAD_BLOCKS, type Ranked, resolveTarget } from '../topic/resolve';
import { aboutByHaystack, resolveSectionsInSteps } from '../topic/sections';
import { type About, type Verdict, verdictOf } from '../topic/verdict';
import type { ArticleReader } from './article-reader';
import { createMarker, type Mark } from './marks';
import { runInSlices } from './slices';
import { isOnTopic } from './topic-gate';

/** What was read. */
export interface Reading {
  marks: readonly Mark[];
  candidates: Ranked[];
  /** What the page as a whole is about. */
  verdict: Verdict;
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

/** Reads one page as often as it changes. */
export interface PageReader {
  /** Reads mentions, date and target from blocks; null when the signal ended it. */
  first(blocks: readonly Block[]): Promise<Reading | null>;
  /**
   * Reads what changed, and tells what reading the whole page would tell; `looks` when other parts of it may be hidden
   * now. Null when the signal ended it. One reading must be over before the next begins.
   */
  again(looks: boolean): Promise<Reading | null>;
  /** The last reading without what is hidden now, and with what is seen again: asks the elements with marks alone. */
  asShown(): Promise<Reading | null>;
}

/** Makes the reader of a page; `known` is told of the page's changes. */
export function createPageReader(
  { article, vocabulary, cues }: ReadingTools,
  known: Knowledge,
  signal: AbortSignal,
): PageReader {
  const finder = createFinder(vocabulary);
  const marker = createMarker();

  /** What the marks are made of, and what else was read. */
  let last: { blocks: readonly Block[]; found: Found['found']; abouts: About[]; reading: Reading } | undefined;
  function* marked(made: NonNullable<typeof last>, looks: boolean): Generator<void, Reading> {
    last = made;
    const marks = yield* marker.marksInSteps(made.blocks, made.found, made.abouts, looks);
    return { ...made.reading, marks };
  }

  const factsNow = () => {
    const place = { dom: article.dom, document: article.window.document, roots: article.roots() };
    const languages = [article.language().tag, ...vocabulary.lexicons.map(({ language }) => language)];
    return readFactsInSteps(place, languages, new Date());
  };
  function* readMentions(blocks: readonly Block[], looks: boolean): Generator<void, Reading> {
    const facts = yield* factsNow();
    yield;
    const date = facts.published?.day ?? null;
    const asOf: AsOf = { date, from: date ? 'article' : 'unknown' };
    const changed = laterDay(facts);
    const haystacks = blocks.map(({ text }) => text);
    const { found, others } = yield* finder.findInSteps(haystacks, date);
    yield;
    const mentions = listMentions(found).filter(({ shown }) => shown);
    const whole = { cues: others, lead: LEAD_BLOCKS, mentions, date };
    const candidates = resolveTarget(cues, whole);
    yield;
    last = undefined;
    if (!isOnTopic(vocabulary, cues.topic, haystacks, mentions, candidates.length > 0))
      return { marks: [], candidates: [], verdict: verdictOf([]), asOf, changed };
    yield;
    const sections = yield* resolveSectionsInSteps(cues, whole, sectionStarts(blocks), candidates);
    const reading = { marks: [], candidates, verdict: verdictOf(candidates), asOf, changed };
    return yield* marked({ blocks, found, abouts: aboutByHaystack(sections), reading }, looks);
  }
  const run = (steps: Generator<void, Reading>) => runInSlices(steps, article.window, signal, article.effort);
  const readBlocks = async (): Promise<Block[] | null> => {
    known.begin();
    const blocks = await article.blocks(signal, known);
    known.end();
    // Where a page is too long, only a reading from its beginning on tells where to end.
    return article.extent().whole ? blocks : article.blocks(signal);
  };
  const again = async (looks: boolean) => {
    const blocks = await readBlocks();
    return blocks && run(readMentions(blocks, looks));
  };
  return {
    first: (blocks) => run(readMentions(blocks, true)),
    again,
    asShown: () => (last ? run(marked(last, true)) : again(true)),
  };
}

/** How a mark is to look, given the stances on the target in question, if it is known which that is. */
export function styleOf({ kind, ref }: Mark, stances: Readonly<Record<string, Stance>> | undefined): Style {
  return kind === 'actor' ? (stances?.[ref] ?? 'none') : kind;
}
