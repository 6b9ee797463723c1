// Is the evidence that a weak alias asks for on the page?
import type { Evidence } from '../model/vocabulary';
import { foldText, type Letters, WORD } from './letters';
import type { EvidenceLists, LexiconAlias } from './lexicon';

/** Units read to each side of a match, spaces beside it not counted; the longest evidence phrase is far shorter. */
const REACH = 80;

/** What is known of the page when a weak alias is judged. */
export interface PageEvidence {
  /** Refs that a strong alias names somewhere on the page. */
  named: ReadonlySet<string>;
  /** A strong alias of a term or a ceasefire stands on the page. */
  onTopic: boolean;
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
  const before = () => foldText(letters, haystack.slice(0, start).trimEnd().slice(-REACH));
  const after = () => foldText(letters, haystack.slice(end).trimStart().slice(0, REACH));
  const tests: Record<Evidence, () => boolean> = {
    full_name: () => page.named.has(alias.ref),
    topic: () => page.onTopic,
    title: () => endsWithOne(letters, before(), page.lists.titles),
    government: () => startsDirectly(haystack, end) && startsWithOne(letters, after(), page.lists.government),
    speaks: () =>
      startsWithOne(letters, after(), page.lists.speaks) && !endsWithOne(letters, before(), page.lists.places),
  };
  return (alias.needs ?? []).some((kind) => tests[kind]());
}

/** Evidence after a match stands behind spaces only: no comma, stop or quotation mark. */
function startsDirectly(haystack: string, end: number): boolean {
  return /^[\s\u00ad]/u.test(haystack.slice(end, end + 1));
}

function startsWithOne(letters: Letters, text: string, phrases: string[]): boolean {
  return phrases.some((phrase) => text.startsWith(phrase) && !isWordAt(letters, text, phrase.length));
}

/** A stop behind the phrase counts only where the list has it ("gen."): else it ended a sentence. */
function endsWithOne(letters: Letters, text: string, phrases: string[]): boolean {
  return phrases.some((phrase) => text.endsWith(phrase) && !isWordAt(letters, text, text.length - phrase.length - 1));
}

function isWordAt(letters: Letters, text: string, at: number): boolean {
  return at >= 0 && at < text.length && (letters.kind(text.charCodeAt(at)) & WORD) !== 0;
}
