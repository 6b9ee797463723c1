// A path below data/ → the text of the file, with every problem that bytes and file systems can make.
import { lstatSync, readFileSync } from 'node:fs';
import type { Problem } from './problem';

/** The longest entries have some 50 kB; what is longer than this is no entry. */
const MAX_BYTES = 1_000_000;
const BYTE_ORDER_MARK = '\ufeff';

const HIDDEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

export interface Source {
  /** Missing where the file cannot be read at all. */
  text?: string;
  problems: Problem[];
}

/** Reads one file; `file` is what problems call it. Never throws. */
export function readSource(path: string, file: string): Source {
  try {
    const stat = lstatSync(path);
    if (stat.isSymbolicLink()) return refused(file, 'file', 'a symbolic link', 'put the file itself here');
    if (!stat.isFile()) return refused(file, 'file', 'a file is needed here', 'remove what stands in its place');
    if (stat.size > MAX_BYTES) {
      const size = (stat.size / 1_000_000).toFixed(1);
      return refused(file, 'file', `${size} MB are too large for an entry`, 'split it: one file holds one thing');
    }
    return decode(readFileSync(path), file);
  } catch (error) {
    return refused(file, 'file', `it cannot be read (${codeOf(error)})`, 'mend the rights or the name of the file');
  }
}

/** UTF-8 without a byte order mark, lines that end with a line feed: the same bytes on every machine. */
export function decode(bytes: Uint8Array, file: string): Source {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const text = decoder.decode(bytes);
  const broken = brokenLine(bytes, text);
  if (broken !== null) return refused(file, 'encoding', 'bytes that are no UTF-8', 'save the file as UTF-8', broken);
  const problems: Problem[] = [];
  if (text.startsWith(BYTE_ORDER_MARK))
    problems.push(problem(file, 'encoding', 'a byte order mark', 'save the file as UTF-8 without it'));
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn !== -1) {
    const line = text.slice(0, carriageReturn).split('\n').length;
    problems.push(
      problem(file, 'encoding', 'line ends of another system (CR)', 'save the file with line ends LF', line),
    );
  }
  const bare = text.replace(BYTE_ORDER_MARK, '');
  return { text: bare, problems: [...problems, ...hiddenInComments(bare, file)] };
}

/** Texts have a rule of their own; what turns a comment makes a reviewer read what is not there. */
function hiddenInComments(text: string, file: string): Problem[] {
  return [...text.matchAll(HIDDEN)].flatMap(({ index }) => {
    const before = text.slice(text.lastIndexOf('\n', index) + 1, index);
    if (!/(^|\s)#/.test(before)) return [];
    const line = text.slice(0, index).split('\n').length;
    return [
      problem(file, 'encoding', 'a character without width or that turns the line', 'type the comment anew', line),
    ];
  });
}

/** The first line with bytes that are no UTF-8, or null. */
function brokenLine(bytes: Uint8Array, text: string): number | null {
  if (!text.includes('\ufffd') || Buffer.from(text).equals(bytes)) return null;
  const lines = text.split('\n');
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const own = Buffer.from(line);
    if (!own.equals(bytes.subarray(start, start + own.length))) return index + 1;
    start += own.length + 1;
  }
  return lines.length;
}

function refused(file: string, rule: string, message: string, mend: string, line = 1): Source {
  return { problems: [problem(file, rule, message, mend, line)] };
}

function problem(file: string, rule: string, message: string, mend: string, line = 1): Problem {
  return { file, line, column: 1, rule, message, mend };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
