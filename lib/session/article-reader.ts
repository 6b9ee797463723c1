// A document → its article, as often as it changes: where it stands, and its blocks of text.
import { findArticleInSteps } from '../page/article';
import { type Block, HOW_TO_READ, readBlocks, readBlocksInSteps } from '../page/blocks';
import { captureDom, type Dom, holderOf } from '../page/dom';
import { type PageLanguage, readLanguage } from '../page/page-language';
import type { KnownBlocks, ReadText } from '../page/read-text';
import { kindOf } from '../page/tags';
import { drain } from '../text/steps';
import { type Effort, runInSlices } from './slices';

/** Reads one document; made by the content script, and used by all scripts that it loads. */
export interface ArticleReader {
  window: Window & typeof globalThis;
  dom: Dom;
  /** What the page cost so far. */
  effort: Effort;
  /** Those of the last reading; found at the first. */
  roots(): Element[];
  /** The article's blocks, those that are known as they are; null when the signal ended the reading. */
  blocks(signal: AbortSignal, known?: KnownBlocks): Promise<Block[] | null>;
  /** The block that holds the text, read anew; null where that is none, or an endless one. */
  around(text: Text): Block | null;
  /** What else is to be told of the last reading. */
  extent(): Pick<ReadText, 'whole' | 'shadowRoots' | 'hosts'>;
  language(): PageLanguage;
}

/** What is read at once when a reader waits. */
const ONE_PARAGRAPH = { mostNodes: 4000, mostUnits: 50_000 };

/** Adds to `effort` what reading takes. */
export function createArticleReader(window: Window & typeof globalThis, effort: Effort = { ms: 0 }): ArticleReader {
  const { document } = window;
  const dom = captureDom(document);
  const how = { ...HOW_TO_READ, shadowTrees: paintsInShadowTrees(window) };
  let roots: Element[] | null = null;
  let extent: ReturnType<ArticleReader['extent']> = { whole: true, shadowRoots: [], hosts: [] };
  const found = () => {
    roots ??= drain(findArticleInSteps(dom, document));
    return roots;
  };
  function* readInSteps(known?: KnownBlocks): Generator<void, ReadText> {
    roots = yield* findArticleInSteps(dom, document);
    yield;
    return yield* readBlocksInSteps(dom, roots, { ...how, known });
  }
  return {
    window,
    dom,
    effort,
    roots: found,
    async blocks(signal, known) {
      roots = null;
      const read = await runInSlices(readInSteps(known), window, signal, effort);
      if (!read) return null;
      const { whole, shadowRoots, hosts } = read;
      extent = { whole, shadowRoots, hosts };
      return read.blocks;
    },
    around(text) {
      const line = lineOf(dom, text);
      const blocks = line ? readBlocks(dom, [line], { ...how, ...ONE_PARAGRAPH }) : [];
      return blocks.find(({ runs }) => runs.some(({ node }) => node === text)) ?? null;
    },
    extent: () => extent,
    language: () => readLanguage(dom, document),
  };
}

/** The innermost element around a text that is more than a part of a line; null for a text in none. */
function lineOf(dom: Dom, text: Text): Element | null {
  let line = null;
  for (let at: Node | null = holderOf(text); at && dom.isElement(at); at = dom.parent(at)) {
    line = at;
    const kind = kindOf(dom.localName(at));
    if (kind !== 'inline' && kind !== 'unknown') break;
  }
  return line;
}

/**
 * Firefox paints no highlight of the document inside shadow trees (bugzilla 1868009); a style sheet of ours in each of
 * them would be seen by the page. What cannot be marked is not read. `-moz-orient` is a property of Firefox alone.
 */
function paintsInShadowTrees({ CSS }: Window & typeof globalThis): boolean {
  return !CSS?.supports('-moz-orient', 'inline');
}
