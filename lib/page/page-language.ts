// A document → the language that it says it is written in, and where it says so.
import type { Dom } from './dom';

export interface PageLanguage {
  /** Primary BCP 47 language; `en` when the page does not say. */
  language: string;
  /** With its region where that is said, too: `en-GB`. */
  tag: string;
  from: 'html' | 'meta' | null;
}

/** Reads the language; what the root element says goes before what a meta element does. */
export function readLanguage(dom: Dom, document: Document): PageLanguage {
  const said = [
    ...dom.all(document, 'html', 1).map((one) => ['html', dom.attribute(one, 'lang')] as const),
    ...dom
      .all(document, 'meta[http-equiv="content-language" i], meta[property="og:locale"]')
      .map((one) => ['meta', dom.attribute(one, 'content')] as const),
  ];
  const known = said.flatMap(([from, text]) => {
    const [, language, region] =
      /^([a-z]{2,3})(?![a-z])(?:[-_][a-z]{4})?(?:[-_]([a-z]{2})(?![a-z]))?/i.exec(text ?? '') ?? [];
    return language ? [{ from, language: language.toLowerCase(), region: region?.toUpperCase() }] : [];
  });
  const [first] = known;
  if (!first) return { language: 'en', tag: 'en', from: null };
  const { language, from } = first;
  const region = known.find((one) => one.language === language && one.region)?.region;
  return { language, tag: region ? `${language}-${region}` : language, from };
}
