// A page's article → the languages whose names are looked for in it: those it declares, then those it is written in.
import { findArticle } from '../page/article';
import type { Block } from '../page/blocks';
import type { Dom } from '../page/dom';
import { readFacts } from '../page/facts';
import { languagesOf } from '../text/languages';

/** A page of more languages than that lists translations. */
const MOST_LANGUAGES = 4;

/** Primary BCP 47 languages, that of the page first; a quotation's counts as much as one that is told by its words. */
export function languagesOfPage(dom: Dom, document: Document, blocks: readonly Block[]): string[] {
  const roots = findArticle(dom, document);
  const { language } = readFacts(dom, document, roots, new Date());
  const marked = roots
    .flatMap((root) => dom.all(root, '[lang]'))
    .map((element) => dom.attribute(element, 'lang') ?? '');
  const declared = marked.flatMap((tag) => /^[a-z]{2,3}(?![a-z])/i.exec(tag)?.[0].toLowerCase() ?? []);
  const written = languagesOf(blocks.map(({ text }) => text));
  return [...new Set([language, ...written, ...declared])].slice(0, MOST_LANGUAGES);
}
