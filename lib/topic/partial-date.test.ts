import { describe, expect, it } from 'vitest';
import { compareToDay, endOf, startOf } from './partial-date';

describe('startOf and endOf', () => {
  it.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2020-04', '2020-04-01', '2020-04-30'],
    ['2020-12', '2020-12-01', '2020-12-31'],
    ['2020-03-06', '2020-03-06', '2020-03-06'],
  ])('%s runs from %s to %s', (date, first, last) => {
    expect([startOf(date), endOf(date)]).toEqual([first, last]);
  });
});

describe('compareToDay', () => {
  it.each([
    ['2020-03-06', '2020-03-06', 'not_after'],
    ['2020-03-06', '2020-03-07', 'not_after'],
    ['2020-03-06', '2020-03-05', 'after'],
    ['2020-03', '2020-03-31', 'not_after'],
    ['2020-03', '2020-03-30', 'unknown'],
    ['2020-03', '2020-03-01', 'unknown'],
    ['2020-03', '2020-02-29', 'after'],
    ['2020', '2020-12-31', 'not_after'],
    ['2020', '2020-06-15', 'unknown'],
    ['2020', '2019-12-31', 'after'],
    ['2020', '2021-01-01', 'not_after'],
  ])('an act of %s on %s: %s', (date, day, expected) => {
    expect(compareToDay(date, day)).toBe(expected);
  });
});
