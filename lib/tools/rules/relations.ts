// Links make sense: none to itself, none twice, none in a circle, and what follows comes later.
import type { Ceasefire } from '../../model/ceasefire';
import { endOf, startOf } from '../../topic/partial-date';
import { type Entries, targetFiles } from '../reading/entries';
import type { Entry, Path } from '../reading/entry';
import type { Problem } from '../reading/problem';
import type { Rule } from './rule';

type Link = Ceasefire['related'][number];

/** A target that comes after, or takes the place of, an earlier one. */
const LATER: readonly Link['how'][] = ['follows', 'replaces'];

export const relations: Rule = (entries) => [
  ...[...entries.targets].flatMap(([id, { ceasefire }]) => checkRelated(entries, id, ceasefire)),
  ...circles(entries),
  ...targetFiles(entries).flatMap(({ ceasefire, positions }) => [
    ...(ceasefire ? twice(ceasefire, ['parties'], ceasefire.value.parties) : []),
    ...(ceasefire ? twice(ceasefire, ['brokers'], ceasefire.value.brokers) : []),
    ...(ceasefire ? twice(ceasefire, ['cues', 'actors'], ceasefire.value.cues.actors) : []),
    ...(positions?.value ?? []).flatMap(({ actor, actors = [], on_behalf_of = [] }, index) =>
      positions
        ? [
            ...twice(positions, [index, 'actors'], actors),
            ...twice(positions, [index, 'on_behalf_of'], on_behalf_of),
            ...on_behalf_of.flatMap((id, place) =>
              id === actor || actors.includes(id)
                ? told(positions, [index, 'on_behalf_of', place], `"${id}" is an actor of this act`)
                : [],
            ),
          ]
        : [],
    ),
  ]),
  ...[...entries.terms].flatMap(([id, entry]) => {
    const terms = entry.value.differs_from.map(({ term }) => term);
    return [
      ...twice(entry, ['differs_from'], terms, 'term'),
      ...terms.flatMap((term, index) =>
        term === id ? told(entry, ['differs_from', index, 'term'], 'a link to itself') : [],
      ),
    ];
  }),
];

function checkRelated({ targets }: Entries, id: string, entry: Entry<Ceasefire>): Problem[] {
  const { related, declared } = entry.value;
  return related.flatMap((link, index) => {
    const path = ['related', index, 'id'];
    if (link.id === id) return told(entry, path, 'a link to itself');
    if (related.findIndex((other) => other.id === link.id) < index)
      return told(entry, path, `"${link.id}" stands twice`);
    const other = targets.get(link.id)?.ceasefire.value;
    if (!other || !LATER.includes(link.how) || endOf(declared) >= startOf(other.declared)) return [];
    return told(entry, path, `it ${link.how} "${link.id}", which is later (${other.declared})`);
  });
}

/** Each circle once: at the link that closes it. */
function circles({ targets }: Entries): Problem[] {
  const problems: Problem[] = [];
  const done = new Set<string>();
  const visit = (id: string, how: Link['how'], way: readonly string[]) => {
    if (done.has(`${how} ${id}`)) return;
    const entry = targets.get(id)?.ceasefire;
    entry?.value.related.forEach((link, index) => {
      if (link.how !== how || link.id === id) return;
      const start = way.indexOf(link.id);
      if (start === -1) visit(link.id, how, [...way, link.id]);
      else
        problems.push(...told(entry, ['related', index, 'id'], `a circle of "${how}": ${way.slice(start).join(', ')}`));
    });
    done.add(`${how} ${id}`);
  };
  for (const id of targets.keys())
    for (const how of ['follows', 'replaces', 'supplements', 'part_of'] as const) visit(id, how, [id]);
  return problems;
}

function twice(entry: Entry<unknown>, path: Path, ids: readonly string[], key?: string): Problem[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? told(entry, [...path, index, ...(key ? [key] : [])], `"${id}" stands twice`) : [],
  );
}

function told(entry: Entry<unknown>, path: Path, message: string): Problem[] {
  return [entry.problem(path, 'relations', message, 'remove or correct it')];
}
