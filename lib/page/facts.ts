// What a document says of itself: the day it was published, its language, and where each was read.
import type { Dom } from './dom';

/** Facts of an article; an unknown date stays null. */
export interface ArticleFacts {
  /** `YYYY-MM-DD`, in the publisher's own time zone. */
  date: string | null;
  dateFrom: 'json-ld' | 'meta' | 'microdata' | 'time' | 'address' | 'text' | null;
  /** Primary BCP 47 language; `en` when the page does not say. */
  language: string;
}

type Source = readonly [Exclude<ArticleFacts['dateFrom'], null>, () => (string | null | undefined)[]];

/** Names of meta elements that carry a date, from the surest to those that some sites fill with today. */
const META_DATES = [
  /published_?time|datepublished/,
  /pub-?date|publish-?date|parsely-pub|sailthru\.date/,
  /^dc(terms)?\.(date|created|issued)/,
  /^date$/,
];
const FIRST_YEAR = 1990;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MS_A_DAY = 86_400_000;

/** Reads the facts; sources are asked from the most to the least exact, and nonsense is passed over. */
export function readFacts(dom: Dom, document: Document, roots: Element[], now: Date): ArticleFacts {
  const content = (one: Element) => dom.attribute(one, 'content') ?? dom.attribute(one, 'datetime');
  const inRoots = (selector: string) => roots.flatMap((root) => dom.all(root, selector));
  const sources: Source[] = [
    [
      'json-ld',
      () => dom.all(document, 'script[type="application/ld+json"]').map((one) => publishedIn(dom.textContent(one))),
    ],
    ['meta', () => metaDates(dom, document)],
    [
      'microdata',
      () => dom.all(document, '[itemprop="datePublished"]').map((one) => content(one) ?? dom.textContent(one)),
    ],
    [
      'time',
      () =>
        [...inRoots('time[pubdate], time[datetime]'), ...dom.all(document, 'time[pubdate], header time[datetime]')].map(
          (one) => dom.attribute(one, 'datetime'),
        ),
    ],
    ['address', () => [dayInAddress(document.location?.pathname ?? '')]],
    [
      'text',
      () =>
        dom
          .all(document, '[class*="date" i], [class*="byline" i], [class*="published" i]')
          .map((one) => dom.textContent(one)),
    ],
  ];
  for (const [from, read] of sources) {
    for (const text of read()) {
      const date = text ? dayOf(text, now) : null;
      if (date) return { date, dateFrom: from, language: languageOf(dom, document) };
    }
  }
  return { date: null, dateFrom: null, language: languageOf(dom, document) };
}

/** The day in an ISO, RFC 2822 or English date; null for what is none, is before the web or in the future. */
export function dayOf(text: string, now: Date): string | null {
  const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  const dayFirst = /(?<!\d)(\d{1,2})\.?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})/i.exec(text);
  const monthFirst = /([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/i.exec(text);
  const parts = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : dayFirst
      ? [Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1])]
      : monthFirst
        ? [Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2])]
        : null;
  if (!parts) return null;
  const [year = 0, month = 0, day = 0] = parts;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  // A day ahead of us may be today's in another time zone.
  if (year < FIRST_YEAR || time > now.getTime() + MS_A_DAY) return null;
  return date.toISOString().slice(0, 10);
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').toLowerCase()) + 1;
}

function dayInAddress(path: string): string | null {
  const found = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(path);
  if (found) return `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}`;
  const packed = /(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/.exec(path);
  return packed ? `${packed[1]}-${packed[2]}-${packed[3]}` : null;
}

function metaDates(dom: Dom, document: Document): (string | null)[] {
  const metas = dom.all(document, 'meta[content]').map((one) => {
    const name = ['property', 'name', 'itemprop'].map((key) => dom.attribute(one, key) ?? '').join('');
    return { name: name.toLowerCase(), content: dom.attribute(one, 'content') };
  });
  return META_DATES.flatMap((wanted) => metas.filter(({ name }) => wanted.test(name)).map(({ content }) => content));
}

/** `datePublished` in a JSON-LD script: that of an article before that of anything else. */
function publishedIn(json: string): string | null {
  try {
    const dated = findDated(JSON.parse(json), 0);
    const isArticle = ({ '@type': type }: Dated) => /Article|Posting|Report|WebPage/.test(String(type));
    return (dated.find(isArticle) ?? dated[0])?.datePublished ?? null;
  } catch {
    return null;
  }
}

interface Dated {
  datePublished: string;
  '@type'?: unknown;
}

const MAX_DEPTH = 6;
function findDated(value: unknown, depth: number): Dated[] {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return [];
  const inner = Object.values(value).flatMap((one) => findDated(one, depth + 1));
  const isDated = 'datePublished' in value && typeof value.datePublished === 'string';
  return isDated ? [value as Dated, ...inner] : inner;
}

function languageOf(dom: Dom, document: Document): string {
  const html = dom.all(document, 'html')[0];
  const meta = dom.all(document, 'meta[http-equiv="content-language" i], meta[property="og:locale"]')[0];
  const said = (html && dom.attribute(html, 'lang')) || (meta && dom.attribute(meta, 'content')) || '';
  return /^[a-z]{2,3}(?![a-z])/i.exec(said)?.[0].toLowerCase() ?? 'en';
}
