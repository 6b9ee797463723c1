// Questions about actors, targets and terms → answers from the dataset.
import type { ActorCard, AsOf, Card, CeasefireCard } from '../model/view';
import type { Stance } from '../model/vocabulary';
import { actorCard, ceasefireCard, openActorCard, termCard } from '../topic/cards';
import { countedPosition, roleOf, standingOf } from '../topic/standing';
import type { Dataset } from './load';

/** The stance of each actor on a target as of a day; actors without a recorded position are missing. */
export async function lookUpStances(
  dataset: Dataset,
  target: string,
  ids: string[],
  day: string | null,
): Promise<Record<string, Stance>> {
  const [stored, book] = await Promise.all([dataset.target(target), dataset.actors()]);
  const heads = stored.heads();
  const stances: Record<string, Stance> = {};
  for (const [id, actor] of Object.entries(book.pick(ids))) {
    const stands = roleOf(actor, day).speaksFor;
    const counted = stands === null ? undefined : countedPosition(standingOf(heads, stands, day));
    if (counted) stances[id] = counted.stance;
  }
  return stances;
}

/** The card of one actor, ceasefire or term. @throws Error when there is none of that id. */
export async function lookUpCard(
  dataset: Dataset,
  { kind, ref, about, asOf }: { kind: Card['card']; ref: string; about: readonly string[]; asOf: AsOf },
): Promise<Card> {
  if (kind === 'actor') return lookUpActor(dataset, ref, about, asOf);
  if (kind === 'ceasefire') return lookUpCeasefire(dataset, ref, asOf);
  const term = (await dataset.terms())[ref];
  if (!term) throw new Error(`no term "${ref}"`);
  return termCard(term);
}

async function lookUpActor(dataset: Dataset, ref: string, about: readonly string[], asOf: AsOf): Promise<ActorCard> {
  const book = await dataset.actors();
  const actor = book.pick([ref])[ref];
  if (!actor) throw new Error(`no actor "${ref}"`);
  const { speaksFor } = roleOf(actor, asOf.date);
  const stands = speaksFor === null ? [] : [speaksFor];
  const targets = await Promise.all(about.map((id) => dataset.target(id)));
  const actors = book.pick([ref, ...stands]);
  const [only] = targets;
  if (targets.length !== 1 || only === undefined)
    return openActorCard(
      actors,
      book.names,
      ref,
      targets.map((one) => one.positionsOf(stands)),
      asOf,
    );
  const related = await Promise.all(only.related.map(({ id }) => dataset.target(id)));
  const told = { ...only.positionsOf(stands), related: only.related };
  const others = related.map((one) => one.positionsOf(stands));
  return actorCard(actors, book.names, ref, told, others, asOf);
}

async function lookUpCeasefire(dataset: Dataset, ref: string, asOf: AsOf): Promise<CeasefireCard> {
  const [stored, book] = await Promise.all([dataset.target(ref), dataset.actors()]);
  const told = { ...stored.facts(), rollCalls: stored.rollCalls(), positions: stored.heads().positions };
  return ceasefireCard(book.names, told, asOf);
}
