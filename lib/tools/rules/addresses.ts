// Addresses of citations lead a reader to one document, and to no one who would use that.
import { isIP } from 'node:net';
import { domainToUnicode } from 'node:url';
import { listCited } from '../cited';
import type { Rule } from './rule';

/** What a site learns of the reader's way: mailing lists, feeds, ads. */
const TRACKING =
  /^(utm_\w+|mtm_\w+|pk_\w+|(fb|[dgy])clid|msclkid|igshid|mc_[ce]id|_hs\w+|ref_(src|url)|cmpid|at_\w+)$/i;
const FEED_MARK = /^(rss\w*|feed|twitter|facebook|newsletter|social)$/i;
const SEARCH_KEYS = ['q', 'query', 's', 'search', 'keyword', 'keywords'];
const SEARCH_PATH = /\/(search|suche|recherche|buscar|busca|poisk|arama)(\/|\.\w+)?$/i;
/** The list itself; what stands below it in a longer path is mostly an article. */
const LIST_PATH = /\/(tags?|categor(y|ies)|authors?|labels?|topics)\/[^/]+\/?$/i;
const DETOURS =
  /(^|\.)(t\.co|bit\.ly|goo\.gl|ow\.ly|is\.gd|buff\.ly|lnkd\.in|tinyurl\.com|news\.google\.com|l\.facebook\.com)$|^www\.google\.[a-z.]+$/;
/** Names that stand for no public host (RFC 2606, 6761, 6762). */
const LOCAL = /(^|\.)(localhost|local|internal|home|lan|test|invalid|example|onion|arpa)$/;
const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Armenian',
  'Arabic',
  'Hebrew',
  'Devanagari',
  'Han',
  'Hangul',
  'Thai',
].map((script) => new RegExp(`\\p{Script=${script}}`, 'u'));
/** Cyrillic and Greek letters that look like Latin ones; a word of these alone is a disguise. */
const DISGUISED = /^[-0-9асԁеһіјӏорԛѕԝхуүѵαικνορτυχ]+$/u;

export const addresses: Rule = (entries) =>
  listCited(entries).flatMap(({ citations, entry, path }) =>
    citations.flatMap((citation, index) =>
      (['url', 'archived'] as const).flatMap((key) => {
        const text = citation[key];
        const fault = text === undefined ? null : faultOf(text);
        return fault === null
          ? []
          : [entry.problem([...path, index, key], 'addresses', fault, 'give the address of the document itself')];
      }),
    ),
  );

/** What is wrong with an address that the schema lets pass, or null. */
function faultOf(text: string): string | null {
  const url = new URL(text);
  return hostFault(url, text) ?? pageFault(url);
}

function hostFault({ hostname, port }: URL, text: string): string | null {
  const written = /^\w+:[\\/]*([^\\/?#]*)/.exec(text)?.[1] ?? '';
  const labels = hostname.includes('xn--') ? domainToUnicode(hostname).split('.') : [];
  const disguise = labels.find((label) => /\P{ASCII}/u.test(label) && isDisguised(label));
  if (disguise !== undefined) return `the host imitates another: "${disguise}" holds letters that only look Latin`;
  if (/\P{ASCII}/u.test(written)) return `the host is not written in ASCII (${hostname})`;
  if (isIP(hostname.replace(/[[\]]/g, '')) !== 0) return `the host is an IP address (${hostname})`;
  if (LOCAL.test(hostname) || !hostname.includes('.')) return `the host "${hostname}" is not public`;
  if (hostname.endsWith('.')) return 'the host ends in a stop';
  if (port !== '') return `a port (${port}), which no public document needs`;
  return DETOURS.test(hostname) ? `${hostname} only leads on to the document` : null;
}

function pageFault({ pathname, searchParams }: URL): string | null {
  for (const [key, value] of searchParams) {
    if (TRACKING.test(key) || (/^(ref|source|from)$/i.test(key) && FEED_MARK.test(value)))
      return `"${key}" tracks the reader`;
    // "?q=node/12" is how some systems name a document.
    if (SEARCH_KEYS.includes(key.toLowerCase()) && !value.includes('/')) return `a search page ("${key}")`;
  }
  if (SEARCH_PATH.test(pathname)) return 'a search page';
  return LIST_PATH.test(pathname) ? 'a page that lists documents, and changes' : null;
}

function isDisguised(label: string): boolean {
  return DISGUISED.test(label) || SCRIPTS.filter((script) => script.test(label)).length > 1;
}
