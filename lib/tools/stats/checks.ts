// Entries → when they were last compared with their sources, and which are overdue on a day.
import { REVIEW_DAYS } from '../../dataset/freshness';
import type { Entries } from '../reading/entries';

const MS_A_DAY = 86_400_000;
const MONTH_LENGTH = '2020-03'.length;

export interface CheckStats {
  /** The day on which overdue is reckoned. */
  today: string;
  /** Targets, acts and roll calls by the month of their check, without gaps, in order. */
  months: { month: string; count: number }[];
  reviewDays: number;
  /** Entries whose check is longer ago than that. */
  overdue: number;
  /** Targets with such entries; the one longest ago first. */
  overdueTargets: { id: string; name: string; oldest: string; entries: number }[];
}

export function countChecks({ targets }: Entries, today: string): CheckStats {
  const isOverdue = (day: string) => Date.parse(today) - Date.parse(day) > REVIEW_DAYS * MS_A_DAY;
  const checks = [...targets].map(([id, { ceasefire, positions, votes }]) => ({
    id,
    name: ceasefire.value.name,
    days: [ceasefire.value, ...(positions?.value ?? []), ...(votes?.value ?? [])].map(({ checked }) => checked).sort(),
  }));
  const days = checks.flatMap((one) => one.days).sort();
  const overdueTargets = checks
    .map(({ id, name, days: [oldest = today, ...rest] }) => ({
      id,
      name,
      oldest,
      entries: [oldest, ...rest].filter(isOverdue).length,
    }))
    .filter(({ entries }) => entries > 0)
    .sort((a, b) => a.oldest.localeCompare(b.oldest) || a.id.localeCompare(b.id));
  return {
    today,
    months: monthsBetween(days[0], days.at(-1)).map((month) => ({
      month,
      count: days.filter((day) => day.startsWith(month)).length,
    })),
    reviewDays: REVIEW_DAYS,
    overdue: days.filter(isOverdue).length,
    overdueTargets,
  };
}

function monthsBetween(first: string | undefined, last: string | undefined): string[] {
  const months: string[] = [];
  if (first === undefined || last === undefined) return months;
  for (let month = first.slice(0, MONTH_LENGTH); month <= last.slice(0, MONTH_LENGTH); month = after(month))
    months.push(month);
  return months;
}

function after(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number)).toISOString().slice(0, MONTH_LENGTH);
}
