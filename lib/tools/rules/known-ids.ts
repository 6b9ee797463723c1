// Every id that an entry points at exists.
import type { Entry, Path } from '../entry';
import type { Rule } from './rule';

export const knownIds: Rule = ({ actors, targets, terms, moved }) => {
  const check = (known: ReadonlyMap<string, unknown>, kind: string) => {
    return (entry: Entry<unknown>, path: Path, id: string | undefined) => {
      if (id === undefined || known.has(id)) return [];
      const mend = known === actors ? `create data/actors/${id}.yml, or correct the id` : 'correct the id';
      return [entry.problem(path, 'known-ids', `no ${kind} has the id "${id}"`, mend)];
    };
  };
  const actor = check(actors, 'actor');
  const target = check(targets, 'ceasefire');
  const term = check(terms, 'term');
  const list = (entry: Entry<unknown>, path: Path, ids: string[] = []) =>
    ids.flatMap((id, index) => actor(entry, [...path, index], id));

  return [
    ...[...actors.values()].flatMap((entry) =>
      entry.value.kind === 'office_holder'
        ? entry.value.offices.flatMap((office, index) => actor(entry, ['offices', index, 'of'], office.of))
        : [],
    ),
    ...[...targets.values()].flatMap(({ ceasefire, positions, votes }) => [
      ...list(ceasefire, ['parties'], ceasefire.value.parties),
      ...list(ceasefire, ['brokers'], ceasefire.value.brokers),
      ...list(ceasefire, ['cues', 'actors'], ceasefire.value.cues.actors),
      ...ceasefire.value.related.flatMap(({ id }, index) => target(ceasefire, ['related', index, 'id'], id)),
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
      actors.has(now) || targets.has(now) || terms.has(now) || !moved
        ? []
        : [moved.problem([old], 'known-ids', `"${old}" moved to "${now}", which does not exist`, 'correct the new id')],
    ),
  ];
};
