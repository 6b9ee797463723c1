// A document → the elements that hold its article: the headline, and the body of text.
import type { Dom } from './dom';

/** An article element that holds less of the document's running text than this is a teaser among others. */
const MAIN_SHARE = 0.5;
const MAIN = 'main, [role="main"]';
const BODY_OF_ARTICLE = '[itemprop="articleBody"]';

/** In document order, none inside another; the body element when nothing better is found; empty without one. */
export function findArticle(dom: Dom, document: Document): Element[] {
  const body = dom.all(document, 'body')[0];
  if (!body) return [];
  const main = dom.all(document, MAIN)[0];
  const scope = main ?? body;
  const story = mainStory(dom, scope) ?? dom.all(scope, BODY_OF_ARTICLE)[0] ?? scope;
  const headline = dom.all(document, 'h1').find((one) => !story.contains(one));
  if (!headline || headline.contains(story)) return [story];
  return follows(headline, story) ? [headline, story] : [story];
}

/** The article element that holds most of the running text. */
function mainStory(dom: Dom, scope: Element): Element | undefined {
  const whole = runningText(dom, scope);
  const lengths = dom.all(scope, 'article').map((one) => ({ one, length: runningText(dom, one) }));
  const longest = lengths.sort((a, b) => b.length - a.length)[0];
  return longest && longest.length >= whole * MAIN_SHARE ? longest.one : undefined;
}

/** Units of text in paragraphs; teasers and menus have few. */
function runningText(dom: Dom, scope: Element): number {
  return dom.all(scope, 'p').reduce((sum, one) => sum + dom.textContent(one).length, 0);
}

function follows(first: Element, second: Element): boolean {
  const DOCUMENT_POSITION_FOLLOWING = 4;
  return (first.compareDocumentPosition(second) & DOCUMENT_POSITION_FOLLOWING) !== 0;
}
