import { describe, expect, it } from 'vitest';
import { citationDates } from './citation-dates';
import { type Case, find, type Good, PROOF } from './sound-entries.states';

describe('citation-dates', () => {
  const proofOf = (published: string) => [{ ...PROOF, published }];
  const EVENT = { date: '2020-03-05', event: 'The ceasefire took effect.' };
  const BAD: Case[] = [
    [
      'a citation before its act',
      (data) => (data.act.citations = proofOf('2020-03-05')),
      'positions.yml: published: 2020-03-05 | published 2020-03-05, before the act (2020-03-06)',
    ],
    [
      'a citation of the year before',
      (data) => (data.act.citations = proofOf('2019')),
      'positions.yml: published: "2019" | published 2019, before the act (2020-03-06)',
    ],
    [
      'a citation before its roll call',
      (data) => (data.vote.citations = proofOf('2020-03-05')),
      'votes.yml: published: 2020-03-05 | published 2020-03-05, before the vote (2020-03-06)',
    ],
    [
      'an event that is only announced',
      (data) => (data.idlib.timeline = [{ ...EVENT, citations: proofOf('2020-03-04') }]),
      'ceasefire.yml: published: 2020-03-04 | published 2020-03-04, before the event (2020-03-05)',
    ],
    [
      'a page of the future',
      (data) => (data.truce.citations = proofOf('2027')),
      'truce.yml: published: "2027" | published 2027, in the future',
    ],
    [
      'a page read in the future',
      (data) => (data.truce.citations = [{ ...PROOF, accessed: '2026-11-23' }]),
      'truce.yml: accessed: 2026-11-23 | accessed 2026-11-23, in the future',
    ],
    [
      'a page read before it was there',
      (data) => (data.truce.citations = [{ ...PROOF, accessed: '2020-03-06' }]),
      'truce.yml: accessed: 2020-03-06 | accessed 2020-03-06, before it was published (2020-03-07)',
    ],
  ];
  it.each(BAD)('finds %s', (_what, change, problem) => {
    expect(find(citationDates, change)).toEqual([problem]);
  });

  const GOOD: Good[] = [
    ['a citation of the day of the act', (data) => (data.act.citations = proofOf('2020-03-06'))],
    ['a citation of the month of the act', (data) => (data.act.citations = proofOf('2020-03'))],
    ['a citation without a date', (data) => (data.act.citations = [{ ...PROOF, published: undefined }])],
    [
      'an announcement beside a report',
      (data) => (data.idlib.timeline = [{ ...EVENT, citations: [...proofOf('2020-03-04'), PROOF] }]),
    ],
    ['a text older than its target', (data) => (data.idlib.citations = proofOf('2018'))],
  ];
  it.each(GOOD)('lets pass %s', (_what, change) => {
    expect(find(citationDates, change)).toEqual([]);
  });
});
