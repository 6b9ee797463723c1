// What a document's metadata say → texts that may hold the day of publication, or that of the last change.
import { type ArticlePlace, ownFirst } from './article-place';
import type { Dom } from './dom';
import { type LinkedThing, linkedArticle } from './json-ld';
import { shortText } from './short-text';

/** Texts to read, the surest first. */
export interface DateTexts {
  published: string[];
  changed: string[];
}

/** Names of meta elements that carry a date, from the surest to those that some sites fill with today. */
const PUBLISHED = [
  /published_?(time|date)|datepublished|publi(sh|cation)[-_]?(date|time)/,
  /pub[-_]?date|pub_?time|parsely-pub|sailthru\.date|date_original|posted/,
  /^dc(terms)?\.(date\.)?(created|issued)|citation_(online_)?date/,
  /^(dc(terms)?\.|article[-_.]?)?(date|created)/,
];
/** Microdata, RDFa. */
const MARKED = {
  published: '[itemprop~="datePublished"], [property$="datePublished"], [property~="dc:created"]',
  changed: '[itemprop~="dateModified"], [property$="dateModified"], [property~="dc:modified"]',
};
const CHANGED = /modifi|update|revis/;
/** Shorter agreement may be a label ("News"). */
const TELLING_UNITS = 12;
/** A page has one address and one title, and a few dates; more of them are a trap. */
const MOST_SAID = 20;
const MOST_MARKED = 200;
/** Longer text is no date. */
const DATE_UNITS = 160;

/** What JSON-LD says of the article. */
export function linkedDates(dom: Dom, document: Document): DateTexts {
  const values = (selector: string, name: string) =>
    dom.all(document, selector, MOST_SAID).map((one) => dom.attribute(one, name));
  const paths = [
    document.location?.href,
    ...values('link[rel="canonical"]', 'href'),
    ...values('meta[property="og:url"]', 'content'),
  ].map(pathOf);
  const titles = [
    ...dom.all(document, 'title', 1).map(dom.textContent),
    ...values('meta[property="og:title"]', 'content'),
  ];
  const isOwn = (thing: LinkedThing) => {
    const { mainEntityOfPage: page } = thing;
    const at = [thing.url, thing['@id'], typeof page === 'string' ? page : (page as LinkedThing | undefined)?.['@id']];
    const headline = String(thing.headline ?? '').trim();
    return (
      at.map(pathOf).some((path) => path.length > 1 && paths.includes(path)) ||
      (headline.length >= TELLING_UNITS && titles.some((title) => title?.includes(headline)))
    );
  };
  const scripts = dom.all(document, 'script[type="application/ld+json"]').map(dom.textContent);
  const article = linkedArticle(scripts, isOwn);
  const said = (name: string) => [article?.[name] ?? []].flat().map(String);
  return { published: said('datePublished'), changed: said('dateModified') };
}

/** What meta elements say. */
export function metaDates(dom: Dom, document: Document): DateTexts {
  const metas = dom.all(document, 'meta[content]:not([itemprop])').map((one) => ({
    name: `${dom.attribute(one, 'property') ?? ''}${dom.attribute(one, 'name') ?? ''}`.toLowerCase(),
    content: dom.attribute(one, 'content') ?? '',
  }));
  const isChange = ({ name }: { name: string }) => CHANGED.test(name);
  const told = metas.filter((one) => !isChange(one));
  return {
    published: PUBLISHED.flatMap((wanted) =>
      told.filter(({ name }) => wanted.test(name)).map(({ content }) => content),
    ),
    changed: metas.filter(isChange).map(({ content }) => content),
  };
}

/** What microdata and RDFa say of the article. */
export function markedDates(place: ArticlePlace): DateTexts {
  const { dom, document } = place;
  const said = (selector: string) =>
    ownFirst(place, dom.all(document, selector, MOST_MARKED)).map(
      (one) => dom.attribute(one, 'content') ?? dom.attribute(one, 'datetime') ?? shortText(dom, one, DATE_UNITS) ?? '',
    );
  return { published: said(MARKED.published), changed: said(MARKED.changed) };
}

/** The path of an address and what it asks for there. */
function pathOf(address: unknown): string {
  return String(address ?? '').replace(/^\w+:\/\/[^/]*|#.*|\/$/g, '');
}
