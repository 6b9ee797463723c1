import { describe, expect, it } from 'vitest';
import { type Case, find, type Good, PROOF } from './sound-entries.states';
import { summaries } from './summaries';

describe('summaries', () => {
  const BAD: Case[] = [
    ['a word', (data) => (data.act.summary = 'Agreed.'), 'positions.yml: summary: Agreed. | 7 characters tell nothing'],
    [
      'a headline',
      (data) => (data.act.summary = 'Russia agrees to the truce'),
      'positions.yml: summary: Russia agrees to the truce | no sentence',
    ],
    [
      'a small beginning of an event',
      (data) => (data.idlib.timeline = [{ date: '2020-03-05', event: 'the parties signed it.', citations: [PROOF] }]),
      'ceasefire.yml: event: the parties signed it. | no sentence',
    ],
    [
      'a vote without a word',
      (data) => (data.vote.summary = 'Voted.'),
      'votes.yml: summary: Voted. | 6 characters tell nothing',
    ],
  ];
  it.each(BAD)('finds %s', (_what, change, problem) => {
    expect(find(summaries, change)).toEqual([problem]);
  });

  const GOOD: Good[] = [
    ['a sentence that ends in a quote', (data) => (data.act.summary = 'Called it “good news.”')],
    ['a sentence that begins with a number', (data) => (data.act.summary = '14 members agreed to it.')],
  ];
  it.each(GOOD)('lets pass %s', (_what, change) => {
    expect(find(summaries, change)).toEqual([]);
  });
});
