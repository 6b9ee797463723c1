// A document → its article, as often as it changes: where it stands, and its blocks of text.
import { findArticle } from '../page/article';
import { type Block, HOW_TO_READ, type ReadText, readBlocksInSteps } from '../page/blocks';
import { captureDom, type Dom } from '../page/dom';
import { type PageLanguage, readLanguage } from '../page/page-language';
import { runInSlices } from './slices';

/** Reads one document; made by the content script, and used by all scripts that it loads. */
export interface ArticleReader {
  window: Window & typeof globalThis;
  dom: Dom;
  /** Those of the last reading; found at the first. */
  roots(): Element[];
  /** The article's blocks; null when the signal ended the reading. */
  blocks(signal: AbortSignal): Promise<Block[] | null>;
  /** What else is to be told of the last reading. */
  extent(): Omit<ReadText, 'blocks'>;
  language(): PageLanguage;
}

export function createArticleReader(window: Window & typeof globalThis): ArticleReader {
  const { document } = window;
  const dom = captureDom(document);
  const how = { ...HOW_TO_READ, shadowTrees: paintsInShadowTrees(window) };
  let roots: Element[] | null = null;
  let extent: Omit<ReadText, 'blocks'> = { units: 0, whole: true, shadowRoots: [] };
  const known = () => {
    roots ??= findArticle(dom, document);
    return roots;
  };
  return {
    window,
    dom,
    roots: known,
    async blocks(signal) {
      roots = null;
      const read = await runInSlices(readBlocksInSteps(dom, known(), how), window, signal);
      if (!read) return null;
      const { blocks, ...rest } = read;
      extent = rest;
      return blocks;
    },
    extent: () => extent,
    language: () => readLanguage(dom, document),
  };
}

/**
 * Firefox paints no highlight of the document inside shadow trees (bugzilla 1868009); a style sheet of ours in each of
 * them would be seen by the page. What cannot be marked is not read. `-moz-orient` is a property of Firefox alone.
 */
function paintsInShadowTrees({ CSS }: Window & typeof globalThis): boolean {
  return !CSS?.supports('-moz-orient', 'inline');
}
