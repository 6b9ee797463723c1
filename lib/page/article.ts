// A document → the elements that hold its article: the headline, what stands below it, and the body of text.
import type { Dom } from './dom';
import { findHeadline } from './headline';
import { holdersOfText, type TextHolder } from './running-text';
import { shortText } from './short-text';

/** An element that holds less of the document's running text than this is a teaser among others. */
const MAIN_SHARE = 0.5;
/** The closest box that holds so much of it is the story's own; the rest is a blurb in a footer, or a lead above it. */
const STORY_SHARE = 0.9;
/** More elements between headline and story are a page's, not an article's. */
const MOST_BETWEEN = 8;
/** What stands between headline and story is a standfirst, a byline, a caption: longer text is another story's. */
const BETWEEN_UNITS = 600;
/** Boxes around a headline alone; more of them are a trap, for the text in each is read. */
const MOST_AROUND = 50;
const MAIN = 'main, [role="main"]';
const BODY_OF_ARTICLE = '[itemprop~="articleBody"]';
/** A live blog has one an entry. */
const MOST_BODIES = 200;

/** In document order, none inside another; the body element when nothing better is found; empty without one. A question to the whole page at a time. */
export function* findArticleInSteps(dom: Dom, document: Document): Generator<void, Element[]> {
  const body = dom.all(document, 'body', 1)[0];
  if (!body) return [];
  const held = textIn(dom, body);
  yield;
  const unitsOf = (element: Element) => held.units.get(element) ?? 0;
  const largest = (elements: Element[], whole: Element): Element | undefined => {
    const [first] = elements.sort((a, b) => unitsOf(b) - unitsOf(a));
    return first && unitsOf(first) > 0 && unitsOf(first) >= unitsOf(whole) * MAIN_SHARE ? first : undefined;
  };
  const scope = largest(dom.all(body, MAIN), body) ?? body;
  yield;
  const article = largest(dom.all(scope, 'article'), scope);
  const bodies = article ? [article] : outermost(dom, dom.all(scope, BODY_OF_ARTICLE, MOST_BODIES));
  const stories = bodies.length > 0 ? bodies : [closestBox(dom, scope, held)];
  yield;
  const [first = scope] = stories;
  const headline = findHeadline(dom, document, stories);
  return headline ? [...lead(dom, headline, first), ...stories] : stories;
}

interface Held {
  /** Units of running text in each element that holds any. */
  units: Map<Node, number>;
  holders: TextHolder[];
}

function textIn(dom: Dom, body: Element): Held {
  const holders = holdersOfText(dom, body);
  const units = new Map<Node, number>();
  // Each element once, however deep the page nests: first all that hold text, then their sums from the inside out.
  const outsideIn: Node[][] = [];
  for (const { element, units: own } of holders) {
    const added: Node[] = [];
    for (let at: Node | null = element; at && !units.has(at); at = at === body ? null : dom.parent(at)) {
      units.set(at, 0);
      added.push(at);
    }
    outsideIn.push(added);
    units.set(element, (units.get(element) ?? 0) + own);
  }
  for (const added of outsideIn.reverse()) {
    for (const at of added) {
      const outer = at === body ? null : dom.parent(at);
      if (outer) units.set(outer, (units.get(outer) ?? 0) + (units.get(at) ?? 0));
    }
  }
  return { units, holders };
}

/** The innermost element in `scope` that holds nearly all of its text. */
function closestBox(dom: Dom, scope: Element, { units, holders }: Held): Element {
  const enough = (units.get(scope) ?? 0) * STORY_SHARE;
  const longest = [...holders].sort((a, b) => b.units - a.units).find(({ element }) => dom.contains(scope, element));
  // From the longest text outwards: a box that holds nearly all holds that, too. A paragraph is no box.
  for (let at: Node | null = longest?.element ?? null; at && at !== scope; at = dom.parent(at)) {
    if ((units.get(at) ?? 0) >= enough && dom.localName(at as Element) !== 'p') return at as Element;
  }
  return scope;
}

/** The headline with the box that is its own, and the short elements from there to the story. */
function lead(dom: Dom, headline: Element, story: Element): Element[] {
  const aroundStory = new Set<Node>();
  for (let at: Node | null = story; at; at = dom.parent(at)) aroundStory.add(at);
  let top = headline;
  let parent = dom.parent(top);
  for (let level = 0; level < MOST_AROUND; level++) {
    if (!parent || !dom.isElement(parent) || aroundStory.has(parent) || !isShort(dom, parent)) break;
    top = parent;
    parent = dom.parent(top);
  }
  if (!parent || !aroundStory.has(parent)) return [top];
  const between: Element[] = [];
  let at = dom.nextSibling(top);
  while (at && at !== story && between.length <= MOST_BETWEEN) {
    if (aroundStory.has(at)) at = dom.firstChild(at);
    else {
      if (dom.isElement(at)) between.push(at);
      at = dom.nextSibling(at);
    }
  }
  return between.length <= MOST_BETWEEN ? [top, ...between.filter((one) => isShort(dom, one))] : [top];
}

function isShort(dom: Dom, element: Element): boolean {
  return shortText(dom, element, BETWEEN_UNITS) !== null;
}

/** Elements that stand in no other of the list, which is in document order. */
function outermost(dom: Dom, elements: Element[]): Element[] {
  const outer: Element[] = [];
  for (const one of elements) {
    const last = outer.at(-1);
    if (!last || !dom.contains(last, one)) outer.push(one);
  }
  return outer;
}
