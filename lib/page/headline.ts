// A document and its story → the headline, where it stands above the story and not in it.
import type { Dom } from './dom';
import { shortText } from './short-text';

const HEADLINES = 'h1, [itemprop="headline"], [class*="headline" i], [class*="title" i], h2';
/** Shorter agreement with the document's title may be a label ("News"). */
const TELLING_UNITS = 12;
/** The headline is among the first of what may be one. */
const MOST_CANDIDATES = 200;
/** No headline is longer. */
const MOST_UNITS = 1000;
const MOST_TITLES = 5;

/** The element that says what the document's title says, or else the first h1; null where the story has one. */
export function findHeadline(dom: Dom, document: Document, stories: readonly Element[]): Element | null {
  const [first] = stories;
  if (!first) return null;
  const isInStory = (one: Element) => stories.some((story) => dom.contains(story, one));
  const firstAbove = (elements: readonly Element[]): Element | null => {
    for (const one of elements) {
      // They are in the order of the document: none of the others is above the story either.
      if (!dom.follows(one, first)) return null;
      if (!dom.contains(one, first) && !isInStory(one)) return one;
    }
    return null;
  };
  const title = plain(dom.all(document, 'title', 1).map(dom.textContent)[0] ?? '');
  const shared = dom
    .all(document, 'meta[property="og:title"]', MOST_TITLES)
    .map((one) => plain(dom.attribute(one, 'content') ?? ''));
  const isTitle = (one: Element) => {
    const text = plain(shortText(dom, one, MOST_UNITS) ?? '');
    return text.length >= TELLING_UNITS && [title, ...shared].some((whole) => whole.includes(text));
  };
  const named = dom.all(document, HEADLINES, MOST_CANDIDATES).filter(isTitle);
  // The words of the title inside the story are its headline: what stands above is the site's name.
  if (named.some(isInStory)) return null;
  const hasOwn = stories.some((story) => dom.all(story, 'h1', 1).length > 0);
  return firstAbove(named) ?? (hasOwn ? null : firstAbove(dom.all(document, 'h1', MOST_CANDIDATES)));
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
