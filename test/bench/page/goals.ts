// The report beside the numbers that are aimed at.
import { rounded } from '../statistics';
import type { PageReport } from './measure';

export interface Goal {
  what: string;
  unit: string;
  measured: number;
  /** At most so much, or at least where a rival is left behind. */
  goal: number;
  holds: boolean;
}

/** What the browsers call a long task: a page that is asked in the middle of it answers too late. */
const FREEZE_MS = 50;

/** Each number once; one that was not measured does not hold. */
export function goalsOf(report: PageReport): Goal[] {
  const { articles, offTopic, insertions, storm, domWork, pointer, names, large } = report;
  const { total, task, firstMark } = articles.summary;
  const tooLong = large.find(({ page }) => page.startsWith('1,000,000'));
  const rival = names.libraries.find(({ library }) => library === 'mark.js');
  return [
    atMost('typical article, median', 'ms', total.median, 5),
    atMost('typical article, p95', 'ms', total.p95, 16),
    atMost('typical article, our tasks, p99', 'ms', task.p99, 16),
    atMost('typical article, our longest task', 'ms', task.longest, 8),
    atMost('typical article, first mark in sight, median', 'ms', firstMark.median, 50),
    atMost('off the topic, median', 'ms', offTopic.summary.total.median, 1),
    ...insertions.map(({ page, each }) => atMost(`a paragraph inserted in ${page}`, 'µs', each, 6)),
    atMost('storm, our part', '%', storm.share * 100, 10),
    atMost('storm, recovered', 'ms', storm.recovered ?? Number.NaN, 1000),
    ...domWork.flatMap(({ browser, ratio, ...times }) => [
      atMost(`the page's own changes, ${browser}`, '×', ratio.changes, 1.1),
      atMost(`  beside a page that watches itself`, '×', rounded(times.with.changes / times.observed.changes), 1.1),
      atMost(`the page's own changes and layout, ${browser}`, '×', ratio.laidOut, 1.1),
    ]),
    atMost(`pointer move over ${pointer.marks} marks`, 'ms', pointer.move, 0.2),
    atMost('1,000,000 nodes, our longest task but layout', 'ms', tooLong?.longestScript ?? Number.NaN, FREEZE_MS),
    atLeast('1,000,000 nodes, the popup names the end', '', tooLong?.cut ? 1 : 0, 1),
    atLeast(`mark.js with ${names.names} names, times our time`, '×', rival?.ratio ?? Number.NaN, 1000),
  ];
}

function atMost(what: string, unit: string, measured: number, goal: number): Goal {
  return { what, unit, measured, goal, holds: measured <= goal };
}

function atLeast(what: string, unit: string, measured: number, goal: number): Goal {
  return { what, unit, measured, goal, holds: measured >= goal };
}
