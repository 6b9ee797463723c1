// A page and where its headings stand → the sections of it, each with what it is about itself. Pure.
import type { Cues } from './cues';
import { type Article, LEAD_BLOCKS, type Ranked, resolveTarget } from './resolve';
import { type About, aboutOf, verdictOf } from './verdict';

/** A stretch of haystacks, from `start` to before `end`, that begins with a heading or with the page. */
export interface Section {
  start: number;
  end: number;
  /** Where a section does not tell of a target of its own, what the page is about. */
  about: About;
}

/** A section takes over only what the page as a whole speaks for too, so that a name in passing decides nothing. */
const LEAST_SHARE_OF_PAGE = 0.4;
/** A single word that has this score stands in the section's heading; several have less, and names in passing ("roadmap") least. */
const LEAST_OF_SECTION = { word: 0.65, words: 0.5 } as const;

/**
 * Parts a page at its headings, pausing after each of them.
 * @param headings indices of the haystacks that are headings, in order; that of the page is none of them
 * @param page what resolveTarget() ranked for the whole
 */
export function* resolveSectionsInSteps(
  known: Cues,
  article: Article,
  headings: readonly number[],
  page: readonly Ranked[],
): Generator<void, Section[]> {
  const whole = aboutOf(verdictOf(page));
  const least = (page[0]?.score ?? 0) * LEAST_SHARE_OF_PAGE;
  const believed = new Set(page.filter(({ score }) => score >= least).map(({ id }) => id));
  // Where the page speaks for one only, so does each section.
  const starts = believed.size > 1 ? [0, ...headings] : [0];
  const sections: Section[] = [];
  let next = 0;
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? article.cues.length;
    const first = next;
    while ((article.mentions[next]?.haystack ?? end) < end) next++;
    if (index === 0) {
      sections.push({ start, end, about: whole });
      continue;
    }
    yield;
    // Its heading is the headline.
    const cues = article.cues.slice(start, end);
    const mentions = article.mentions.slice(first, next).map((one) => ({ ...one, haystack: one.haystack - start }));
    const ranked = resolveTarget(known, { cues, mentions, lead: LEAD_BLOCKS, date: article.date });
    const own = ranked.filter(({ id }) => believed.has(id));
    sections.push({ start, end, about: aboutSection(own, whole) });
  }
  return sections;
}

/** What a haystack is about, by its section. */
export function aboutByHaystack(sections: readonly Section[]): About[] {
  return sections.flatMap(({ start, end, about }) => Array<About>(end - start).fill(about));
}

function aboutSection(ranked: readonly Ranked[], page: About): About {
  const verdict = verdictOf(ranked);
  const own = aboutOf(verdict);
  const [best] = verdict.targets;
  // What it says speaks for others as well, or is said in passing: it goes on with what the page is about.
  if (!best || best.own === 0 || best.score < leastOf(best)) return page;
  const [only] = page;
  return own.length > 1 && page.length === 1 && only !== undefined && own.includes(only) ? page : own;
}

function leastOf({ because }: Ranked): number {
  return because.length > 1 ? LEAST_OF_SECTION.words : LEAST_OF_SECTION.word;
}
