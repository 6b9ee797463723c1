// May a name begin, or end, at this place of a haystack? By the words around it, and by the signs of addresses.
import { IGNORED, type Letters, LOWER, UNSPACED, WORD } from './letters';

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
  return !(unit === FULL_STOP && isLetterAt(letters, haystack, before - 1) && isHostBefore(haystack, before));
}

/** True where the word is over behind a unit of these classes, and no address goes on. */
export function endsName(letters: Letters, haystack: string, end: number, lastKind: number): boolean {
  let after = end;
  while (after < haystack.length && letters.kind(haystack.charCodeAt(after)) & IGNORED) after++;
  if (after >= haystack.length) return true;
  const unit = haystack.charCodeAt(after);
  const kind = letters.kind(unit);
  if (kind & UNSPACED || lastKind & UNSPACED) return true;
  if (kind & WORD || unit === AT_SIGN) return false;
  // "russia.com", but not "Russia.The next sentence".
  if (unit !== FULL_STOP || !isLetterAt(letters, haystack, after + 1)) return true;
  const next = haystack.charCodeAt(after + 1);
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

/** Ignored units that are no format characters, which stand below U+0300 and from U+2000 on. */
function isMark(letters: Letters, unit: number): boolean {
  return unit >= 0x300 && unit < 0x2000 && (letters.kind(unit) & IGNORED) !== 0;
}

/** A stop inside a word is part of a host name ("news.russia.example") unless it ends a sentence without a space. */
function isHostBefore(haystack: string, stop: number): boolean {
  return /[a-z0-9-]$/.test(haystack.slice(Math.max(0, stop - 1), stop)) && !/[A-Z]/.test(haystack[stop + 1] ?? '');
}

function isLetterAt(letters: Letters, haystack: string, at: number): boolean {
  return at >= 0 && at < haystack.length && (letters.kind(haystack.charCodeAt(at)) & WORD) !== 0;
}
