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
  const scope = dom.all(document, MAIN)[0] ?? body;
  const stories = mainStory(dom, scope) ?? outermost(dom, dom.all(scope, BODY_OF_ARTICLE));
  const roots = stories.length > 0 ? stories : [scope];
  const [first = scope] = roots;
  const headline = dom.all(document, 'h1').find((one) => !roots.some((root) => dom.contains(root, one)));
  return headline && !dom.contains(headline, first) && dom.follows(headline, first) ? [headline, ...roots] : roots;
}

/** The article element that holds most of the running text. */
function mainStory(dom: Dom, scope: Element): Element[] | undefined {
  const whole = runningText(dom, scope);
  const lengths = dom.all(scope, 'article').map((one) => ({ one, length: runningText(dom, one) }));
  const longest = lengths.sort((a, b) => b.length - a.length)[0];
  return longest && longest.length > 0 && longest.length >= whole * MAIN_SHARE ? [longest.one] : undefined;
}

/** Elements that stand in no other of the list, which is in document order. */
function outermost(dom: Dom, elements: Element[]): Element[] {
  return elements.filter((one, at) => !elements.slice(0, at).some((other) => dom.contains(other, one)));
}

/** Units of text in paragraphs; teasers and menus have few. */
function runningText(dom: Dom, scope: Element): number {
  return dom.all(scope, 'p').reduce((sum, one) => sum + dom.textContent(one).length, 0);
}
