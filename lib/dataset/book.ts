// Many small records in one file, a line each, of which a reader parses those that it names.

/** Records by id. */
export interface Book<T> {
  ids: readonly string[];
  /** Those of the ids that there are. */
  pick(ids: Iterable<string>): Record<string, T>;
  all(): Record<string, T>;
}

/** Stores records in order of their ids: these on the first line, each record on one of its own. */
export function writeBook<T>(records: Readonly<Record<string, T>>): string {
  const ids = Object.keys(records).sort();
  return [ids, ...ids.map((id) => records[id])].map((line) => JSON.stringify(line)).join('\n');
}

/** Opens what {@link writeBook} stored. @throws SyntaxError when it is cut off. */
export function openBook<T>(text: string): Book<T> {
  const lines = text.split('\n');
  const ids = JSON.parse(lines[0] ?? '') as string[];
  const lineOf = new Map(ids.map((id, index) => [id, index + 1]));
  const pick = (wanted: Iterable<string>): Record<string, T> =>
    Object.fromEntries(
      [...new Set(wanted)].flatMap((id) => {
        const line = lineOf.get(id);
        return line === undefined ? [] : [[id, JSON.parse(lines[line] ?? '') as T]];
      }),
    );
  return { ids, pick, all: () => pick(ids) };
}
