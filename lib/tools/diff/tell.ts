// A difference → the lines that tell it: totals, targets with their acts, actors, aliases. Many changes are folded.
import { formatProblem } from '../reading/problem';
import { sayCount, sayDate, sayWord, wrapList } from '../say';
import { type Counts, countChanges, isRenamed, type ListCounts } from './counts';
import type { Difference, EntryDifference, FieldChange, TargetDifference } from './difference';
import type { Names } from './names';
import { type Room, tellActs } from './tell-acts';
import { tellAliases } from './tell-aliases';
import { tellField } from './tell-fields';

/** With more changed acts than these, each target gets its share of so many lines. */
const MAX_ACTS = 200;
const MIN_ACTS_A_TARGET = 3;
const CUT_SUMMARY = 110;
const ALIASES_A_LINE = 6;
const MAX_ALIAS_LINES = 40;
/** Characters of a line of names. */
const WIDTH = 110;
const ALL = Number.POSITIVE_INFINITY;

export interface Telling {
  names: Names;
  /** Fold nothing. */
  all: boolean;
}

/** All that changed, in words; what was folded is counted. */
export function tellDifference(difference: Difference, { names, all }: Telling): string[] {
  const { targets, actors, terms, moved, otherFiles, unread } = difference;
  const counts = countChanges(difference);
  const acts = [counts.positions, counts.rollCalls].reduce((total, one) => total + sizeOf(one), 0);
  const isFolded = !all && acts > MAX_ACTS;
  const room: Room = isFolded
    ? { acts: Math.max(MIN_ACTS_A_TARGET, Math.floor(MAX_ACTS / targets.length)), summary: CUT_SUMMARY, fields: false }
    : { acts: ALL, summary: ALL, fields: true };
  const aliases = [...targets, ...actors, ...terms]
    .filter(({ status }) => status === 'changed')
    .flatMap((entry) => tellAliases(entry, all ? ALL : ALIASES_A_LINE) ?? []);
  const aliasLines = all ? aliases : aliases.slice(0, MAX_ALIAS_LINES);
  const hidden = aliases.length - aliasLines.length;
  return [
    tellCounts(counts),
    ...tellTargets(targets, names, room),
    ...section('Actors', tellEntries(actors, names)),
    ...section('Terms', tellEntries(terms, names)),
    ...section('Aliases', [
      ...aliasLines,
      ...(hidden > 0 ? [`… and of ${sayCount(hidden, 'more entry', 'more entries')}`] : []),
    ]),
    ...section(
      'Ids',
      moved.map((one) => `~ ${one.old} → ${one.new}`),
    ),
    ...section(
      'Also changed',
      otherFiles.map((path) => `data/${path}`),
    ),
    ...section(
      'Not compared, for it could not be read',
      unread.map(({ state, problem }) => `${state}: ${formatProblem(problem)}`),
    ),
    ...(isFolded || hidden > 0 ? ['', 'Folded. --all tells everything, --target ID everything of one target.'] : []),
  ];
}

function section(title: string, lines: string[]): string[] {
  return lines.length > 0 ? ['', title, ...lines.map((line) => `  ${line}`)] : [];
}

function sizeOf({ added, changed, withdrawn }: ListCounts): number {
  return added + changed + withdrawn;
}

function tellCounts({ positions, rollCalls, targets, actors, terms, aliases, checkedAnew }: Counts): string {
  const say = (what: string, { added, changed, withdrawn }: ListCounts, gone = 'withdrawn', more = '') => {
    const parts = [
      added > 0 && `${added.toLocaleString('en')} added`,
      changed > 0 && `${changed.toLocaleString('en')} changed${more}`,
      withdrawn > 0 && `${withdrawn.toLocaleString('en')} ${gone}`,
    ].filter(Boolean);
    return parts.length > 0 ? [`${what}: ${parts.join(', ')}`] : [];
  };
  const lines = [
    ...say('positions', positions),
    ...say('roll calls', rollCalls),
    ...say('targets', targets, 'removed'),
    ...say('actors', actors, 'removed', actors.renamed > 0 ? ` (${actors.renamed} renamed)` : ''),
    ...say('terms', terms, 'removed'),
    ...say('aliases', aliases, 'removed'),
    ...(checkedAnew > 0 ? [`checked anew: ${sayCount(checkedAnew, 'entry', 'entries')}`] : []),
  ];
  return lines.length > 0 ? lines.join(' · ') : 'no entry changed';
}

/** A blank line between targets, but not between those of one line. */
function tellTargets(targets: TargetDifference[], names: Names, room: Room): string[] {
  const blocks = targets.map((target) => tellTarget(target, names, room)).toSorted((a, b) => rankOf(a) - rankOf(b));
  return blocks.flatMap((block, index) =>
    rankOf(block) + rankOf(blocks[index - 1] ?? []) === 2 ? block : ['', ...block],
  );
}

function rankOf(block: string[]): number {
  return block.length === 1 ? 1 : 0;
}

function tellTarget(target: TargetDifference, names: Names, room: Room): string[] {
  const { id, name, status, fields, positions, rollCalls, checkedAnew } = target;
  const acts = tellActs(positions, rollCalls, names, room);
  if (status !== 'changed') {
    const list = status === 'added' ? 'added' : 'withdrawn';
    const holds = [
      sayWord(target.kind),
      sayDate(target.declared),
      sayCount(positions[list].length, 'position'),
      ...(rollCalls[list].length > 0 ? [sayCount(rollCalls[list].length, 'roll call')] : []),
    ];
    const head = `${status === 'added' ? '+' : '−'} ${name} [${id}], ${status}: ${holds.join(', ')}`;
    // Of many, a whole target is told by its name.
    return room.acts === ALL ? [head, ...acts.map((line) => `  ${line}`)] : [head];
  }
  const lines = [
    ...tellFacts(fields, names, room),
    ...acts,
    ...(checkedAnew > 0 ? [`checked anew, without other change: ${sayCount(checkedAnew, 'entry', 'entries')}`] : []),
  ];
  return [`${name} [${id}]`, ...(lines.length > 0 ? lines : ['aliases: see below']).map((line) => `  ${line}`)];
}

/** Where room is short, what takes more than a line is only named. */
function tellFacts(fields: FieldChange[], names: Names, room: Room): string[] {
  const told = fields.map((change) => ({ field: change.field, lines: tellField(change, names) }));
  if (room.fields) return told.flatMap(({ lines }) => lines);
  const long = told.filter(({ lines }) => lines.length > 1).map(({ field }) => sayWord(field));
  const short = told.flatMap(({ lines }) => (lines.length > 1 ? [] : lines));
  return [...short, ...(long.length > 0 ? [`changed: ${long.join(', ')}`] : [])];
}

function tellEntries(entries: EntryDifference[], names: Names): string[] {
  const of = (wanted: EntryDifference['status']) => entries.filter(({ status }) => status === wanted);
  const list = (mark: string, some: EntryDifference[]) =>
    wrapList(
      some.map(({ name, id }) => `${name} [${id}]`),
      WIDTH,
    ).map((line, index) => `${index === 0 ? mark : ' '} ${line}`);
  const changed = of('changed').filter(({ fields }) => fields.length > 0);
  return [
    ...list('−', of('removed')),
    ...changed.flatMap((entry) => {
      const old = entry.fields.find(({ field }) => field === 'name')?.old;
      const title = isRenamed(entry) ? `${String(old)} → ${entry.name}` : entry.name;
      const rest = entry.fields.filter(({ field }) => field !== 'name');
      return [
        `~ ${title} [${entry.id}]`,
        ...rest.flatMap((change) => tellField(change, names)).map((line) => `    ${line}`),
      ];
    }),
    ...list('+', of('added')),
  ];
}
