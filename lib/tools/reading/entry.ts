// The text of an authored file → its value with a way back to line and column, and the problems of its parts.
import { type ZodError, type ZodType, z } from 'zod';
import { createLinePlaces } from './line-places';
import type { Problem } from './problem';
import { type Path, readYaml, type YamlText } from './yaml-document';

export type { Path };

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

type Report = Entry<unknown>['problem'];

/**
 * Parses and checks one file; every problem of the file is in the answer, none is thrown.
 * Of a list, an item that breaks the schema is named and left out, and the others are the entry; paths that are given
 * to its `problem` begin with the number of an item of the entry.
 */
export function readEntry<T>(file: string, text: string, schema: ZodType<T>): Reading<T> {
  const { yaml, problem, problems } = open(file, text);
  if (problems.length > 0) return { problems };
  if (schema instanceof z.ZodArray && Array.isArray(yaml.value)) {
    const { value, numbers, broken } = readItems(yaml.value, schema.element as ZodType<unknown>, problem);
    const atItem: Report = ([index, ...rest], ...told) =>
      problem(typeof index === 'number' ? [numbers[index] ?? index, ...rest] : [], ...told);
    return { entry: { file, value: value as T, problem: atItem }, problems: broken };
  }
  const parsed = schema.safeParse(yaml.value);
  if (!parsed.success) return { problems: schemaProblems(parsed.error, [], problem) };
  return { entry: { file, value: parsed.data, problem }, problems: [] };
}

/** The sound items of a list, their numbers in it, and the problems of the others. */
function readItems(list: unknown[], item: ZodType<unknown>, problem: Report) {
  const value: unknown[] = [];
  const numbers: number[] = [];
  const broken: Problem[] = [];
  for (const [number, one] of list.entries()) {
    const parsed = item.safeParse(one);
    if (parsed.success) numbers[value.push(parsed.data) - 1] = number;
    else broken.push(...schemaProblems(parsed.error, [number], problem));
  }
  return { value, numbers, broken };
}

function open(file: string, text: string): { yaml: YamlText; problem: Report; problems: Problem[] } {
  const placeOf = createLinePlaces(text);
  const yaml = readYaml(text);
  const problem: Report = (path, rule, message, mend) => ({
    file,
    ...placeOf(yaml.offsetOf(path)),
    rule,
    message,
    mend,
  });
  const problems = yaml.faults.map(({ offset, message }) => ({
    file,
    ...placeOf(offset),
    rule: 'yaml',
    message,
    mend: 'mend the YAML at this place; the file is not read further until then',
  }));
  return { yaml, problem, problems };
}

function schemaProblems(error: ZodError, within: Path, problem: Report): Problem[] {
  return error.issues.flatMap((issue) => {
    const path = [...within, ...issue.path];
    const name = path.map(String).join('.') || 'the file';
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        problem(
          [...path, key],
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
    return [problem(path, 'schema', `${name}: ${issue.message}`, mend)];
  });
}
