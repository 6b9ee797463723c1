import { expect, it } from 'vitest';
import { voteCues } from './vote-cues';

it('a number of votes is told in many languages, and behind no space where Chinese is written', () => {
  expect(voteCues(149)).toEqual(expect.arrayContaining(['149 votes', '149 voix', '149 голосов', '149 صوتا', '149票']));
});

it('those that voted are told as well', () => {
  expect(voteCues(149)).toEqual(
    expect.arrayContaining(['149 countries', '149 países', '149 стран', '149 دولة', '149国']),
  );
});

it('the few votes of a council tell nothing', () => {
  expect(voteCues(14)).toEqual([]);
});
