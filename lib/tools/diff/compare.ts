// Two states of the record → what a reader will see change between them.
import type { ZodType } from 'zod';
import { actor } from '../../model/actor';
import { ceasefire } from '../../model/ceasefire';
import type { Alias } from '../../model/fields';
import { positions, type RollCall, votes } from '../../model/position';
import { term } from '../../model/term';
import type { Difference, EntryDifference, ListDifference, Status, TargetDifference } from './difference';
import { changedFields } from './fields';
import { type Matching, matchLists } from './match';
import type { Pair, Reader } from './pairs';
import { POSITIONS } from './positions';

const ALIASES: Matching<Alias> = { keyOf: ({ lang, text }) => `${lang} ${text}` };
const ROLL_CALLS: Matching<RollCall> = {
  keyOf: ({ body, document, facet }) => [body, document, facet].join(' '),
  untold: ['checked'],
};

/** Told elsewhere, or not at all. */
const NO_FIELDS = new Set(['aliases', 'checked']);

/** Compares all entries of both states; files that are the same in both are not read. */
export function compareStates(reader: Reader): Difference {
  const idsOf = (folder: string) => [
    ...new Set(
      reader.changedPaths
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.split('/')[1]?.replace(/\.yml$/, '') ?? ''),
    ),
  ];
  const entries = (folder: string, schema: ZodType<Named>) =>
    idsOf(folder).flatMap((id) => compareEntry(id, reader.pair(`${folder}/${id}.yml`, schema)) ?? []);
  return {
    targets: idsOf('ceasefires').flatMap((id) => compareTarget(reader, id) ?? []),
    actors: entries('actors', actor),
    terms: entries('terms', term),
    moved: reader.moved,
    otherFiles: reader.changedPaths.filter((path) => /^(evidence\/|reported\/|sites\.yml$)/.test(path)),
    unread: reader.unread,
  };
}

interface Named {
  name: string;
  aliases: Alias[];
}

/** Null where nothing that is told differs. */
function compareEntry(id: string, pair: Pair<Named> | null): EntryDifference | null {
  const shown = pair?.new ?? pair?.old;
  if (!pair || !shown) return null;
  const fields =
    pair.old && pair.new ? changedFields(pair.old, pair.new).filter(({ field }) => !NO_FIELDS.has(field)) : [];
  const aliases = matchLists(pair.old?.aliases ?? [], pair.new?.aliases ?? [], ALIASES).difference;
  const status: Status = pair.old === null ? 'added' : pair.new === null ? 'removed' : 'changed';
  if (status === 'changed' && fields.length === 0 && isEmpty(aliases)) return null;
  return { id, name: shown.name, status, fields, aliases };
}

function compareTarget(reader: Reader, id: string): TargetDifference | null {
  const path = `ceasefires/${id}`;
  const head = reader.pair(`${path}/ceasefire.yml`, ceasefire);
  const acts = reader.pair(`${path}/positions.yml`, positions);
  const rolls = reader.pair(`${path}/votes.yml`, votes);
  const facts =
    head?.new ??
    head?.old ??
    reader.one('new', `${path}/ceasefire.yml`, ceasefire) ??
    reader.one('old', `${path}/ceasefire.yml`, ceasefire);
  const entry = compareEntry(id, head);
  const ofActs = matchLists(acts?.old ?? [], acts?.new ?? [], POSITIONS);
  const ofRolls = matchLists(rolls?.old ?? [], rolls?.new ?? [], ROLL_CALLS);
  const headAnew = !entry && head?.old?.checked !== head?.new?.checked ? 1 : 0;
  const checkedAnew = ofActs.untold + ofRolls.untold + headAnew;
  const rest = { positions: ofActs.difference, rollCalls: ofRolls.difference, checkedAnew };
  if (!entry && isEmpty(rest.positions) && isEmpty(rest.rollCalls) && checkedAnew === 0) return null;
  const none: EntryDifference = {
    id,
    name: facts?.name ?? id,
    status: 'changed',
    fields: [],
    aliases: { added: [], changed: [], withdrawn: [] },
  };
  return { ...(entry ?? none), kind: facts?.kind ?? '', declared: facts?.declared ?? '', ...rest };
}

export function isEmpty({ added, changed, withdrawn }: ListDifference<unknown>): boolean {
  return added.length + changed.length + withdrawn.length === 0;
}
