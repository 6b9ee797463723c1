// A document and its story → the headline, where it stands above the story and not in it.
import type { Dom } from './dom';

const HEADLINES = 'h1, [itemprop="headline"], [class*="headline" i], [class*="title" i], h2';
/** Shorter agreement with the document's title may be a label ("News"). */
const TELLING_UNITS = 12;
/** The headline is among the first of what may be one. */
const MOST_CANDIDATES = 200;

/** The element that says what the document's title says, or else the first h1; null where the story has one. */
export function findHeadline(dom: Dom, document: Document, stories: readonly Element[]): Element | null {
  const [first] = stories;
  if (!first) return null;
  const isAbove = (one: Element) =>
    !dom.contains(one, first) && dom.follows(one, first) && !stories.some((story) => dom.contains(story, one));
  const title = plain(dom.all(document, 'title').map(dom.textContent)[0] ?? '');
  const shared = dom
    .all(document, 'meta[property="og:title"]')
    .map((one) => plain(dom.attribute(one, 'content') ?? ''));
  const isTitle = (one: Element) => {
    const text = plain(dom.textContent(one));
    return text.length >= TELLING_UNITS && [title, ...shared].some((whole) => whole.includes(text));
  };
  const named = dom.all(document, HEADLINES, MOST_CANDIDATES).filter(isTitle);
  // The words of the title inside the story are its headline: what stands above is the site's name.
  if (named.some((one) => stories.some((story) => dom.contains(story, one)))) return null;
  const hasOwn = stories.some((story) => dom.all(story, 'h1', 1).length > 0);
  return named.find(isAbove) ?? (hasOwn ? null : (dom.all(document, 'h1').find(isAbove) ?? null));
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
