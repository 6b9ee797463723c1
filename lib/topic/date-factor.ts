// The day of an article, the life of a target → how well they fit, as a factor of its points. Pure.
import type { TargetCues } from './cues';

/** Reports crowd around the beginning, and around the act of a body. */
const NEW_FACTOR = { first: 1.3, soon: 1.15 } as const;
const DAYS_NEW = { before: 1, first: 3, soon: 14 } as const;
const BEFORE_FACTOR = 0.15;
/** A ceasefire is rarely written of before it is declared; drafts and appeals are. */
const AHEAD_FACTOR = { declared: 0.35, drafted: 0.9 } as const;
const DECLARED_KINDS: readonly string[] = ['ceasefire', 'humanitarian_pause'];
/** Reports of plans precede a declaration by about that many days. */
const DAYS_AHEAD = 100;
/** After its end a target is written of less and less; a resolution is at its end when it has been adopted. */
const AFTER_FACTOR = { soon: 0.7, late: 0.4 } as const;
const DAYS_AFTER = { soon: 45, late: 400 } as const;
/** What a body of the United Nations does, on one day. */
export const ACTS_OF_BODIES: readonly string[] = ['resolution', 'council_statement'];
const MS_A_DAY = 86_400_000;

/** On a day when a target is not yet, or has been over for weeks, its factor is less than this. */
const TIMELY_FACTOR = 0.9;

/** From 0.15 to 1.3; 1 when the day is unknown. */
export function dateFactor({ kind, from, to, effective = from }: TargetCues, date: string | null): number {
  if (date === null) return 1;
  const day = Date.parse(date);
  const since = (day - Date.parse(from)) / MS_A_DAY;
  const news = Math.max(
    newsFactor(since),
    effective === from ? 0 : newsFactor((day - Date.parse(effective)) / MS_A_DAY),
  );
  if (news > 0) return news;
  if (since < -DAYS_AHEAD) return BEFORE_FACTOR;
  if (since < 0) return DECLARED_KINDS.includes(kind) ? AHEAD_FACTOR.declared : AHEAD_FACTOR.drafted;
  const after = ACTS_OF_BODIES.includes(kind) ? since : (day - Date.parse(to)) / MS_A_DAY;
  return after > DAYS_AFTER.late ? AFTER_FACTOR.late : after > DAYS_AFTER.soon ? AFTER_FACTOR.soon : 1;
}

/** Who names a target in the headline writes of it, even years after. */
export function namedFactor(factor: number): number {
  return factor === AFTER_FACTOR.late ? AFTER_FACTOR.soon : factor;
}

/** Where the day is none of news: 0. */
function newsFactor(since: number): number {
  if (!(since >= -DAYS_NEW.before && since <= DAYS_NEW.soon)) return 0;
  return since <= DAYS_NEW.first ? NEW_FACTOR.first : NEW_FACTOR.soon;
}

/** True for the factor of a target of which one writes on that day. */
export function isTimely(factor: number): boolean {
  return factor >= TIMELY_FACTOR;
}

/** True for the factor of a target that began, or was voted on, in the last days. */
export function isNews(factor: number): boolean {
  return factor >= NEW_FACTOR.first;
}
