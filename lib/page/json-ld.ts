// The JSON-LD scripts of a document → what they say of its article, and of no other thing.

/** What the site says of one thing. */
export type LinkedThing = Readonly<Record<string, unknown>>;

/** Deeper things are no article; a page may nest them as deep as it likes. */
const MAX_DEPTH = 6;
/** Keys of things that are the page's own. */
const OWN = /^(@graph|mainEntity(OfPage)?)$/;
const ARTICLE = /Article|Posting|Report$/;
const PAGE = /Page$|CreativeWork|Review$/;

/** The dated article: that of the page's own address or headline, or else the first that stands in no other thing. */
export function linkedArticle(scripts: readonly string[], isOwn: (thing: LinkedThing) => boolean): LinkedThing | null {
  const rated = scripts.flatMap(parse).flatMap((value) =>
    thingsIn(value, true, 0).flatMap(({ thing, outer }) => {
      const type = [thing['@type'] ?? 'Article'].flat().join(' ');
      const kind = ARTICLE.test(type) ? 2 : PAGE.test(type) ? 1 : 0;
      const own = isOwn(thing);
      return thing.datePublished && kind && (own || outer) ? [{ thing, rate: (own ? 4 : 0) + kind }] : [];
    }),
  );
  return rated.sort((a, b) => b.rate - a.rate)[0]?.thing ?? null;
}

/** What sites write around the JSON: comments, CDATA; and inside its strings: breaks of lines. */
function parse(script: string): unknown[] {
  try {
    const json = script.replace(/<!\[CDATA\[|\]\]>|\p{Cc}+/gu, ' ');
    const end = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']')) + 1;
    return [JSON.parse(json.slice(json.search(/[[{]/), end))];
  } catch {
    return [];
  }
}

function thingsIn(value: unknown, outer: boolean, depth: number): { thing: LinkedThing; outer: boolean }[] {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return [];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    thingsIn(one, outer && (Array.isArray(value) || OWN.test(key)), depth + 1),
  );
  return Array.isArray(value) ? inner : [{ thing: value as LinkedThing, outer }, ...inner];
}
