// Every figure → tables that a maintainer reads from top to bottom.
import { STANCES } from '../../model/vocabulary';
import { cut, sayCount, sayWord, wrapList } from '../say';
import { table } from '../table';
import type { CheckStats } from './checks';
import type { Named } from './citations';
import type { Stats } from './collect';
import type { Group } from './groups';

const MAX_NAME = 44;
const WIDTH = 116;
const TOP_PUBLISHERS = 20;
const TOP_ACTORS = 20;
const TOP_OVERDUE = 10;
const BAR_WIDTH = 40;

/** Titles in capitals, each with its table. */
export function tellStats(stats: Stats): string[] {
  const { totals, actors, citations } = stats;
  return [
    ...section('Totals', tellTotals(stats)),
    ...section('Conflicts (stances: of authored positions)', tellGroups('conflict', [...stats.conflicts, stats.all])),
    ...section('Sides of the target', tellGroups('side', stats.sides)),
    ...section('Kinds of actors', tellActorGroups('kind', stats.actorKinds)),
    ...section(
      'Regions',
      tellActorGroups(
        'region',
        stats.regions.flatMap(({ subregions, ...region }) => [
          region,
          ...subregions.map((one) => ({ ...one, name: `  ${one.name}` })),
        ]),
      ),
    ),
    ...section('Authored positions', [
      ...table(['attribution', 'positions', ''], shares(stats.attribution, totals.positions)),
      '',
      ...table(['confidence', 'positions', ''], shares(stats.confidence, totals.positions)),
    ]),
    ...section('Citations', [
      `${sayCount(citations.total, 'citation')} of ${sayCount(citations.addresses, 'address', 'addresses')}: ` +
        `${citations.primary.toLocaleString('en')} primary (${percent(citations.primary, citations.total)}), ` +
        `${citations.secondary.toLocaleString('en')} secondary`,
      '',
      ...table(['kind', 'citations', ''], shares(citations.kinds, citations.total)),
      '',
      ...table(['language, by title or address', 'citations', ''], named(citations.languages, citations.total)),
      '',
      ...table(
        [
          `publisher (${Math.min(TOP_PUBLISHERS, citations.publishers.length)} of ${citations.publishers.length})`,
          'citations',
          '',
        ],
        named(citations.publishers.slice(0, TOP_PUBLISHERS), citations.total),
      ),
    ]),
    ...section('Checks', tellChecks(stats.checks)),
    ...section(
      'Actors with most authored positions',
      table(
        ['actor', 'authored', 'derived', 'targets'],
        actors.withPositions
          .slice(0, TOP_ACTORS)
          .map((one) => [cut(one.name, MAX_NAME), one.authored, one.derived, one.targets]),
      ),
    ),
    ...section('Actors without any (office-holders: never named as speaker)', tellWithout(stats)),
  ];
}

function section(title: string, lines: string[]): string[] {
  return ['', title, ...lines.map((line) => (line === '' ? '' : `  ${line}`))];
}

function percent(part: number, whole: number): string {
  const share = Math.round((100 * part) / Math.max(whole, 1));
  return share === 0 && part > 0 ? '<1 %' : `${share} %`;
}

function tellTotals({ totals }: Stats): string[] {
  return table(
    ['', 'count'],
    [
      ['targets', totals.targets],
      ['positions, authored', totals.positions],
      ['positions, derived from roll calls', totals.derived],
      ['roll calls', totals.rollCalls],
      ['actors', totals.actors],
      ['actors with positions', totals.actorsWithPositions],
      ['terms', totals.terms],
    ],
  );
}

const GROUP_HEAD = ['authored', 'derived', 'supports', 'conditions', 'opposes', 'abstains', 'ambiguous'];

function cellsOf({ authored, derived, stances }: Group): number[] {
  return [authored, derived, ...STANCES.map((stance) => stances[stance])];
}

function tellGroups(what: string, groups: Group[]): string[] {
  return table(
    [what, 'targets', 'actors', ...GROUP_HEAD],
    groups.map((group) => [cut(group.name, MAX_NAME), group.targets, group.actors, ...cellsOf(group)]),
  );
}

function tellActorGroups(what: string, groups: (Group & { entries: number })[]): string[] {
  return table(
    [what, 'entries', 'with', ...GROUP_HEAD],
    groups.map((group) => [sayWord(group.name), group.entries, group.actors, ...cellsOf(group)]),
  );
}

function shares(counts: Record<string, number>, whole: number): (string | number)[][] {
  return Object.entries(counts).map(([name, count]) => [sayWord(name), count, percent(count, whole)]);
}

function named(list: Named[], whole: number): (string | number)[][] {
  return list.map(({ name, count }) => [cut(name, MAX_NAME), count, percent(count, whole)]);
}

function tellChecks({ months, overdue, overdueTargets, reviewDays, today }: CheckStats): string[] {
  const most = Math.max(1, ...months.map(({ count }) => count));
  const hidden = overdueTargets.length - TOP_OVERDUE;
  return [
    ...table(
      ['month', 'entries', ''],
      months.map(({ month, count }) => [month, count, '█'.repeat(Math.ceil((BAR_WIDTH * count) / most))]),
    ),
    '',
    `overdue on ${today}, checked more than ${reviewDays} days before: ${sayCount(overdue, 'entry', 'entries')} of ${sayCount(overdueTargets.length, 'target')}`,
    ...overdueTargets
      .slice(0, TOP_OVERDUE)
      .map(({ id, oldest, entries }) => `  ${oldest}  ${id}, ${sayCount(entries, 'entry', 'entries')}`),
    ...(hidden > 0 ? [`  … and ${sayCount(hidden, 'more target')}`] : []),
  ];
}

function tellWithout({ actorKinds, actors }: Stats): string[] {
  return actorKinds.flatMap(({ name: kind, entries }) => {
    const names = actors.without.filter((one) => one.kind === kind).map(({ name }) => name);
    if (names.length === 0) return [];
    const lines = wrapList(names, WIDTH).map((line) => `  ${line}`);
    return [`${sayWord(kind)}: ${names.length} of ${entries}`, ...lines];
  });
}
