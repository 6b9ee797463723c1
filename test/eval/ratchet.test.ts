import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../lib/tools/reading/problem';
import { readEvaluated } from './corpus';
import { judgeCorpus, scoreOf } from './judge';
import { type Ratchet, raised } from './ratchet';

const ratchet = JSON.parse(readFileSync('test/eval/ratchet.json', 'utf8')) as Ratchet;
/** The whole record is checked and compiled first. */
const COMPILES_WITHIN_MS = 120_000;

describe('the labelled corpus', () => {
  const evaluated = readEvaluated('data');
  const { corpora, problems } = evaluated;

  it('has no mistake', () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  it('has a ratchet for each language: npm run eval -- --ratchet', () => {
    expect(Object.keys(ratchet)).toEqual(corpora.map(({ language }) => language));
  });

  it.each(corpora)(
    'is found in $language no worse than before',
    (corpus) => {
      const { precision, recall } = scoreOf(judgeCorpus(evaluated, corpus).verdicts);
      const least = ratchet[corpus.language];
      expect(precision, 'precision fell: npm run eval -- --misses').toBeGreaterThanOrEqual(least?.precision ?? 0);
      expect(recall, 'recall fell: npm run eval -- --misses').toBeGreaterThanOrEqual(least?.recall ?? 0);
    },
    COMPILES_WITHIN_MS,
  );
});

describe('raised', () => {
  it.each([
    ['takes a language that is new', {}, { xx: { precision: 0.5, recall: 0.25 } }],
    ['raises what is exceeded', { xx: { precision: 0.4, recall: 0.2 } }, { xx: { precision: 0.5, recall: 0.25 } }],
    ['keeps what is not', { xx: { precision: 0.5, recall: 0.25 } }, { xx: { precision: 0.1, recall: 0.1 } }],
    ['keeps a language that was not judged', { xx: { precision: 0.5, recall: 0.25 } }, {}],
    ['rounds down, so that the same run passes', {}, { xx: { precision: 0.50009, recall: 0.25 } }],
  ])('%s', (_what, before, scores) => {
    expect(raised(before, scores)).toEqual({ xx: { precision: 0.5, recall: 0.25 } });
  });

  it('puts languages in order', () => {
    const some = { precision: 1, recall: 1 };
    expect(Object.keys(raised({ fr: some }, { de: some }))).toEqual(['de', 'fr']);
  });
});
