// How long the resolver takes for an article of 2,000 words, with the targets of the record and with many more.

import { drain } from '../../lib/text/steps';
import type { ScanData } from '../../lib/tools/scan-text';
import { scanPassages } from '../../lib/tools/scan-text';
import type { Cues } from '../../lib/topic/cues';
import { tellsOfFighting } from '../../lib/topic/fighting';
import { resolveTarget } from '../../lib/topic/resolve';
import { resolveSectionsInSteps } from '../../lib/topic/sections';
import type { LabelledArticle } from './article';

/** Milliseconds, the median of many runs. */
export interface Cost {
  /** The resolver with the targets of the record. */
  resolve: number;
  /** With 2,000 targets, each with cues and actors. */
  resolveAmong2000: number;
  /** The sections of the article, one a fifth paragraph. */
  sections: number;
  /** The words of fighting, which the topic gate counts. */
  fighting: number;
}

const WORDS = 2000;
const TARGETS = 2000;
const RUNS = 300;

/** Measures on the longest page that the English articles make together. */
export function costOf(data: ScanData, articles: readonly LabelledArticle[]): Cost {
  const haystacks: string[] = [];
  let words = 0;
  for (const one of articles.filter(({ about, language }) => about.is === 'held' && language === 'en'))
    for (const text of one.haystacks) {
      if (words >= WORDS) break;
      haystacks.push(text);
      words += text.split(' ').length;
    }
  const options = { language: 'en', date: '2024-03-26', throughGate: true };
  const { article, mentions } = scanPassages(data, haystacks, options);
  if (!article) throw new Error('the gate was to be passed');
  const many = manyTargets(data.cues);
  const ranked = resolveTarget(data.cues, article);
  const everyFifth = haystacks.flatMap((_, at) => (at > 0 && at % 5 === 0 ? [at] : []));
  const vocabulary = data.vocabulary('en');
  return {
    resolve: medianMs(() => resolveTarget(data.cues, article)),
    resolveAmong2000: medianMs(() => resolveTarget(many, article)),
    sections: medianMs(() => drain(resolveSectionsInSteps(data.cues, article, everyFifth, ranked))),
    fighting: medianMs(() => tellsOfFighting(vocabulary, data.cues.topic, haystacks, mentions, false)),
  };
}

/** The targets of the record over and over. */
function manyTargets(cues: Cues): Cues {
  const { length } = cues.targets;
  const copies = Math.ceil(TARGETS / length);
  const targets = Array.from({ length: copies }, (_, copy) =>
    cues.targets.map((one) => ({ ...one, id: copy === 0 ? one.id : `${one.id}-${copy}` })),
  ).flat();
  // A page holds cues of few targets, among 2,000 too; the copies have their actors.
  return { ...cues, targets };
}

function medianMs(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  });
  return times.sort((a, b) => a - b)[RUNS >> 1] ?? 0;
}
