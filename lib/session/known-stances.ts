// The stances that a page's marks need, by target: asked for once, until day, target or actors are others.
import type { ask as Ask } from '../messaging/send';
import type { Stance } from '../model/vocabulary';
import type { Mark } from './marks';

export type Stances = Readonly<Record<string, Stance>>;

/** Actors in order of first mention, by the target that is told of them. */
export type ActorsByTarget = ReadonlyMap<string, ReadonlySet<string>>;

/** Knows stances on the targets of one page. */
export interface KnownStances {
  /** Undefined where nothing was asked of the target; actors without a recorded position are missing. */
  on(target: string | undefined): Stances | undefined;
  /** Asks for what is not known yet; all of it holds once it is taken over. */
  ask(wanted: ActorsByTarget, day: string | null): Promise<{ take: () => void }>;
}

/** Who is to be asked for; `targetOf` gives no target where none is sure. */
export function actorsByTarget(marks: readonly Mark[], targetOf: (mark: Mark) => string | undefined): ActorsByTarget {
  const wanted = new Map<string, Set<string>>();
  for (const mark of marks) {
    const target = mark.kind === 'actor' ? targetOf(mark) : undefined;
    if (target === undefined) continue;
    const actors = wanted.get(target);
    if (actors) actors.add(mark.ref);
    else wanted.set(target, new Set([mark.ref]));
  }
  return wanted;
}

export function createKnownStances(ask: typeof Ask): KnownStances {
  /** With what was asked: the background need not wake up for the same question again. */
  let known = new Map<string, { question: string; stances: Stances }>();
  return {
    on: (target) => (target === undefined ? undefined : known.get(target)?.stances),
    async ask(wanted, day) {
      const answers = [...wanted].map(async ([target, among]) => {
        const actors = [...among];
        const question = JSON.stringify([day, actors]);
        const before = known.get(target);
        if (before?.question === question) return [target, before] as const;
        const { stances } = await ask({ type: 'stances', target, day, actors });
        return [target, { question, stances }] as const;
      });
      const next = new Map(await Promise.all(answers));
      return {
        take: () => {
          known = next;
        },
      };
    },
  };
}
