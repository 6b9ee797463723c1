// A document's body → where its running text stands, by which the story is told from menus and teasers.
import { createUnitCounter } from './count-units';
import { type Dom, TEXT_NODE } from './dom';

/** An element with text of its own, and how many units. */
export interface TextHolder {
  element: Element;
  units: number;
}

/** Pages without paragraphs put their text between line breaks, right in a box or a cell. */
const BOXES = 'article, blockquote, center, div, font, li, section, span, td';
/** Less in paragraphs than that: the story is not in them. */
const STORY_UNITS = 600;
/** Text of a box that is shorter is a label. */
const LABEL_UNITS = 80;
/** The story's share shows in so many; more would be a long task on huge pages. */
const MOST_HOLDERS = 3000;
const MOST_NODES = 60_000;

/** In document order: paragraphs, or boxes where the page has no paragraphs to speak of. */
export function holdersOfText(dom: Dom, body: Element): TextHolder[] {
  const countUnits = createUnitCounter(dom, MOST_NODES);
  const paragraphs = dom.all(body, 'p', MOST_HOLDERS).map((element) => ({ element, units: countUnits(element) ?? 0 }));
  if (paragraphs.reduce((sum, { units }) => sum + units, 0) >= STORY_UNITS) return paragraphs;
  const boxes = dom
    .all(body, BOXES, MOST_HOLDERS)
    .map((element) => ({ element, units: ownUnits(dom, element) }))
    .filter(({ units }) => units >= LABEL_UNITS);
  return boxes.length > 0 ? boxes : paragraphs;
}

function ownUnits(dom: Dom, element: Element): number {
  let units = 0;
  for (let at = dom.firstChild(element); at; at = dom.nextSibling(at)) {
    if (dom.type(at) === TEXT_NODE) units += (at as Text).data.trim().length;
  }
  return units;
}
