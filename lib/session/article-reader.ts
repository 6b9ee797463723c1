// A document → its article, as often as it changes: blocks of text, and what the page says of itself.
import { findArticle } from '../page/article';
import { type Block, readBlocksInSteps } from '../page/blocks';
import { captureDom, type Dom } from '../page/dom';
import { type ArticleFacts, readFacts } from '../page/facts';
import { runInSlices } from './slices';

/** Reads one document; made by the content script, and used by all scripts that it loads. */
export interface ArticleReader {
  window: Window & typeof globalThis;
  dom: Dom;
  roots(): Element[];
  /** The article's blocks; null when the signal ended the reading. */
  blocks(signal: AbortSignal): Promise<Block[] | null>;
  facts(): ArticleFacts;
}

export function createArticleReader(window: Window & typeof globalThis): ArticleReader {
  const { document } = window;
  const dom = captureDom(document);
  const roots = () => findArticle(dom, document);
  return {
    window,
    dom,
    roots,
    blocks: (signal) => runInSlices(readBlocksInSteps(dom, roots()), window, signal),
    facts: () => readFacts(dom, document, roots(), new Date()),
  };
}
