import { describe, expect, it } from 'vitest';
import { reviews } from './reviews';
import { find } from './sound-entries.states';

describe('reviews', () => {
  it('warns of a target once, at the oldest of its checks', () => {
    const found = find(reviews, (data) => {
      data.idlib.checked = '2026-05-25';
      data.act.checked = '2026-01-02';
      data.vote.checked = '2026-01-03';
    });
    const told = '2 of 3 entries of idlib were last checked before 2026-05-26, the oldest on 2026-01-02';
    expect(found).toEqual([`positions.yml: checked: 2026-01-02 | ${told.replace('2 of 3', '3 of 3')}`]);
  });

  it('lets pass a check of 180 days ago', () => {
    expect(find(reviews, (data) => (data.idlib.checked = '2026-05-26'))).toEqual([]);
  });
});
