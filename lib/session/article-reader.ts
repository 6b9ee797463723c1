// A document → its article, as often as it changes: where it stands, and its blocks of text.
import { findArticle } from '../page/article';
import { type Block, HOW_TO_READ, readBlocksInSteps } from '../page/blocks';
import { captureDom, type Dom } from '../page/dom';
import { type PageLanguage, readLanguage } from '../page/page-language';
import type { KnownBlocks, ReadText } from '../page/read-text';
import { runInSlices } from './slices';

/** Reads one document; made by the content script, and used by all scripts that it loads. */
export interface ArticleReader {
  window: Window & typeof globalThis;
  dom: Dom;
  /** Those of the last reading; found at the first. */
  roots(): Element[];
  /** The article's blocks, those that are known as they are; null when the signal ended the reading. */
  blocks(signal: AbortSignal, known?: KnownBlocks): Promise<Block[] | null>;
  /** What else is to be told of the last reading. */
  extent(): Pick<ReadText, 'whole' | 'shadowRoots' | 'hosts'>;
  language(): PageLanguage;
}

export function createArticleReader(window: Window & typeof globalThis): ArticleReader {
  const { document } = window;
  const dom = captureDom(document);
  const how = { ...HOW_TO_READ, shadowTrees: paintsInShadowTrees(window) };
  let roots: Element[] | null = null;
  let extent: ReturnType<ArticleReader['extent']> = { whole: true, shadowRoots: [], hosts: [] };
  const found = () => {
    roots ??= findArticle(dom, document);
    return roots;
  };
  return {
    window,
    dom,
    roots: found,
    async blocks(signal, known) {
      roots = null;
      const read = await runInSlices(readBlocksInSteps(dom, found(), { ...how, known }), window, signal);
      if (!read) return null;
      const { whole, shadowRoots, hosts } = read;
      extent = { whole, shadowRoots, hosts };
      return read.blocks;
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
