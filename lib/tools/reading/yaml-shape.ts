// A text → what no parser should be given: nesting that never ends, several documents, directives.

export interface YamlFault {
  offset: number;
  message: string;
}

/** Entries are some six levels deep; parsers need stack and time for each level. */
const MAX_DEPTH = 50;
const MARKER = /^(?:(?:---|\.\.\.)(?=\s|$)|%)/gm;
/** Sequence and key marks that open a level each on one line: "- - - x". */
const COMPACT_LEVELS = new RegExp(`^[ \\t]*(?:[-?:][ \\t]+){${MAX_DEPTH}}`, 'm');
/** YAML allows none of these unescaped; its parsers disagree on where they found one. */
const UNPRINTABLE = /[^\P{Cc}\t\n\r\u0085]|[\ufffe\uffff]/u;
const DEEP_INDENT = new RegExp(`^ {${4 * MAX_DEPTH}}`, 'm');

/** Looks at the letters alone; with a fault the text goes to no parser. */
export function shapeFaults(text: string): YamlFault[] {
  const deep = depthFault(text);
  const markers = [...text.matchAll(MARKER)].map(({ index }) => ({
    offset: index,
    message: 'a document mark or directive: one file is one entry, and nothing else',
  }));
  const unprintable = UNPRINTABLE.exec(text);
  return [
    ...(deep === null ? [] : [{ offset: deep, message: 'nested deeper than any entry' }]),
    ...(unprintable ? [{ offset: unprintable.index, message: 'a control character' }] : []),
    ...markers.slice(0, 1),
  ];
}

function depthFault(text: string): number | null {
  const line = COMPACT_LEVELS.exec(text) ?? DEEP_INDENT.exec(text);
  if (line) return line.index;
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > MAX_DEPTH) return index;
  }
  return null;
}
