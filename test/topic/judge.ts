// A labelled article + what the scan makes of it → how it ended; many of these → the figures of the topic.

import { drain } from '../../lib/text/steps';
import { type ScanData, scanPassages } from '../../lib/tools/scan-text';
import type { Ranked } from '../../lib/topic/resolve';
import { aboutByHaystack, resolveSectionsInSteps, verdictOfPage } from '../../lib/topic/sections';
import type { Verdict } from '../../lib/topic/verdict';
import type { LabelledArticle } from './article';

/** How one article ended. */
export interface Outcome {
  article: LabelledArticle;
  /** The topic gate is open: the page would be marked. */
  lit: boolean;
  ranked: Ranked[];
  verdict: Verdict;
  /** The right target comes first; of an unheld ceasefire: it is told to be none of ours. */
  isRight: boolean;
  /** It is among the first three; of several, two of them are. */
  isNear: boolean;
  /** One target is told with confidence, and it is not that of the article. */
  isWrongAndSure: boolean;
  /** For each labelled section, what is told of it. */
  sections: ('right' | 'wrong' | 'open')[];
}

/** Shares from 0 to 1; of nothing, null. */
export interface Figures {
  articles: number;
  /** Of the pages that are off topic, how many are lit; of the others, how many are. */
  offTopicLit: number | null;
  onTopicLit: number | null;
  /** Of the pages about targets of ours: the right one comes first; it is among the first three. */
  first: number | null;
  firstThree: number | null;
  /** Of the pages about a ceasefire that is not ours: this is told. */
  noneOfOurs: number | null;
  /** Of the pages about several of ours: this is told. */
  several: number | null;
  /** Of all lit pages: one target is told with confidence, and wrongly. */
  wrongAndSure: number | null;
  /** Of the labelled sections: the right target is told, and it alone; a wrong one is told. */
  sections: number | null;
  sectionsWrong: number | null;
}

const NEAR = 3;

/** Reads one article as a page is read. */
export function judgeArticle(data: ScanData, article: LabelledArticle): Outcome {
  const { haystacks, language, date, about } = article;
  const {
    mentions,
    candidates,
    article: found,
  } = scanPassages(data, haystacks, { language, date, throughGate: false });
  const targets = about.is === 'held' ? about.targets : [];
  const first = candidates[0];
  const near = candidates.slice(0, NEAR).filter(({ id }) => targets.includes(id)).length;
  const headings = article.headings.map(({ at }) => at);
  const parts = found ? drain(resolveSectionsInSteps(data.cues, found, headings, candidates)) : [];
  const abouts = aboutByHaystack(parts);
  const verdict = verdictOfPage(candidates, parts);
  const { about: told, sure } = verdict;
  return {
    article,
    lit: mentions.length > 0,
    ranked: candidates,
    verdict,
    isRight: first ? targets.includes(first.id) : about.is === 'unheld',
    isNear: near >= Math.min(targets.length, 2),
    isWrongAndSure: told === 'one' && sure && !targets.includes(first?.id ?? ''),
    sections: article.headings
      .filter(({ target }) => target !== null)
      .map(({ at, target }) => {
        const [only, other] = abouts[at] ?? [];
        if (only === undefined || other !== undefined) return 'open';
        return only === target ? 'right' : 'wrong';
      }),
  };
}

/** Counts outcomes. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const of = (is: LabelledArticle['about']['is']) => outcomes.filter(({ article }) => article.about.is === is);
  const [held, unheld, off] = [of('held'), of('unheld'), of('off-topic')];
  const on = [...held, ...unheld];
  const sections = outcomes.flatMap((one) => one.sections);
  const isMany = ({ article: { about } }: Outcome) => about.is === 'held' && about.targets.length > 1;
  return {
    articles: outcomes.length,
    offTopicLit: share(off, ({ lit }) => lit),
    onTopicLit: share(on, ({ lit }) => lit),
    first: share(held, ({ isRight }) => isRight),
    firstThree: share(held, ({ isNear }) => isNear),
    noneOfOurs: share(unheld, ({ isRight }) => isRight),
    several: share(held.filter(isMany), ({ verdict }) => verdict.about === 'several'),
    wrongAndSure: share(
      outcomes.filter(({ lit }) => lit),
      ({ isWrongAndSure }) => isWrongAndSure,
    ),
    sections: share(sections, (told) => told === 'right'),
    sectionsWrong: share(sections, (told) => told === 'wrong'),
  };
}

function share<T>(of: readonly T[], test: (one: T) => boolean): number | null {
  return of.length === 0 ? null : of.filter(test).length / of.length;
}
