// A haystack → every place where a pattern of the lexicon stands between word boundaries.
// One pass over the original text; matches may overlap, choosing is another file's work.
import { CLITIC, IGNORED, type Letters, SPACE, UNSPACED, WORD } from './letters';
import type { Trie } from './lexicon';

/** A pattern found; offsets are UTF-16 code units of the haystack, `end` is exclusive. */
export interface Match {
  start: number;
  end: number;
  /** Number of the text in the trie. */
  pattern: number;
}

const MAX_CLITICS = 3;
const FULL_STOP = 0x2e;
const AT_SIGN = 0x40;

/** Finds all matches in order of start, then of end. Cost: the length of the haystack, not the number of aliases. */
export function findMatches(letters: Letters, trie: Trie, haystack: string): Match[] {
  const matches: Match[] = [];
  walkWords(letters, haystack, (at) => {
    walk(letters, trie, haystack, at, matches);
    return false;
  });
  return matches;
}

/** Calls back at every place where a name may begin; ends, with true, when the callback says so. */
export function walkWords(letters: Letters, haystack: string, begin: (at: number) => boolean): boolean {
  let clitics = 0;
  for (let at = 0; at < haystack.length; at++) {
    const kind = letters.kind(haystack.charCodeAt(at));
    if (kind & IGNORED) continue;
    if (!(kind & WORD)) {
      clitics = 0;
      continue;
    }
    const starts = kind & UNSPACED || isWordStart(letters, haystack, at);
    if (starts) clitics = 0;
    if ((starts || clitics > 0) && begin(at)) return true;
    clitics = (starts || clitics > 0) && kind & CLITIC && clitics < MAX_CLITICS ? clitics + 1 : 0;
  }
  return false;
}

/** Follows the trie from `at`, noting each pattern that ends at a word boundary. */
function walk(letters: Letters, trie: Trie, haystack: string, at: number, into: Match[]): void {
  let node = 0;
  let afterSpace = false;
  for (let end = at; end < haystack.length; end++) {
    const unit = haystack.charCodeAt(end);
    const kind = letters.kind(unit);
    if (kind & IGNORED) continue;
    if (kind & SPACE && afterSpace) continue;
    afterSpace = (kind & SPACE) !== 0;
    node = follow(trie, node, letters.fold(unit));
    if (node === 0) return;
    const pattern = trie.pattern[node] as number;
    if (pattern !== 0 && endsWord(letters, haystack, end + 1, kind)) {
      into.push({ start: at, end: withMarks(letters, haystack, end + 1), pattern: pattern - 1 });
    }
  }
}

/** A combining mark belongs to the letter before it: half a letter is not to be underlined. */
function withMarks(letters: Letters, haystack: string, end: number): number {
  let after = end;
  while (after < haystack.length && isMark(letters, haystack.charCodeAt(after))) after++;
  return after;
}

/** Ignored units that are no format characters, which stand below U+0300 and from U+2000 on. */
function isMark(letters: Letters, unit: number): boolean {
  return unit >= 0x300 && unit < 0x2000 && (letters.kind(unit) & IGNORED) !== 0;
}

/** The node that `unit` leads to, or 0. */
function follow(trie: Trie, node: number, unit: number): number {
  let next = trie.child[node] as number;
  while (next !== 0 && (trie.units[next] as number) < unit) next = trie.sibling[next] as number;
  return trie.units[next] === unit ? next : 0;
}

/** True where no letter stands right before, and no sign of an e-mail address, handle or host name. */
function isWordStart(letters: Letters, haystack: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && letters.kind(haystack.charCodeAt(before)) & IGNORED) before--;
  if (before < 0) return true;
  const unit = haystack.charCodeAt(before);
  const kind = letters.kind(unit);
  if (kind & UNSPACED) return true;
  if (kind & WORD || unit === AT_SIGN) return false;
  return !(unit === FULL_STOP && isLetterAt(letters, haystack, before - 1) && isHostBefore(haystack, before));
}

/** A stop inside a word is part of a host name ("news.russia.example") unless it ends a sentence without a space. */
function isHostBefore(haystack: string, stop: number): boolean {
  return /[a-z0-9-]$/.test(haystack.slice(Math.max(0, stop - 1), stop)) && !/[A-Z]/.test(haystack[stop + 1] ?? '');
}

function endsWord(letters: Letters, haystack: string, end: number, lastKind: number): boolean {
  let after = end;
  while (after < haystack.length && letters.kind(haystack.charCodeAt(after)) & IGNORED) after++;
  if (after >= haystack.length) return true;
  const unit = haystack.charCodeAt(after);
  const kind = letters.kind(unit);
  if (kind & UNSPACED || lastKind & UNSPACED) return true;
  if (kind & WORD || unit === AT_SIGN) return false;
  // "russia.com", but not "Russia.The next sentence".
  if (unit !== FULL_STOP || !isLetterAt(letters, haystack, after + 1)) return true;
  return !/^[\p{Ll}\p{N}]/u.test(haystack.slice(after + 1, after + 2));
}

function isLetterAt(letters: Letters, haystack: string, at: number): boolean {
  return at >= 0 && at < haystack.length && (letters.kind(haystack.charCodeAt(at)) & WORD) !== 0;
}
