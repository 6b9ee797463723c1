// What a check of the data found, and how it is printed.

/** One mistake in an entry: where it stands, which rule found it, what is wrong, how to mend it. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  rule: string;
  message: string;
  mend: string;
  /** To be looked at, but nothing is wrong yet: the check passes. */
  warning?: true;
}

/** Prints as `file:line:column  rule  message  → mend`. */
export function formatProblem({ file, line, column, rule, message, mend }: Problem): string {
  return `${file}:${line}:${column}  ${rule}  ${message}  → ${mend}`;
}

/** In order of file, line, column, so that two runs print the same. */
export function sortProblems(problems: Problem[]): Problem[] {
  const byPlace = (a: Problem, b: Problem) =>
    a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule, 'en');
  return [...problems].sort(byPlace);
}
