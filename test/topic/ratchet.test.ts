import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../lib/tools/reading/problem';
import { PARTS, readLabelledSet } from './corpus';
import { type Figures, figuresOf, judgeArticle } from './judge';
import { fallenBehind, type Ratchet, type Ratchets, reportedBehind, tightened, tightenedReported } from './ratchet';
import { judgeSentence, type ReportedFigures, reportedFigures } from './reported';

const ratchet = JSON.parse(readFileSync('test/topic/ratchet.json', 'utf8')) as Ratchets;
/** The whole record is checked and compiled first. */
/** Of the acts that are told of, and of those that there are, in each language. */
const LEAST = { precision: 0.95, recall: 0.6 };
const COMPILES_WITHIN_MS = 120_000;

describe('the labelled articles', () => {
  const { parts, sentences, rules, data, problems } = readLabelledSet('data');
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

  it('have sentences beside them, in six languages, about half of which tell of no act', () => {
    const read = PARTS.flatMap((part) => sentences[part]);
    expect(new Set(read.map(({ text }) => text)).size).toBe(read.length);
    for (const language of ['ar', 'de', 'en', 'es', 'fr', 'ru']) {
      const own = read.filter((one) => one.language === language);
      expect(own.length).toBeGreaterThanOrEqual(language === 'en' ? 60 : 35);
      const silent = own.filter(({ acts }) => Object.keys(acts).length === 0).length / own.length;
      expect(silent).toBeGreaterThan(0.4);
      expect(silent).toBeLessThan(0.6);
    }
  });

  it.each(PARTS)(
    'of %s report what they did before, and no less than a reader may rely on: npm run eval:topic -- --misses',
    (part) => {
      const figures = reportedFigures(data ? sentences[part].map((one) => judgeSentence(data, rules, one)) : []);
      expect(reportedBehind(ratchet.reported[part], figures)).toEqual([]);
      for (const { precision, recall } of Object.values(ratchet.reported[part])) {
        expect(precision).toBeGreaterThanOrEqual(LEAST.precision);
        expect(recall).toBeGreaterThanOrEqual(LEAST.recall);
      }
    },
    COMPILES_WITHIN_MS,
  );

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

const READ: Record<string, ReportedFigures> = {
  all: { sentences: 30, precision: 0.98765, recall: 0.7 },
  ru: { sentences: 10, precision: null, recall: 0 },
};

describe('the ratchet of reported acts', () => {
  it('takes what is new, raises what is exceeded, and keeps what is not', () => {
    expect(tightenedReported(undefined, READ)).toEqual({
      all: { sentences: 30, precision: 0.9876, recall: 0.7 },
      ru: { sentences: 10, precision: null, recall: 0 },
    });
    const before = { all: { sentences: 40, precision: 0.5, recall: 0.9 } };
    expect(tightenedReported(before, READ).all).toEqual({ sentences: 40, precision: 0.9876, recall: 0.9 });
  });

  it('is passed by the run that it was tightened to, and by no worse one', () => {
    expect(reportedBehind(tightenedReported(undefined, READ), READ)).toEqual([]);
    const worse = { all: { sentences: 29, precision: null, recall: 0.69 } };
    expect(reportedBehind(tightenedReported(undefined, READ), worse).map((one) => one.slice(0, 20))).toEqual([
      'sentences of all is ',
      'precision of all is ',
      'recall of all is 0.6',
      'sentences of ru is 0',
    ]);
  });
});
