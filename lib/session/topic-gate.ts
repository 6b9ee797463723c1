// The topic gate: is there a ceasefire word in the article? Asked with the small lexicon inside the content script.
import { buildTrie } from '../text/build-trie';
import { findMatches } from '../text/find-matches';
import type { Letters } from '../text/letters';

/** The ceasefire words of all languages, and longer phrases in which they are none ("Armistice Day"); folded. */
export interface TopicWords {
  terms: readonly string[];
  exemptions: readonly string[];
}

/** True at the first haystack with a term outside an exemption. */
export function opensTopicGate(
  letters: Letters,
  { terms, exemptions }: TopicWords,
  haystacks: Iterable<string>,
): boolean {
  const trie = buildTrie([...terms, ...exemptions]);
  for (const haystack of haystacks) {
    let free = 0;
    const matches = findMatches(letters, trie, haystack).sort((a, b) => a.start - b.start || b.end - a.end);
    for (const { start, end, pattern } of matches) {
      if (start < free) continue;
      if (pattern < terms.length) return true;
      free = end;
    }
  }
  return false;
}
