// Does the letter case of the page agree with that of the alias?
import type { Case } from '../model/vocabulary';
import { IGNORED, type Letters, LOWER, SPACE, UPPER, WORD } from './letters';

/** Abbreviations this short are ordinary words once everything is in capitals ("CONTACT US"). */
const SHORT_ABBREVIATION = 3;

/** True when the text from `start` to `end` is written as the alias's case rule asks. */
export function caseAgrees(
  letters: Letters,
  rule: Case,
  alias: string,
  haystack: string,
  start: number,
  end: number,
): boolean {
  if (rule === 'any') return true;
  if (rule === 'name' && haystack.startsWith(alias, start) && end - start === alias.length) return true;
  const wanted = casePattern(letters, alias, 0, alias.length);
  const found = casePattern(letters, haystack, start, end);
  if (rule !== 'exact') {
    if (rule === 'small' && !wanted[0] && isInProperName(letters, haystack, start)) return false;
    return wanted.every((upper, index) => !upper || found[index] === true);
  }
  if (wanted.some((upper, index) => upper !== found[index])) return false;
  return wanted.length > SHORT_ABBREVIATION || !isAllCapitals(letters, haystack);
}

/** For each unit that matching sees: is it a capital? Runs of spaces count once. */
export function casePattern(letters: Letters, text: string, start: number, end: number): boolean[] {
  const pattern: boolean[] = [];
  let afterSpace = false;
  for (let at = start; at < end; at++) {
    const kind = letters.kind(text.charCodeAt(at));
    if (kind & IGNORED || (kind & SPACE && afterSpace)) continue;
    afterSpace = (kind & SPACE) !== 0;
    pattern.push((kind & UPPER) !== 0);
  }
  return pattern;
}

/** True for a word with one capital that a word or a comma stands before: no sentence begins there. */
function isInProperName(letters: Letters, haystack: string, start: number): boolean {
  const kindAt = (at: number) => letters.kind(haystack.charCodeAt(at));
  if (!(kindAt(start) & UPPER && kindAt(start + 1) & LOWER && kindAt(start - 1) & SPACE)) return false;
  return (kindAt(start - 2) & WORD) !== 0 || haystack[start - 2] === ',';
}

/** True for a block with capitals besides the abbreviation itself and no small letter. */
function isAllCapitals(letters: Letters, haystack: string): boolean {
  let capitals = 0;
  for (let at = 0; at < haystack.length; at++) {
    const kind = letters.kind(haystack.charCodeAt(at));
    if (kind & LOWER) return false;
    if (kind & UPPER) capitals++;
  }
  return capitals > SHORT_ABBREVIATION;
}
