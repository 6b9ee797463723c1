// Many small records in one file, a line each, of which a reader parses those that it names.

interface Named {
  name: string;
}

/** Records by id. */
export interface Book<T> {
  /** The name of every record, without parsing any. */
  names: Readonly<Record<string, string>>;
  /** Those of the ids that there are. */
  pick(ids: Iterable<string>): Record<string, T>;
  all(): Record<string, T>;
}

/** Stores records in order of their ids: the names by id on the first line, each record on one of its own. */
export function writeBook<T extends Named>(records: Readonly<Record<string, T>>): string {
  const sorted = Object.entries(records).sort(([a], [b]) => (a < b ? -1 : 1));
  const names = Object.fromEntries(sorted.map(([id, { name }]) => [id, name]));
  return [names, ...sorted.map(([, record]) => record)].map((line) => JSON.stringify(line)).join('\n');
}

/** Opens what {@link writeBook} stored. @throws SyntaxError when it is cut off. */
export function openBook<T extends Named>(text: string): Book<T> {
  const lines = text.split('\n');
  const names = JSON.parse(lines[0] ?? '') as Record<string, string>;
  const lineOf = new Map(Object.keys(names).map((id, index) => [id, index + 1]));
  const pick = (wanted: Iterable<string>): Record<string, T> =>
    Object.fromEntries(
      [...new Set(wanted)].flatMap((id) => {
        const line = lineOf.get(id);
        return line === undefined ? [] : [[id, JSON.parse(lines[line] ?? '') as T]];
      }),
    );
  return { names, pick, all: () => pick(lineOf.keys()) };
}
