// data/evidence → the words of one language that tell what a name beside them names, as a lexicon has them: folded.
import { EVIDENCE_LISTS, type EvidenceList } from '../model/vocabulary';
import { foldText, type Letters, UPPER } from '../text/letters';
import type { EvidenceLists } from '../text/lexicon';
import { byUnits } from '../text/lexicon-table';
import { capitalOf } from '../text/words-beside';
import type { Entries } from './reading/entries';

/** Lists in which a capital is asked for where one is written. */
const CASED: readonly EvidenceList[] = ['before', 'after', 'regions'];
/** Lists that are only read behind a name. */
const BEHIND: readonly EvidenceList[] = ['government', 'after', 'alone'];

/** The lists that have words; each of them in order, and each word once. */
export function evidenceLists(entries: Entries, letters: Letters, language: string): EvidenceLists {
  const words = entries.evidence.get(language)?.value;
  // A title that is written with a stop ("Gen.") is also written without; what stands behind a name is read up to it.
  const ways = (one: string, list: EvidenceList) => {
    const bare = one.replace(/\.$/, '');
    return BEHIND.includes(list) ? [bare] : [one, bare];
  };
  const fold = (list: EvidenceList) => {
    const folded = (words?.[list] ?? [])
      .flatMap((one) => ways(one, list))
      .map((one) => {
        const small = foldText(letters, one);
        return CASED.includes(list) ? withCapital(letters, one, small) : small;
      });
    return [...new Set(folded)].sort(byUnits);
  };
  return Object.fromEntries(
    EVIDENCE_LISTS.map((list) => [list, fold(list)] as const).filter(([, list]) => list.length > 0),
  );
}

/** The folded phrase with the capital, if any, with which its first word is written. */
function withCapital(letters: Letters, phrase: string, folded: string): string {
  const at = capitalOf(folded);
  const isCapital = (letters.kind(phrase.charCodeAt(at)) & UPPER) !== 0;
  return isCapital ? folded.slice(0, at) + folded.charAt(at).toUpperCase() + folded.slice(at + 1) : folded;
}
