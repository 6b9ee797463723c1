// Problems → each with its place, its rule and how to mend it.
import type { Problem } from '../../reading/problem';
import { Place } from './place';
import type { Unreadable } from './state';

interface ProblemListProps {
  problems: readonly Problem[];
  unreadable: readonly Unreadable[];
  /** What `data` in the names of files stands for. */
  folder: string;
}

const CONSEQUENCE: Record<Unreadable['shown'], string> = {
  'as before': 'The file cannot be read until then; shown is what it last said.',
  'not at all': 'The file cannot be read until then; nothing of it is shown.',
};

/** Problems with their places, rules and mends, and what they keep from being shown. */
export function ProblemList({ problems, unreadable, folder }: ProblemListProps) {
  return (
    <ul class="problem-list">
      {problems.map(({ file, line, column, rule, message, mend }, index) => {
        const kept = unreadable.find((one) => one.file === file);
        return (
          <li key={`${file} ${rule} ${message} ${index}`}>
            <p class="problem-message">
              {message} <span class="quiet">({rule})</span>
            </p>
            <p>→ {mend}</p>
            {kept && <p>{CONSEQUENCE[kept.shown]}</p>}
            <Place text={`${file.replace(/^data(?=\/|$)/, () => folder)}:${line}:${column}`} />
          </li>
        );
      })}
    </ul>
  );
}
