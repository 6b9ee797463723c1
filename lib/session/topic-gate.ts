// The topic gate: is there a ceasefire word in the article? Asked with the word beginnings inside the content script.
import type { Mention } from '../text/find-mentions';
import { groupStems, hasBeginning } from '../text/has-beginning';
import type { Letters } from '../text/letters';
import type { Vocabulary } from '../text/vocabulary';
import type { Topic } from '../topic/cues';
import { tellsOfFighting } from '../topic/fighting';

/** True when a word begins with one of the stems (folded, of all languages). The lexicon has the last word. */
export function opensTopicGate(letters: Letters, stems: readonly string[], haystacks: readonly string[]): boolean {
  const grouped = groupStems(stems);
  return haystacks.some((haystack) => hasBeginning(letters, grouped, haystack));
}

/**
 * The lexicon's word: a term or ceasefire is named, outside exemptions ("Armistice Day") and with its evidence; and
 * somebody fights, so that it is no figure of speech. `isOurs`: the resolver ranks a target.
 */
export function isOnTopic(
  vocabulary: Vocabulary,
  topic: Topic,
  haystacks: readonly string[],
  mentions: readonly Mention[],
  isOurs: boolean,
): boolean {
  return (
    mentions.some(({ alias }) => alias.kind === 'term' || alias.kind === 'ceasefire') &&
    tellsOfFighting(vocabulary, topic, haystacks, mentions, isOurs)
  );
}
