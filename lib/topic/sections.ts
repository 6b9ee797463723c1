// A page and where its headings stand → the sections of it, each with what it is about itself. Pure.
import type { Cues } from './cues';
import type { Article } from './evidence';
import { LEAD_BLOCKS, type Ranked, resolveTarget } from './resolve';
import { type About, aboutOf, MOST_SEVERAL, RIVAL_SHARE, type Verdict, verdictOf } from './verdict';

/** A stretch of haystacks, from `start` to before `end`, that begins with a heading or with the page. */
export interface Section {
  start: number;
  end: number;
  /** Where a section does not tell of a target of its own, what the page is about. */
  about: About;
  /** True where it tells of its own; of what stands before the first heading: where it tells for sure. */
  own: boolean;
}

/** A section takes over only what the page as a whole speaks for too, so that a name in passing decides nothing. */
const LEAST_SHARE_OF_PAGE = 0.4;
/** Where so many of the headings open a section with a target of its own, the page is a survey of these. */
const SURVEY_SHARE = 0.5;
/**
 * A single word that has this score stands in the section's heading, as do several that speak for others as well; of
 * several that do not, it is less, and of names in passing ("roadmap") least.
 */
const LEAST_OF_SECTION = { word: 0.65, words: 0.5 } as const;
/** So few words of its own do not decide, where others are near: there the section tells of several in passing. */
const MOST_RIVALLED = 1;

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
    if (starts.length === 1) {
      sections.push({ start, end, about: whole, own: false });
      break;
    }
    yield;
    // Its heading is the headline.
    const cues = article.cues.slice(start, end);
    const mentions = article.mentions.slice(first, next).map((one) => ({ ...one, haystack: one.haystack - start }));
    const ranked = resolveTarget(known, { cues, mentions, lead: LEAD_BLOCKS, date: article.date });
    const own = ranked.filter(({ id }) => believed.has(id));
    const told = index === 0 ? { about: whole, own: verdictOf(ranked).sure } : aboutSection(own, whole);
    sections.push({ start, end, ...told });
  }
  const about = aboutOf(verdictOfPage(page, sections));
  return sections.map((one) => (one.own ? one : { ...one, about }));
}

/**
 * What the page is about: several, where its sections tell of one each, and not of the same. Where headline and lead
 * leave no doubt of one, a section with another is by the way.
 */
export function verdictOfPage(page: readonly Ranked[], sections: readonly Section[]): Verdict {
  if (sections[0]?.own) return verdictOf(page);
  const told = sections.flatMap(({ own, about }) => (own && about.length === 1 ? about : []));
  const targets = page.filter(({ id }) => told.includes(id)).slice(0, MOST_SEVERAL);
  if (targets.length < 2 || told.length < (sections.length - 1) * SURVEY_SHARE) return verdictOf(page);
  return { about: 'several', sure: false, targets, beside: [] };
}

/** What a haystack is about, by its section. */
export function aboutByHaystack(sections: readonly Section[]): About[] {
  return sections.flatMap(({ start, end, about }) => Array<About>(end - start).fill(about));
}

function aboutSection(ranked: readonly Ranked[], page: About): Pick<Section, 'about' | 'own'> {
  const verdict = verdictOf(ranked);
  const [best] = verdict.targets;
  // What it says speaks for others as well, or is said in passing: it goes on with what the page is about.
  if (!best || best.score < leastOf(best)) return { about: page, own: false };
  const about = aboutOf(verdict);
  if (best.own <= MOST_RIVALLED && about.length === 1 && isRivalled(ranked)) return { about: page, own: false };
  const [only] = page;
  const goesOn = about.length > 1 && page.length === 1 && only !== undefined && about.includes(only);
  return goesOn ? { about: page, own: false } : { about, own: true };
}

function leastOf({ because, own }: Ranked): number {
  return own > 0 && because.length > 1 ? LEAST_OF_SECTION.words : LEAST_OF_SECTION.word;
}

function isRivalled([best, next]: readonly Ranked[]): boolean {
  return best !== undefined && next !== undefined && next.score >= best.score * RIVAL_SHARE;
}
