// An article in its document → the lines that tell a reader its day, and those that tell of its last change.
import { type ArticlePlace, isInside, ownFirst } from './article-place';
import type { DateTexts } from './date-metadata';
import type { Dom } from './dom';
import { firstElements } from './nodes-in';
import { shortText } from './short-text';
import { type DateReader, foldDate } from './written-date';

/** What sites call the line of the date; `update` is among these. */
const CALLED = ['date', 'time', 'byline', 'publi', 'posted', 'meta', 'fecha'];
const DATED = ['time', 'abbr[title]', '[id*="date" i]', ...CALLED.map((name) => `[class*="${name}" i]`)].join();
/** In all languages of the interface and some more, as `foldDate` leaves them. */
const CHANGED =
  /updat|modif|edited|a[ck]tuali[sz]|atuali|mis a jour|geandert|aggiorn|обновл|измен|оновл|تحديث|تعديل|بروز|به ?روز|עודכ|עדכ|guncel|更新/;
const IN_HEADING = 'h1, h2, h3, h1 *, h2 *, h3 *';
/** What stands first in an article may be the line of its date, whatever it is called. */
const FIRST = 80;
const MOST_HEADINGS = 5;
const MOST = 200;
/** A page may have so many before its article. */
const MOST_DATED = 2000;
/** What follows a headline this far is beside it. */
const MOST_BESIDE = 20;
/** Longer text is no line of a date. */
const LINE_UNITS = 160;
/** A line of a date that is not called one has a few words beside it: the day of the week, the section. */
const BARE_LETTERS = 32;
const MS_OF_TODAY = 1.5 * 86_400_000;

/** What the lines say, by whether it is said to machines or to readers. */
export interface LineDates {
  time: DateTexts;
  text: DateTexts;
}

/** Lines that are called one of a date: in the article, in its box, or between the page's headline and it. */
export function calledLines(place: ArticlePlace, reader: DateReader, now: Date): LineDates {
  const { dom, document, roots } = place;
  const [first] = roots;
  const headings = dom.all(document, 'h1', MOST_HEADINGS);
  const box = commonBox(place);
  const isNear = (one: Element) =>
    first !== undefined &&
    ((dom.follows(one, first) && (!headings[0] || dom.follows(headings[0], one))) ||
      (box !== null && dom.contains(box, one)));
  // Once: on a page of a million nodes this takes a tenth of a second.
  const dated = dom.all(document, DATED, MOST_DATED);
  const inside = dated.filter((one) => isInside(place, one));
  const beside = headings.flatMap((heading) => siblingsAfter(dom, heading));
  const called = dated.slice(0, MOST);
  // By a selector ("h1 ~ *") each would be looked for from all that come after it.
  const near = [...beside.flatMap((one) => [one, ...called.filter((two) => dom.contains(one, two))]), ...called];
  return readLines(place, [...inside.slice(0, MOST), ...[...new Set(near)].filter(isNear)], reader, now);
}

function siblingsAfter(dom: Dom, heading: Element): Element[] {
  const after: Element[] = [];
  for (let at = dom.nextSibling(heading); at && after.length < MOST_BESIDE; at = dom.nextSibling(at)) {
    if (dom.isElement(at)) after.push(at);
  }
  return after;
}

/** The box that holds headline and story, where these are not one; null where that is the page. */
function commonBox({ dom, roots }: ArticlePlace): Element | null {
  const [first, ...others] = roots;
  if (!first || others.length === 0) return null;
  const around = new Map<Node, number>();
  for (let at = dom.parent(first); at; at = dom.parent(at)) around.set(at, around.size);
  const shared = others.map((root) => {
    let at: Node | null = root;
    while (at && !around.has(at)) at = dom.parent(at);
    return at;
  });
  const box = shared.reduce((one, two) => (one && two && (around.get(one) ?? 0) < (around.get(two) ?? 0) ? two : one));
  return box && dom.isElement(box) && dom.localName(box) !== 'body' ? box : null;
}

/** Lines right after the headline, or at the beginning of the article, that hold little more than a date. */
export function bareLines(place: ArticlePlace, reader: DateReader, now: Date): DateTexts {
  const { dom, document, roots } = place;
  const isBare = (one: Element) => {
    const line = dom.matches(one, IN_HEADING) ? null : shortText(dom, one, LINE_UNITS);
    return line !== null && line.replace(/\P{L}/gu, '').length <= BARE_LETTERS;
  };
  const below = dom.all(document, 'h1', 1).flatMap((heading) => elementsAfter(dom, heading));
  const ownOrAbove = below.filter((one) => isInside(place, one) || roots.some((root) => dom.follows(one, root)));
  const first = roots.flatMap((root) => firstElements(dom, root, FIRST));
  return readLines(place, [...ownOrAbove, ...first.slice(0, MOST)].filter(isBare), reader, now).text;
}

/** The first elements that come after the headline and are not inside it. */
function elementsAfter(dom: Dom, heading: Element): Element[] {
  const after: Element[] = [];
  for (let at: Node | null = heading; at && after.length < FIRST; at = dom.parent(at)) {
    for (let next = dom.nextSibling(at); next && after.length < FIRST; next = dom.nextSibling(next)) {
      if (dom.isElement(next)) after.push(...firstElements(dom, next, FIRST));
    }
  }
  return after;
}

function readLines(place: ArticlePlace, elements: readonly Element[], reader: DateReader, now: Date): LineDates {
  const { dom, document } = place;
  const [heading] = dom.all(document, 'h1', 1);
  const time: DateTexts = { published: [], changed: [] };
  const text: DateTexts = { published: [], changed: [] };
  const exactOf = (one: Element) => dom.attribute(one, dom.localName(one) === 'abbr' ? 'title' : 'datetime');
  // A year, before all that costs more.
  const isLine = (one: Element) => {
    const line = shortText(dom, one, LINE_UNITS);
    const mayTell = line !== null && /\p{Nd}{4}/u.test(line + exactOf(one));
    return mayTell && dom.all(one, 'h1, h2, h3, figure', 1).length === 0;
  };
  for (const one of ownFirst(place, [...new Set(elements)].filter(isLine))) {
    const line = shortText(dom, one, LINE_UNITS) ?? '';
    const name = dom.attribute(one, 'class') ?? '';
    const before = wordsBefore(dom, one, line);
    // WordPress calls a line both when nothing was changed.
    const isCalledChange = !/publi/i.test(name) && CHANGED.test(name.toLowerCase());
    const listOf = (dates: DateTexts, label: string) =>
      isCalledChange || CHANGED.test(foldDate(label)) ? dates.changed : dates.published;
    // The clock in the head of a page tells today, and so does the article of today, below its headline.
    const isClock = (day: string) =>
      Math.abs(Date.parse(day) - now.getTime()) < MS_OF_TODAY &&
      (!isInside(place, one) || (heading !== undefined && dom.follows(one, heading)));
    reader.days(line).forEach(({ day, label }, at) => {
      if (!isClock(day)) listOf(text, at ? label : before + label).push(day);
    });
    const exact = exactOf(one);
    const day = exact && reader.day(exact);
    if (day && !isClock(day)) listOf(time, before + line).push(exact);
  }
  return { time, text };
}

/** What stands before the element in its line, from the last digit on. */
function wordsBefore(dom: Dom, element: Element, line: string): string {
  let at: Node | null = element;
  let text = line;
  while (at && text === line) {
    at = dom.parent(at);
    text = at && dom.isElement(at) ? (shortText(dom, at, LINE_UNITS) ?? '') : '';
  }
  return text === '' ? '' : (/\D*$/.exec(text.slice(0, text.indexOf(line)))?.[0] ?? '');
}
