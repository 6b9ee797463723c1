// May a name begin, or end, at this place of a haystack? By the words around it, and by the signs of addresses.
import { CLITIC, IGNORED, type Letters, LOWER, MOST_CLITICS, UNSPACED, WORD } from './letters';

/** Behind 人 these go on with another word: 以色列人质 are no Israelis as such, 美国人权 no Americans. */
const GOING_ON = '质質权權民员員口士道工类類才均力文格数數次选選造事生身体體心行寿壽保情性间間物流种種群马馬材证證';
const FULL_STOP = 0x2e;
const AT_SIGN = 0x40;
const DIGIT_ZERO = 0x30;
const DIGIT_NINE = 0x39;

/** True where no letter stands right before, and no sign of an e-mail address, handle or host name. */
export function startsName(letters: Letters, haystack: string, at: number): boolean {
  if (letters.kind(haystack.charCodeAt(at)) & UNSPACED) return true;
  let before = at - 1;
  while (before >= 0 && letters.kind(haystack.charCodeAt(before)) & IGNORED) before--;
  if (before < 0) return true;
  const unit = haystack.charCodeAt(before);
  const kind = letters.kind(unit);
  if (kind & UNSPACED) return true;
  if (kind & WORD || unit === AT_SIGN) return false;
  return !(unit === FULL_STOP && isHostBefore(letters, haystack, before, at));
}

/** The same, or behind letters of the language that stand before a name as part of its word. */
export function startsBehindClitics(letters: Letters, haystack: string, start: number): boolean {
  let at = start;
  for (let clitics = 0; clitics <= MOST_CLITICS; clitics++) {
    if (startsName(letters, haystack, at)) return true;
    do at--;
    while (at >= 0 && letters.kind(haystack.charCodeAt(at)) & IGNORED);
    if (at < 0 || !(letters.kind(haystack.charCodeAt(at)) & CLITIC)) return false;
  }
  return false;
}

/** True where the word is over that ends there, and no address goes on. */
export function endsName(letters: Letters, haystack: string, end: number): boolean {
  const lastKind = letters.kind(haystack.charCodeAt(end - 1));
  let after = end;
  while (after < haystack.length && letters.kind(haystack.charCodeAt(after)) & IGNORED) after++;
  if (after >= haystack.length) return true;
  const unit = haystack.charCodeAt(after);
  const kind = letters.kind(unit);
  if (kind & UNSPACED || lastKind & UNSPACED) return true;
  if (kind & WORD || unit === AT_SIGN) return false;
  // "russia.com", but not "Russia.The next sentence".
  if (unit !== FULL_STOP) return true;
  let behind = after + 1;
  while (behind < haystack.length && letters.kind(haystack.charCodeAt(behind)) & IGNORED) behind++;
  if (behind >= haystack.length) return true;
  const next = haystack.charCodeAt(behind);
  return !(letters.kind(next) & LOWER || (next >= DIGIT_ZERO && next <= DIGIT_NINE));
}

/** True where a noun for a people, written without spaces, is the beginning of longer words. */
export function goesOn(haystack: string, end: number): boolean {
  return haystack[end - 1] === '人' && GOING_ON.includes(haystack[end] ?? ' ');
}

/** A combining mark belongs to the letter before it: half a letter is not to be underlined. */
export function withMarks(letters: Letters, haystack: string, end: number): number {
  let after = end;
  while (after < haystack.length && isMark(letters, haystack.charCodeAt(after))) after++;
  return after;
}

/** Ignored units that are no format characters (soft hyphen, bidi marks, joiners). */
function isMark(letters: Letters, unit: number): boolean {
  if (unit < 0x300 || !(letters.kind(unit) & IGNORED)) return false;
  const isFormat = (unit >= 0x200b && unit <= 0x206f) || unit === 0x61c || unit === 0x180e || unit >= 0xfff9;
  return !isFormat && !(unit >= 0x600 && unit <= 0x605);
}

/** A stop inside a word is part of a host name ("news.russia.example") unless it ends a sentence without a space. */
function isHostBefore(letters: Letters, haystack: string, stop: number, at: number): boolean {
  let before = stop - 1;
  while (before >= 0 && letters.kind(haystack.charCodeAt(before)) & IGNORED) before--;
  return /[a-z0-9]/.test(haystack[before] ?? '') && !/[A-Z]/.test(haystack[at] ?? '');
}
