import { describe, expect, it } from 'vitest';
import { findMentions } from '../text/find-mentions';
import { makeVocabulary } from '../text/lexicon.states';
import { drain } from '../text/steps';
import { makeCues, targetCues } from './cues.states';
import { resolveTarget } from './resolve';
import { aboutByHaystack, resolveSectionsInSteps } from './sections';

const CUES = makeCues([targetCues('idlib'), targetCues('libya')], {
  Idlib: ['idlib'],
  M4: ['idlib'],
  Tripoli: ['libya'],
  Sirte: ['libya'],
  road: ['idlib', 'libya'],
  coast: ['idlib', 'libya'],
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
  return drain(resolveSectionsInSteps(CUES, article, headings, resolveTarget(CUES, article)));
}

const about = (haystacks: string[], headings: number[]) => sections(haystacks, headings).map((one) => one.about.join());

describe('resolveSectionsInSteps', () => {
  it('parts the page at its headings', () => {
    expect(sections(SURVEY, [2, 4, 6]).map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 4],
      [4, 6],
      [6, 8],
    ]);
  });

  it('gives each section its own target, and those of the page to one without', () => {
    expect(about(SURVEY, [2, 4, 6])).toEqual(['idlib,libya', 'idlib', 'libya', 'idlib,libya']);
  });

  it('leaves a page without headings as it is', () => {
    expect(about(['Idlib', 'the M4'], [])).toEqual(['idlib']);
  });

  it('believes no section where the page speaks for one target', () => {
    expect(about(['Idlib', 'the M4', 'More', 'Tripoli'], [2])).toEqual(['idlib']);
  });

  const ON_IDLIB = ['Idlib', 'on the M4', 'Idlib again', 'Sirte', 'and Tripoli'];
  it.each([
    ['words that speak for others as well', ['road', 'coast'], 'idlib'],
    ['as much of the page’s target as of another', ['Idlib and Tripoli', 'from Sirte to the M4'], 'idlib'],
    ['another target', ['Tripoli', 'towards Sirte'], 'libya'],
    ['names in passing', ['Next', 'then', 'so', 'Tripoli and Sirte'], 'idlib'],
  ])('of a page about one, tells of a section with %s: %s', (_what, section, expected) => {
    expect(about([...ON_IDLIB, ...section], [ON_IDLIB.length])).toEqual(['idlib', expected]);
  });
});

it('aboutByHaystack tells each haystack what its section is about', () => {
  const told = aboutByHaystack(sections(SURVEY, [2, 4, 6])).map((one) => one.join());
  expect(told).toEqual([
    'idlib,libya',
    'idlib,libya',
    'idlib',
    'idlib',
    'libya',
    'libya',
    'idlib,libya',
    'idlib,libya',
  ]);
});
