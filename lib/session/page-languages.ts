// A page's article → the languages whose names are looked for in it: those it declares, then those it is written in.
import { languagesOf } from '../text/languages';
import type { ArticleReader } from './article-reader';

/** A page of more languages than that lists translations. */
const MOST_LANGUAGES = 4;

/** Primary BCP 47 languages, that of the page first; a quotation's counts as much as one that is told by its words. */
export function languagesOfPage({ dom, roots, language: read }: ArticleReader, haystacks: readonly string[]): string[] {
  const { language } = read();
  const marked = roots()
    .flatMap((root) => dom.all(root, '[lang]'))
    .map((element) => dom.attribute(element, 'lang') ?? '');
  const declared = marked.flatMap((tag) => /^[a-z]{2,3}(?![a-z])/i.exec(tag)?.[0].toLowerCase() ?? []);
  const written = languagesOf(haystacks);
  return [...new Set([language, ...written, ...declared])].slice(0, MOST_LANGUAGES);
}
