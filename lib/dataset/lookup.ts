// Questions about actors, targets and terms → answers from the dataset.
import type { AsOf, Card } from '../model/view';
import type { Stance } from '../model/vocabulary';
import { actorCard, ceasefireCard, termCard } from '../topic/cards';
import { countedPosition, roleOf, standingOf } from '../topic/standing';
import type { Dataset } from './load';

/** The stance of each actor on a target as of a day; actors without a recorded position are missing. */
export async function lookUpStances(
  dataset: Dataset,
  target: string,
  ids: string[],
  day: string | null,
): Promise<Record<string, Stance>> {
  const [record, actors] = await Promise.all([dataset.target(target), dataset.actors()]);
  const stances: Record<string, Stance> = {};
  for (const id of ids) {
    const actor = actors[id];
    const stands = actor && roleOf(actor, day).speaksFor;
    const counted = stands ? countedPosition(standingOf(record, stands, day)) : undefined;
    if (counted) stances[id] = counted.stance;
  }
  return stances;
}

/** The card of one actor, ceasefire or term. @throws Error when there is none of that id. */
export async function lookUpCard(
  dataset: Dataset,
  { kind, ref, target, asOf }: { kind: Card['card']; ref: string; target: string | null; asOf: AsOf },
): Promise<Card> {
  if (kind === 'term') {
    const term = (await dataset.terms())[ref];
    if (!term) throw new Error(`no term "${ref}"`);
    return termCard(term);
  }
  const actors = await dataset.actors();
  if (kind === 'ceasefire') return ceasefireCard(actors, await dataset.target(ref), asOf);
  const about = target === null ? null : await dataset.target(target);
  const related = await Promise.all((about?.related ?? []).map(({ id }) => dataset.target(id)));
  return actorCard(actors, ref, about, related, asOf);
}
