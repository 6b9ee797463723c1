// The text of a list of dated entries and a new one → the text with it in its place; all other bytes stay as they are.
import { isMap, isSeq, parseDocument } from 'yaml';
import { startOf } from '../../topic/partial-date';
import { writeYaml } from './write-yaml';

/** The new text, and the lines in it that hold the new entry. */
export interface Planned {
  text: string;
  first: number;
  last: number;
}

/**
 * Puts the entry behind the last one that is not later. Comments stay with the entry that they stand before.
 * Null where that would need a rewrite: a list in brackets, or a file that is no list.
 */
export function insertByDate(text: string, value: Record<string, unknown>): Planned | null {
  const document = parseDocument(text);
  const { contents } = document;
  const isEmpty = contents === null || (!isSeq(contents) && contents.toJSON() === null);
  if (document.errors.length > 0 || !(isEmpty || (isSeq(contents) && !contents.flow))) return null;
  const items = isSeq(contents) ? contents.items.map((item) => ({ item, range: rangeOf(item) })) : [];
  const day = startOf(String(value.date));
  const before = items.findLastIndex(({ item }) => isMap(item) && startOf(String(item.get('date'))) <= day);
  const [top] = items;
  const start = top ? startOfLine(text, top.range[0]) : text.length;
  const indent = /^ */.exec(text.slice(start))?.[0] ?? '';
  const body = writeYaml([value]).replaceAll(/^(?=.)/gm, indent);
  const isFirst = top !== undefined && before < 0;
  const place = isFirst ? aboveComments(text, start) : endOfItem(text, items[before]?.range[1] ?? text.length);
  const head = text.slice(0, place);
  const gap = head === '' || isFirst ? '' : head.endsWith('\n') ? '\n' : '\n\n';
  const added = (gap + body + (isFirst ? '\n' : '')).replaceAll('\n', text.includes('\r\n') ? '\r\n' : '\n');
  const whole = head + added + text.slice(place);
  if (!keepsAll(text, whole, before + 1)) return null;
  const first = countLines(head + gap) + 1;
  return { text: whole, first, last: first + countLines(body) - 1 };
}

function rangeOf(node: unknown): [start: number, end: number] {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(range) ? [Number(range[0]), Number(range[1])] : [0, 0];
}

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Behind the line on which the item ends, with a comment that stands there. */
function endOfItem(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const lineEnd = text.indexOf('\n', offset);
  return lineEnd < 0 ? text.length : lineEnd + 1;
}

/** The comments right above an entry are its own; those above a blank line are the file's. */
function aboveComments(text: string, offset: number): number {
  const lines = text.slice(0, offset).split('\n').slice(0, -1);
  const own = lines.length - 1 - lines.findLastIndex((line) => !line.trimStart().startsWith('#'));
  return offset - lines.slice(lines.length - own).reduce((length, line) => length + line.length + 1, 0);
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}

/** True when the new text reads as the old one with one more entry. */
function keepsAll(text: string, whole: string, place: number): boolean {
  const read = (one: string) => (parseDocument(one).toJS() ?? []) as unknown[];
  const now = read(whole);
  return JSON.stringify(now.toSpliced(place, 1)) === JSON.stringify(read(text));
}
