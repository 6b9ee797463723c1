// Is the evidence that a weak alias asks for on the page?
import type { Evidence } from '../model/vocabulary';
import { foldText, type Letters } from './letters';
import type { EvidenceLists, LexiconAlias } from './lexicon';

/** Units read to each side of a match; the longest evidence phrase is far shorter. */
const REACH = 48;

/** What is known of the page when a weak alias is judged. */
export interface PageEvidence {
  /** Refs that a strong alias names somewhere on the page. */
  named: ReadonlySet<string>;
  lists: EvidenceLists;
}

/** True when one of the kinds of evidence that the alias needs is there. */
export function hasEvidence(
  letters: Letters,
  page: PageEvidence,
  alias: LexiconAlias,
  haystack: string,
  start: number,
  end: number,
): boolean {
  const before = () => foldText(letters, haystack.slice(Math.max(0, start - REACH), start));
  const after = () => foldText(letters, haystack.slice(end, end + REACH).trimStart());
  const tests: Record<Evidence, () => boolean> = {
    full_name: () => page.named.has(alias.ref),
    title: () => endsWithOne(before(), page.lists.titles),
    government: () => startsDirectly(haystack, end) && startsWithOne(after(), page.lists.government),
    speaks: () => startsWithOne(after(), page.lists.speaks) && !endsWithOne(before(), page.lists.places),
  };
  return (alias.needs ?? []).some((kind) => tests[kind]());
}

/** Evidence after a match stands behind spaces only: no comma, stop or quotation mark. */
function startsDirectly(haystack: string, end: number): boolean {
  return /^[\s\u00ad]/u.test(haystack.slice(end, end + 1));
}

function startsWithOne(text: string, phrases: string[]): boolean {
  return phrases.some((phrase) => text.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(text.slice(phrase.length)));
}

function endsWithOne(text: string, phrases: string[]): boolean {
  const bare = text.replace(/[.\s]+$/u, '');
  return phrases.some((phrase) => bare.endsWith(phrase) && !/[\p{L}\p{N}]$/u.test(bare.slice(0, -phrase.length)));
}
