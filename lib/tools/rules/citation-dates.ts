// A citation is written after what it proves, read after it was written, and none of it in the future.
import type { Citation } from '../../model/fields';
import { endOf, startOf } from '../../topic/partial-date';
import { type Cited, listCited } from '../cited';
import type { Problem } from '../reading/problem';
import type { Rule } from './rule';

export const citationDates: Rule = (entries, { today }) =>
  listCited(entries).flatMap((cited) => [
    ...checkAge(cited),
    ...cited.citations.flatMap((citation, index) => checkOwn(cited, citation, index, today)),
  ]);

function checkAge({ proves, date, citations, entry, path }: Cited): Problem[] {
  if (date === undefined) return [];
  const early = citations.flatMap(({ published }, index) =>
    published !== undefined && endOf(published) < startOf(date) ? [{ published, index }] : [],
  );
  // What is announced may be cited beside the report that it came about, but not alone.
  if (proves === 'event' && early.length < citations.length) return [];
  return early.map(({ published, index }) =>
    entry.problem(
      [...path, index, 'published'],
      'citation-dates',
      `published ${published}, before the ${proves} (${date})`,
      `correct a date, or cite what was written after the ${proves}`,
    ),
  );
}

function checkOwn({ entry, path }: Cited, { published, accessed }: Citation, index: number, today: string): Problem[] {
  const problem = (key: string, message: string) =>
    entry.problem([...path, index, key], 'citation-dates', message, 'correct the date');
  return [
    ...(published !== undefined && startOf(published) > today
      ? [problem('published', `published ${published}, in the future`)]
      : []),
    ...(accessed !== undefined && accessed > today ? [problem('accessed', `accessed ${accessed}, in the future`)] : []),
    ...(accessed !== undefined && published !== undefined && accessed < startOf(published)
      ? [problem('accessed', `accessed ${accessed}, before it was published (${published})`)]
      : []),
  ];
}
