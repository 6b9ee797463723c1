// Every id that an entry points at exists.
import { targetFiles } from '../reading/entries';
import type { Entry, Path } from '../reading/entry';
import type { Rule } from './rule';

export const knownIds: Rule = (entries) => {
  const { actors, targets, terms, moved, unread } = entries;
  const check = (known: ReadonlyMap<string, unknown>, kind: string, folder: string) => {
    return (entry: Entry<unknown>, path: Path, id: string | undefined) => {
      // What is there but could not be read has its own problem.
      if (id === undefined || known.has(id) || unread?.has(`${folder}/${id}`)) return [];
      const mend = known === actors ? `create data/actors/${id}.yml, or correct the id` : 'correct the id';
      return [entry.problem(path, 'known-ids', `no ${kind} has the id "${id}"`, mend)];
    };
  };
  const actor = check(actors, 'actor', 'actors');
  const target = check(targets, 'ceasefire', 'ceasefires');
  const term = check(terms, 'term', 'terms');
  const isUnread = (id: string) => ['actors', 'ceasefires', 'terms'].some((folder) => unread?.has(`${folder}/${id}`));
  const list = (entry: Entry<unknown>, path: Path, ids: string[] = []) =>
    ids.flatMap((id, index) => actor(entry, [...path, index], id));

  return [
    ...[...actors.values()].flatMap((entry) =>
      entry.value.kind === 'office_holder'
        ? entry.value.offices.flatMap((office, index) => actor(entry, ['offices', index, 'of'], office.of))
        : [],
    ),
    ...targetFiles(entries).flatMap(({ ceasefire, positions, votes }) => [
      ...(ceasefire ? list(ceasefire, ['parties'], ceasefire.value.parties) : []),
      ...(ceasefire ? list(ceasefire, ['brokers'], ceasefire.value.brokers) : []),
      ...(ceasefire ? list(ceasefire, ['cues', 'actors'], ceasefire.value.cues.actors) : []),
      ...(ceasefire?.value.related ?? []).flatMap(({ id }, index) =>
        ceasefire ? target(ceasefire, ['related', index, 'id'], id) : [],
      ),
      ...(positions?.value ?? []).flatMap((one, index) => [
        ...(positions ? actor(positions, [index, 'actor'], one.actor) : []),
        ...(positions ? list(positions, [index, 'actors'], one.actors) : []),
        ...(positions ? list(positions, [index, 'on_behalf_of'], one.on_behalf_of) : []),
        ...(positions && typeof one.speaker === 'string' ? actor(positions, [index, 'speaker'], one.speaker) : []),
      ]),
      ...(votes?.value ?? []).flatMap((one, index) => (votes ? actor(votes, [index, 'body'], one.body) : [])),
    ]),
    ...[...terms.values()].flatMap((entry) =>
      entry.value.differs_from.flatMap((one, index) => term(entry, ['differs_from', index, 'term'], one.term)),
    ),
    ...(moved ? Object.entries(moved.value) : []).flatMap(([old, now]) =>
      actors.has(now) || targets.has(now) || terms.has(now) || !moved || isUnread(now)
        ? []
        : [moved.problem([old], 'known-ids', `"${old}" moved to "${now}", which does not exist`, 'correct the new id')],
    ),
  ];
};
