// One YAML file → its value with a way back to line and column, or the problems that keep it from being read.
import { isMap, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { ZodError, ZodType } from 'zod';
import type { Problem } from './problem';

export type Path = readonly PropertyKey[];

/** An authored file that passed its schema. */
export interface Entry<T> {
  /** Relative to the project, with forward slashes. */
  file: string;
  value: T;
  /** A problem at the place of `path` in the file. */
  problem(path: Path, rule: string, message: string, mend: string): Problem;
}

export interface Reading<T> {
  entry?: Entry<T>;
  problems: Problem[];
}

type Document = ReturnType<typeof parseDocument>;

/** Parses and checks one file; every problem of the file is in the answer, none is thrown. */
export function readEntry<T>(file: string, text: string, schema: ZodType<T>): Reading<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const unreadable = (offset: number, message: string): Problem => ({
    file,
    ...at(offset),
    rule: 'yaml',
    message: message.split('\n')[0] ?? message,
    mend: 'mend the YAML at this place; the file is not read further until then',
  });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) return { problems: faults.map(({ message, pos }) => unreadable(pos[0], message)) };
  const marks = anchorsIn(document);
  if (marks.length > 0) {
    return {
      problems: marks.map((offset) =>
        unreadable(offset, 'an anchor or a reference to one: entries say everything in place'),
      ),
    };
  }
  const problem: Entry<T>['problem'] = (path, rule, message, mend) => ({
    file,
    ...at(offsetOf(document, path)),
    rule,
    message,
    mend,
  });
  const parsed = schema.safeParse(document.toJS());
  if (!parsed.success) return { problems: schemaProblems(parsed.error, problem) };
  return { entry: { file, value: parsed.data, problem }, problems: [] };
}

/** Offsets of anchors and aliases: a reader of a diff would not see what they stand for. */
function anchorsIn(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Node(_key, node) {
      if ('anchor' in node && node.anchor !== undefined) offsets.push(node.range?.[0] ?? 0);
    },
    Alias(_key, node) {
      offsets.push(node.range?.[0] ?? 0);
    },
  });
  return offsets;
}

function schemaProblems(error: ZodError, problem: Entry<unknown>['problem']): Problem[] {
  return error.issues.flatMap((issue) => {
    const name = issue.path.map(String).join('.') || 'the file';
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        problem(
          [...issue.path, key],
          'schema',
          `unknown key "${key}"`,
          'remove it, or correct its spelling (data/README.md lists the keys)',
        ),
      );
    }
    const mend =
      issue.code === 'invalid_value'
        ? `use one of: ${issue.values.map(String).join(', ')}`
        : issue.code === 'too_big'
          ? `shorten it to ${String(issue.maximum)}`
          : 'give it the form that data/README.md describes';
    return [problem(issue.path, 'schema', `${name}: ${issue.message}`, mend)];
  });
}

/** The offset of the node at `path`; of its key when it is a key; of the nearest parent when it is missing. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (hasRange(node)) return node.range[0];
  }
  return hasRange(document.contents) ? document.contents.range[0] : 0;
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
