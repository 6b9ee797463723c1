import { describe, expect, it } from 'vitest';
import { reviews } from './reviews';
import { find } from './sound-entries.states';

describe('reviews', () => {
  it('warns of a target once, at its own check', () => {
    const found = find(reviews, (data) => {
      data.idlib.checked = '2026-05-25';
      data.act.checked = '2026-01-02';
      data.vote.checked = '2026-01-03';
    });
    const told = '3 of 3 entries of idlib were last checked before 2026-05-26, the oldest on 2026-01-02';
    expect(found).toEqual([`ceasefire.yml: checked: 2026-05-25 | ${told}`]);
  });

  it('warns of an act where only that is late', () => {
    const told = '1 of 3 entries of idlib were last checked before 2026-05-26, the oldest on 2026-01-02';
    expect(find(reviews, (data) => (data.act.checked = '2026-01-02'))).toEqual([
      `positions.yml: checked: 2026-01-02 | ${told}`,
    ]);
  });

  it('lets pass a check of 180 days ago', () => {
    expect(find(reviews, (data) => (data.idlib.checked = '2026-05-26'))).toEqual([]);
  });
});
