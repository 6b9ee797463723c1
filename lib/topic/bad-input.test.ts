// What a page may lack or overdo: the resolver and the sections have an answer to all of it.
import { describe, expect, it } from 'vitest';
import type { Mention } from '../text/find-mentions';
import { drain } from '../text/steps';
import { makeCues, targetCues } from './cues.states';
import { dateFactor } from './date-factor';
import type { Article } from './evidence';
import { resolveTarget } from './resolve';
import { aboutByHaystack, resolveSectionsInSteps, verdictOfPage } from './sections';

const CUES = makeCues([targetCues('idlib', { actors: ['russia', 'turkey'] }), targetCues('libya')], {
  Idlib: ['idlib'],
  M4: ['idlib'],
  Tripoli: ['libya'],
  Sirte: ['libya'],
});
const cue = (text: string) => CUES.cues.findIndex(([one]) => one === text);
const article = (haystacks: string[][], date: string | null = null): Article => ({
  cues: haystacks.map((words) => words.map(cue)),
  lead: 3,
  mentions: [] as Mention[],
  date,
});
const ids = (one: Article) => resolveTarget(CUES, one).map(({ id }) => id);

describe('the resolver', () => {
  it('tells of none on a page without text, and on one without cues', () => {
    expect(ids(article([]))).toEqual([]);
    expect(ids(article([[], [], []]))).toEqual([]);
  });

  it('needs no headline: what its text names is enough', () => {
    expect(ids(article([['Idlib', 'M4'], [], []]))).toEqual(['idlib']);
    expect(ids(article([[], ['Idlib', 'M4'], []]))).toEqual(['idlib']);
  });

  it.each([null, 'soon', '', '9999-99-99'])('takes a day that is none, %j, as unknown', (date) => {
    expect(dateFactor(CUES.targets[0] ?? expect.fail(), date)).toBe(1);
  });

  it('ranks both of two articles on one page, that of the first headline first', () => {
    const both = article([['Idlib', 'M4'], ['Idlib'], ['Tripoli', 'Sirte'], ['Tripoli']]);
    expect(ids(both)).toEqual(['idlib', 'libya']);
  });
});

describe('the sections', () => {
  const page = article([['Idlib', 'M4'], [], ['Tripoli', 'Sirte'], []]);
  const sections = (headings: number[]) =>
    drain(resolveSectionsInSteps(CUES, page, headings, resolveTarget(CUES, page)));

  it('without headings are one, which is the page', () => {
    expect(sections([])).toHaveLength(1);
    expect(aboutByHaystack(sections([]))).toHaveLength(4);
  });

  it('of a page that is about nothing are about nothing', () => {
    const none = drain(resolveSectionsInSteps(CUES, article([[], []]), [1], []));
    expect(aboutByHaystack(none)).toEqual([[], []]);
    expect(verdictOfPage([], none)).toEqual({ about: 'none', sure: false, targets: [], beside: [] });
  });

  it('of an empty page are about nothing', () => {
    expect(aboutByHaystack(drain(resolveSectionsInSteps(CUES, article([]), [], [])))).toEqual([]);
  });
});
