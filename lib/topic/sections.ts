// A page and where its headings stand → the sections of it, each with the targets that it is about itself. Pure.
import type { Cues } from './cues';
import { type Article, LEAD_BLOCKS, type Ranked, resolveTarget } from './resolve';

/** A stretch of haystacks, from `start` to before `end`, that begins with a heading or with the page. */
export interface Section {
  start: number;
  end: number;
  /** Best first. A section that names no target of its own has those of the page. */
  ranked: Ranked[];
}

/** A section takes over only what the page as a whole speaks for too, so that a name in passing decides nothing. */
const LEAST_SHARE_OF_PAGE = 0.4;

/**
 * Parts a page at its headings.
 * @param headings indices of the haystacks that are headings, in order; that of the page is none of them
 * @param page what resolveTarget() ranked for the whole
 */
export function resolveSections(
  known: Cues,
  article: Article,
  headings: readonly number[],
  page: readonly Ranked[],
): Section[] {
  const least = (page[0]?.score ?? 0) * LEAST_SHARE_OF_PAGE;
  const believed = new Set(page.filter(({ score }) => score >= least).map(({ id }) => id));
  const starts = [0, ...headings];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? article.cues.length;
    if (index === 0) return { start, end, ranked: [...page] };
    const own = resolveTarget(known, sectionOf(article, start, end)).filter(({ id }) => believed.has(id));
    return { start, end, ranked: own.length > 0 ? own : [...page] };
  });
}

/** The targets of the section in which a haystack stands. */
export function sectionAt(sections: readonly Section[], haystack: number): Section | undefined {
  return sections.find(({ start, end }) => haystack >= start && haystack < end);
}

/** The section as an article of its own: its heading is the headline. */
function sectionOf({ cues, mentions, date }: Article, start: number, end: number): Article {
  const within = mentions.filter(({ haystack }) => haystack >= start && haystack < end);
  return {
    cues: cues.slice(start, end),
    mentions: within.map((one) => ({ ...one, haystack: one.haystack - start })),
    lead: LEAD_BLOCKS,
    date,
  };
}
