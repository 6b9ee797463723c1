import { describe, expect, it } from 'vitest';
import { findMentions } from '../text/find-mentions';
import { makeVocabulary } from '../text/lexicon.states';
import { makeCues, targetCues } from './cues.states';
import { resolveTarget } from './resolve';
import { resolveSections, sectionAt } from './sections';

const CUES = makeCues([targetCues('idlib'), targetCues('libya')], {
  Idlib: ['idlib'],
  M4: ['idlib'],
  Tripoli: ['libya'],
  Sirte: ['libya'],
});
const SURVEY = [
  'Two truces',
  'Idlib and Tripoli',
  'Idlib',
  'on the M4',
  'Tripoli',
  'towards Sirte',
  'What next',
  'Talks',
];

function sections(haystacks: string[], headings: number[]) {
  const { others } = findMentions(makeVocabulary([], CUES.phrases), haystacks, null);
  const article = { cues: others, lead: 3, mentions: [], date: '2020-03-06' };
  return resolveSections(CUES, article, headings, resolveTarget(CUES, article));
}

describe('resolveSections', () => {
  const found = sections(SURVEY, [2, 4, 6]);

  it('parts the page at its headings', () => {
    expect(found.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 4],
      [4, 6],
      [6, 8],
    ]);
  });

  it('gives each section its own target, and that of the page to one without', () => {
    expect(found.map(({ ranked }) => ranked[0]?.id)).toEqual(['idlib', 'idlib', 'libya', 'idlib']);
    expect(found[3]?.ranked).toEqual(found[0]?.ranked);
  });

  it('leaves a page without headings as it is', () => {
    expect(sections(['Idlib', 'the M4'], []).map(({ ranked }) => ranked.length)).toEqual([1]);
  });

  it('finds the section of a haystack', () => {
    expect([0, 3, 4, 7].map((at) => sectionAt(found, at)?.start)).toEqual([0, 2, 4, 6]);
    expect(sectionAt(found, 8)).toBeUndefined();
  });
});
