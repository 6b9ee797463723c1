// The topic gate: is there a ceasefire word in the article? Asked with the word beginnings inside the content script.
import type { Mention } from '../text/find-mentions';
import { groupStems, hasBeginning } from '../text/has-beginning';
import type { Letters } from '../text/letters';

/** True when a word begins with one of the stems (folded, of all languages). The lexicon has the last word. */
export function opensTopicGate(letters: Letters, stems: readonly string[], haystacks: readonly string[]): boolean {
  const grouped = groupStems(stems);
  return haystacks.some((haystack) => hasBeginning(letters, grouped, haystack));
}

/** The lexicon's word: a term or ceasefire is named, outside exemptions ("Armistice Day") and with its evidence. */
export function isOnTopic(mentions: readonly Mention[]): boolean {
  return mentions.some(({ alias }) => alias.kind === 'term' || alias.kind === 'ceasefire');
}
