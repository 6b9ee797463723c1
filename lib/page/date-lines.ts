// An article in its document → the lines that tell a reader its day, and those that tell of its last change.
import { type ArticlePlace, isInside, ownFirst } from './article-place';
import type { DateTexts } from './date-metadata';
import type { Dom } from './dom';
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
const MOST = 200;
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
  const [heading] = dom.all(document, 'h1', 1);
  const box = commonBox(place);
  const isNear = (one: Element) =>
    first !== undefined &&
    ((dom.follows(one, first) && (!heading || dom.follows(heading, one))) || (box !== null && dom.contains(box, one)));
  const inside = roots.flatMap((root) => [...(dom.matches(root, DATED) ? [root] : []), ...dom.all(root, DATED, MOST)]);
  const near = dom.all(document, `h1 ~ *, ${DATED}`, MOST).filter(isNear);
  return readLines(place, [...inside, ...near], reader, now);
}

/** The box that holds headline and story, where these are not one; null where that is the page. */
function commonBox({ dom, roots }: ArticlePlace): Element | null {
  let box: Node | null = roots.length > 1 ? dom.parent(roots[0] as Element) : null;
  while (box && !roots.every((root) => dom.contains(box as Node, root))) box = dom.parent(box);
  return box && dom.isElement(box) && dom.localName(box) !== 'body' ? box : null;
}

/** Lines right after the headline, or at the beginning of the article, that hold little more than a date. */
export function bareLines(place: ArticlePlace, reader: DateReader, now: Date): DateTexts {
  const { dom, document, roots } = place;
  const isBare = (one: Element) =>
    !dom.matches(one, IN_HEADING) && dom.textContent(one).replace(/\P{L}/gu, '').length <= BARE_LETTERS;
  const below = dom.all(document, 'h1', 1).flatMap((heading) => elementsAfter(dom, heading));
  const ownOrAbove = below.filter((one) => isInside(place, one) || roots.some((root) => dom.follows(one, root)));
  const first = roots.flatMap((root) => [root, ...dom.all(root, '*', FIRST)]);
  return readLines(place, [...ownOrAbove, ...first].filter(isBare), reader, now).text;
}

/** The first elements that come after the headline and are not inside it. */
function elementsAfter(dom: Dom, heading: Element): Element[] {
  const after: Element[] = [];
  for (let at: Node | null = heading; at && after.length < FIRST; at = dom.parent(at)) {
    for (let next = dom.nextSibling(at); next && after.length < FIRST; next = dom.nextSibling(next)) {
      if (dom.isElement(next)) after.push(next, ...dom.all(next, '*', FIRST));
    }
  }
  return after;
}

function readLines(place: ArticlePlace, elements: readonly Element[], reader: DateReader, now: Date): LineDates {
  const { dom, document } = place;
  const [heading] = dom.all(document, 'h1', 1);
  const time: DateTexts = { published: [], changed: [] };
  const text: DateTexts = { published: [], changed: [] };
  const lineOf = (one: Element) => {
    const whole = dom.textContent(one);
    const scripts = whole.length > LINE_UNITS ? dom.all(one, 'script, style') : [];
    return scripts.reduce((line, script) => line.replace(dom.textContent(script), ''), whole).trim();
  };
  const exactOf = (one: Element) => dom.attribute(one, dom.localName(one) === 'abbr' ? 'title' : 'datetime');
  // A year, before all that costs more.
  const isLine = (one: Element) => {
    const line = lineOf(one);
    const mayTell = line.length <= LINE_UNITS && /\p{Nd}{4}/u.test(line + exactOf(one));
    return mayTell && dom.all(one, 'h1, h2, h3, figure', 1).length === 0;
  };
  for (const one of ownFirst(place, [...new Set(elements)].filter(isLine))) {
    const line = lineOf(one);
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
    text = at ? dom.textContent(at).trim() : '';
  }
  return text.length > LINE_UNITS ? '' : (/\D*$/.exec(text.slice(0, text.indexOf(line)))?.[0] ?? '');
}
