import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../lib/tools/reading/problem';
import { PARTS, type Part, readLabelledSet } from './corpus';
import { type Figures, figuresOf, judgeArticle } from './judge';
import { fallenBehind, type Ratchet, tightened } from './ratchet';

const ratchet = JSON.parse(readFileSync('test/topic/ratchet.json', 'utf8')) as Record<Part, Ratchet>;
/** The whole record is checked and compiled first. */
const COMPILES_WITHIN_MS = 120_000;

describe('the labelled articles', () => {
  const { parts, data, problems } = readLabelledSet('data');
  const all = PARTS.flatMap((part) => parts[part]);

  it('have no mistake', () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  it('are enough, in enough languages, about enough targets', () => {
    const about = (is: string) => all.filter((one) => one.about.is === is);
    const targets = all.flatMap(({ about }) => (about.is === 'held' ? about.targets : []));
    expect(all.length).toBeGreaterThanOrEqual(120);
    expect(new Set(all.map(({ slug }) => slug)).size).toBe(all.length);
    expect(new Set(all.map(({ language }) => language)).size).toBeGreaterThanOrEqual(10);
    expect(new Set(targets).size).toBeGreaterThanOrEqual(40);
    expect(about('off-topic').length).toBeGreaterThanOrEqual(40);
    expect(about('unheld').length).toBeGreaterThanOrEqual(20);
  });

  it.each(PARTS)(
    'of %s are judged no worse than before: npm run eval:topic -- --misses',
    (part) => {
      const outcomes = data ? parts[part].map((one) => judgeArticle(data, one)) : [];
      expect(fallenBehind(ratchet[part], figuresOf(outcomes))).toEqual([]);
    },
    COMPILES_WITHIN_MS,
  );
});

const FIGURES: Figures = {
  articles: 10,
  offTopicLit: 0.1,
  onTopicLit: 0.9,
  first: 0.80009,
  firstThree: 1,
  noneOfOurs: null,
  several: null,
  wrongAndSure: 0.00001,
  sections: null,
  sectionsWrong: null,
};

describe('tightened', () => {
  it.each<[string, Ratchet, Ratchet]>([
    [
      'takes what is new, rounded so that the same run passes',
      {},
      { first: 0.8, offTopicLit: 0.1, wrongAndSure: 0.0001 },
    ],
    ['raises what is exceeded and lowers faults', { first: 0.7, offTopicLit: 0.2 }, { first: 0.8, offTopicLit: 0.1 }],
    ['keeps what is not', { first: 0.9, offTopicLit: 0 }, { first: 0.9, offTopicLit: 0 }],
    ['keeps what was not judged', { noneOfOurs: 0.5 }, { noneOfOurs: 0.5 }],
  ])('%s', (_what, before, expected) => {
    expect(tightened(before, FIGURES)).toMatchObject(expected);
  });

  it('is passed by the run that it was tightened to', () => {
    expect(fallenBehind(tightened({}, FIGURES), FIGURES)).toEqual([]);
  });
});

describe('fallenBehind', () => {
  it.each<[string, Ratchet, number]>([
    ['a share that fell', { first: 0.81 }, 1],
    ['a fault that grew', { offTopicLit: 0.09 }, 1],
    ['a figure that is gone', { noneOfOurs: 0.5 }, 1],
    ['what holds', { first: 0.8, offTopicLit: 0.1 }, 0],
  ])('tells of %s', (_what, bounds, count) => {
    expect(fallenBehind(bounds, FIGURES)).toHaveLength(count);
  });
});
