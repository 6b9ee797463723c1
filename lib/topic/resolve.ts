// What a page mentions → which target it is about, ranked, each with the words that speak for it.
// Declared weights only; nothing is learned, nothing leaves the page.
import type { Cues, TargetCues } from './cues';
import { ACTS_OF_BODIES, dateFactor, isNews, namedFactor } from './date-factor';
import { type Article, ENOUGH_ACTORS, gather, type Held, PLACE } from './evidence';

/** A target with its evidence. `score` runs from 0 to 1. */
export interface Ranked {
  id: string;
  score: number;
  /** Aliases and cue words found, most telling first. */
  because: string[];
  /** How many of these speak for no other target. */
  own: number;
  /** The target that this one endorses. */
  endorses?: string;
}

/** Blocks that count as headline and lead: the headline and what stands right under it. */
export const LEAD_BLOCKS = 3;

const WEIGHT = { alias: 3, aliasAgain: 0.5, cue: 1, actor: 0.5 } as const;
const MOST = { again: 4, actors: 5 } as const;
/**
 * What speaks for many targets tells little of each: the share that is left falls to the last one. Of those that are of
 * the day, only these count.
 */
const SHARED = [1.5, 1, 0.9, 0.8, 0.7, 0.6, 0.5] as const;
/** A score of this many points is rated one half. */
const HALF_RATED_AT = 5;
/** Below this the page is about none of ours; on days when a target is news, less will do. */
const LEAST_POINTS = { ever: 3, news: 2 } as const;
/** A page that tells nearly as much of a ceasefire as of the statement that was to endorse it is about the ceasefire. */
const ENDORSED_SHARE = 0.85;
/** What a body that votes did is told with its name; where that is in the lead, the page is about the act. */
const BODY_FACTOR = { lead: 1, body: 0.8, none: 0.4 } as const;
/** What another body did than the one that the page names first, it tells of in passing, also by its number. */
const OTHER_BODY_FACTOR = 0.5;
/** What it has just done is news of its own, where the headline names it. */
const NEWS_OF_BODY_FACTOR = 1.4;

/** The body that votes which the page names first: how much that says, and which it is. */
interface Body {
  factor: number;
  first: string | undefined;
  inHeadline: boolean;
  /** It is none of the target's. */
  isOther: boolean;
}

/** Ranks the targets that have enough evidence; empty when the page is about none of ours. */
export function resolveTarget(known: Cues, article: Article): Ranked[] {
  const fits = fitsOf(known, article.date);
  const held = gather(known, article, fits);
  const body = bodyOf(known, article);
  const ranked: Ranked[] = [];
  for (const [index, evidence] of held) {
    const target = known.targets[index] as TargetCues;
    const one = rank(target, evidence, fits(index), {
      ...body,
      isOther: isOfOther(known, target, body.first),
    });
    if (one) ranked.push(one);
  }
  putEndorsedFirst(known, ranked);
  return ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

function putEndorsedFirst({ targets }: Cues, ranked: Ranked[]): void {
  for (const { id, kind, endorses } of targets) {
    const statement = kind === 'council_statement' && endorses ? ranked.find((one) => one.id === id) : undefined;
    const endorsed = statement && ranked.find((one) => one.id === endorses);
    if (!endorsed || endorsed.score < statement.score * ENDORSED_SHARE) continue;
    const most = Math.max(statement.score, endorsed.score);
    statement.score = Math.min(statement.score, endorsed.score);
    endorsed.score = most;
  }
}

/** How well the targets fit the day: few are asked for, each of them often. */
function fitsOf({ targets }: Cues, date: string | null): (index: number) => number {
  const fits: number[] = [];
  return (index) => {
    fits[index] ??= dateFactor(targets[index] as TargetCues, date);
    return fits[index];
  };
}

function bodyOf({ bodies }: Cues, { mentions, lead }: Article): Body {
  // Mentions come in the order of the page.
  const first = mentions.find(({ alias }) => bodies.includes(alias.ref));
  const factor = first ? (first.haystack < lead ? BODY_FACTOR.lead : BODY_FACTOR.body) : BODY_FACTOR.none;
  return { factor, first: first?.alias.ref, inHeadline: first?.haystack === 0, isOther: false };
}

/** True where the target is the act of a body, and not of that which the page names first. */
function isOfOther({ bodies }: Cues, { kind, actors }: TargetCues, first: string | undefined): boolean {
  if (first === undefined || !ACTS_OF_BODIES.includes(kind) || actors.includes(first)) return false;
  return actors.some((one) => bodies.includes(one));
}

function rank(target: TargetCues, { cues, aliases, actors, few }: Held, fits: number, body: Body): Ranked | null {
  // One place name is not enough, unless the parties stand beside it or the headline has it, on days when one writes of
  // this target, or of no other there; the parties are, when it has just begun.
  const told = cues.size + few.length;
  const isEnough = aliases.length > 0 || told > 1 || (told === 1 && (actors.length > 1 || isHeadline(cues, fits)));
  if (!isEnough && !(actors.length >= ENOUGH_ACTORS && fits > 1)) return null;

  let points = WEIGHT.actor * Math.min(actors.length, MOST.actors);
  if (aliases.length > 0) {
    // A page may name it a hundred thousand times: too often for arguments of one call.
    points += WEIGHT.alias * aliases.reduce((most, { place, among }) => Math.max(most, place * share(among)), 0);
    points += WEIGHT.aliasAgain * Math.min(aliases.length - 1, MOST.again);
  }
  for (const { place, among, timely = among } of [...cues.values(), ...few])
    points += WEIGHT.cue * place * share(timely);
  const words = [...aliases, ...cues.values(), ...few];
  points *= words.some(({ place, among }) => place === PLACE.headline && among === 1) ? namedFactor(fits) : fits;
  if (ACTS_OF_BODIES.includes(target.kind)) {
    points *= aliases.length > 0 ? 1 : body.factor;
    if (body.isOther) points *= OTHER_BODY_FACTOR;
    else if (body.inHeadline && isNews(fits)) points *= NEWS_OF_BODY_FACTOR;
  }
  if (points < (fits > 1 ? LEAST_POINTS.news : LEAST_POINTS.ever)) return null;

  const because = [...new Set(words.map(({ text }) => text))];
  const own = new Set(words.filter(({ among }) => among === 1).map(({ text }) => text)).size;
  return { id: target.id, score: points / (points + HALF_RATED_AT), because, own, endorses: target.endorses };
}

/** True where a cue that is told in the headline leaves no other target of the day, or is told on days of news. */
function isHeadline(cues: Held['cues'], fits: number): boolean {
  const isNewsDay = fits > 1;
  return [...cues.values()].some(({ place, timely }) => place === PLACE.headline && (isNewsDay || timely === 1));
}

function share(among: number): number {
  return SHARED[Math.min(among, SHARED.length) - 1] as number;
}
