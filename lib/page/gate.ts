// The document gate: is this an HTML document with an article in it?
import type { Closed } from '../model/view';
import { createUnitCounter } from './count-units';
import type { Dom } from './dom';

const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml']);
const ARTICLE_TYPE =
  /"@type"\s*:\s*(\[[^\]]{0,200})?"(\w{0,30}NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)"/;
const ARTICLE_MARKS = 'meta[property="og:type"][content="article" i], [itemprop~="articleBody"], [itemtype$="Article"]';
/** A paragraph of a text, not a label of a menu. */
const PARAGRAPH_UNITS = 80;
/** About a hundred words; shorter pages are covers, forms or lists. */
const RUNNING_TEXT_UNITS = 600;
/** Those of a page full of labels; to look for more text would be a long task. */
const MOST_NODES = 20_000;

/** Null when the gate is open, otherwise why it is closed. */
export function documentGate(dom: Dom, document: Document, newsHosts: readonly string[]): Closed | null {
  if (!HTML_TYPES.has(document.contentType) || document.designMode === 'on') return 'not-a-document';
  const host = document.location?.hostname ?? '';
  const hasArticle =
    newsHosts.some((one) => host === one || host.endsWith(`.${one}`)) ||
    dom.all(document, ARTICLE_MARKS, 1).length > 0 ||
    dom.all(document, 'script[type="application/ld+json"]').some((one) => ARTICLE_TYPE.test(dom.textContent(one))) ||
    hasRunningText(dom, document);
  return hasArticle ? null : 'no-article';
}

function hasRunningText(dom: Dom, document: Document): boolean {
  const countUnits = createUnitCounter(dom, MOST_NODES);
  let units = 0;
  for (const paragraph of dom.all(document, 'p, td, [class*="text" i], [class*="body" i]', MOST_NODES)) {
    const own = countUnits(paragraph, RUNNING_TEXT_UNITS);
    if (own === null) return false;
    if (own >= PARAGRAPH_UNITS) units += own;
    if (units >= RUNNING_TEXT_UNITS) return true;
  }
  return false;
}
