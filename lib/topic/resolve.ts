// What a page mentions → which target it is about, ranked, each with the words that speak for it.
// Declared weights only; nothing is learned, nothing leaves the page.
import type { Mention } from '../text/find-mentions';
import type { Cue, Cues, TargetCues } from './cues';

/** A target with its evidence. `score` runs from 0 to 1. */
export interface Ranked {
  id: string;
  score: number;
  /** Aliases and cue words found, most telling first. */
  because: string[];
}

/** Blocks that count as headline and lead: the headline and what stands right under it. */
export const LEAD_BLOCKS = 3;

export interface Article {
  /** By haystack, the numbers of the cues that stand there. */
  cues: readonly (readonly number[])[];
  /** How many of the haystacks, from the first, are headline and lead. */
  lead: number;
  mentions: Mention[];
  date: string | null;
}

const WEIGHT = { alias: 3, aliasAgain: 0.5, cue: 1, actor: 0.4 } as const;
/** What the headline says, an article is about; its lead comes next. */
const PLACE = { headline: 2.5, lead: 1.5, body: 1 } as const;
const MOST = { again: 4, actors: 5 } as const;
/** A score of this many points is rated one half. */
const HALF_RATED_AT = 5;
/** Below this the page is about none of ours. */
const LEAST_POINTS = 3;
/** A page on a Council statement about a truce is about the truce; the statement is told beside it. */
const STATEMENT_FACTOR = 0.6;
const BEFORE_FACTOR = 0.15;
/** A ceasefire is rarely written of before it is declared; drafts and appeals are. */
const AHEAD_FACTOR = { declared: 0.35, drafted: 0.9 } as const;
const DECLARED_KINDS = new Set(['ceasefire', 'humanitarian_pause']);
/** Reports of plans precede a declaration by about that many days. */
const DAYS_AHEAD = 100;
/** After its end a target is written of less and less. */
const AFTER_FACTOR = { soon: 0.7, late: 0.4 } as const;
const DAYS_AFTER = { soon: 45, late: 400 } as const;
const MS_A_DAY = 86_400_000;

/** Ranks the targets that have enough evidence; empty when the page is about none of ours. */
export function resolveTarget(known: Cues, article: Article): Ranked[] {
  const cues = gatherCues(known, article);
  const named = byRef(article.mentions);
  const ranked = known.targets.map((target, index) => rank(target, cues.get(index) ?? new Map(), named, article));
  return ranked.filter((one) => one !== null).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** There may be ten thousands of mentions, and each target looks for a few. */
function byRef(mentions: readonly Mention[]): Map<string, Mention[]> {
  const named = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const list = named.get(mention.alias.ref);
    if (list) list.push(mention);
    else named.set(mention.alias.ref, [mention]);
  }
  return named;
}

/** Index of target → cue word → the weight of the best place where it stands. */
function gatherCues({ cues }: Cues, article: Article): Map<number, Map<string, number>> {
  const found = new Map<number, Map<string, number>>();
  article.cues.forEach((numbers, at) => {
    for (const number of numbers) {
      const [text, ...targets] = cues[number] as Cue;
      for (const target of targets) {
        const words = found.get(target) ?? new Map<string, number>();
        words.set(text, Math.max(words.get(text) ?? 0, placeWeight(article, at)));
        found.set(target, words);
      }
    }
  });
  return found;
}

function placeWeight({ lead }: Article, haystack: number): number {
  if (haystack === 0) return PLACE.headline;
  return haystack < lead ? PLACE.lead : PLACE.body;
}

function rank(
  target: TargetCues,
  cues: Map<string, number>,
  named: ReadonlyMap<string, readonly Mention[]>,
  article: Article,
): Ranked | null {
  const aliases = named.get(target.id) ?? [];
  const actors = new Set(target.actors.filter((actor) => named.has(actor)));
  // One place name is not enough, unless the parties stand beside it.
  if (aliases.length === 0 && cues.size < 2 && (cues.size === 0 || actors.size < 2)) return null;

  let points = 0;
  if (aliases.length > 0) {
    points += WEIGHT.alias * aliases.reduce((most, one) => Math.max(most, placeWeight(article, one.haystack)), 0);
    points += WEIGHT.aliasAgain * Math.min(aliases.length - 1, MOST.again);
  }
  for (const place of cues.values()) points += WEIGHT.cue * place;
  points += WEIGHT.actor * Math.min(actors.size, MOST.actors);
  points *= dateFactor(target, article.date);
  if (target.kind === 'council_statement') points *= STATEMENT_FACTOR;
  if (points < LEAST_POINTS) return null;

  const because = [...new Set([...aliases.map(({ alias }) => alias.text), ...cues.keys()])];
  return { id: target.id, score: points / (points + HALF_RATED_AT), because };
}

/** How well the article's day fits the target's life; 1 when the day is unknown. */
function dateFactor({ kind, from, to }: TargetCues, date: string | null): number {
  if (date === null) return 1;
  const day = Date.parse(date);
  if (day < Date.parse(from) - DAYS_AHEAD * MS_A_DAY) return BEFORE_FACTOR;
  if (date < from) return DECLARED_KINDS.has(kind) ? AHEAD_FACTOR.declared : AHEAD_FACTOR.drafted;
  const after = (day - Date.parse(to)) / MS_A_DAY;
  return after > DAYS_AFTER.late ? AFTER_FACTOR.late : after > DAYS_AFTER.soon ? AFTER_FACTOR.soon : 1;
}
