// Citations → BibTeX: one entry a document, its key the same in every export, in ASCII.
import type { Citation } from '../model/fields';

/** What the signs stand for that TeX would read otherwise. Braces too, for a parser counts those that are escaped. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONGEST_NAME_IN_KEY = 24;
const HASH_LETTERS = 7;
/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Writes the citations, each document once, in order of their keys. */
export function toBibtex(citations: readonly Citation[]): string {
  const byKey = new Map(citations.map((citation) => [bibtexKey(citation), citation]));
  const sorted = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([key, citation]) => `${entryOf(key, citation)}\n`).join('\n');
}

/** Publisher, year and a sum of the address: "foreign-policy2020-0k3x9ab". */
export function bibtexKey({ publisher, published, url }: Citation): string {
  const ascii = publisher
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const name = ascii
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME_IN_KEY)
    .replace(/^-|-$/g, '');
  return `${name || 'document'}${published?.slice(0, 4) ?? ''}-${sumOf(url)}`;
}

function sumOf(text: string): string {
  let sum = FNV_OFFSET;
  for (const byte of new TextEncoder().encode(text)) sum = Math.imul(sum ^ byte, FNV_PRIME);
  return (sum >>> 0).toString(36).padStart(HASH_LETTERS, '0');
}

function entryOf(key: string, { title, publisher, published, url, archived, accessed }: Citation): string {
  const [year, month, day] = published?.split('-') ?? [];
  const fields = [
    `  title = {{${escapeTex(title)}}}`,
    `  publisher = {{${escapeTex(publisher)}}}`,
    ...(year === undefined ? [] : [`  year = {${year}}`]),
    ...(month === undefined ? [] : [`  month = ${MONTHS[Number(month) - 1] ?? 'jan'}`]),
    ...(day === undefined ? [] : [`  day = {${Number(day)}}`]),
    `  url = {${escapeAddress(url)}}`,
    ...(accessed === undefined ? [] : [`  urldate = {${accessed}}`]),
    ...(archived === undefined ? [] : [`  note = {Archived: \\url{${escapeAddress(archived)}}}`]),
  ];
  return `@misc{${key},\n${fields.join(',\n')}\n}`;
}

function escapeTex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}~^$&#%_]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** An address is read letter by letter; only what ends a field is written another way. */
function escapeAddress(url: string): string {
  return url.replace(/[\\{}\s]/g, encodeURIComponent);
}
