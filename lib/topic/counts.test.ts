import { describe, expect, it } from 'vitest';
import type { PositionRecord, TargetRecord } from '../model/record';
import { type Attribution, STANCES, type Stance } from '../model/vocabulary';
import { countStances, stancesOf } from './counts';

function target(acts: [actor: string, date: string, stance: Stance, attribution?: Attribution][]): TargetRecord {
  const positions = acts.map(
    ([actor, date, stance, attribution = 'own']): PositionRecord => ({
      actor,
      date,
      act: 'statement',
      stance,
      summary: 'It said so.',
      attribution,
      citations: [],
      confidence: 'high',
    }),
  );
  return {
    id: 'gcf-2020',
    kind: 'appeal',
    name: 'Appeal',
    declared: '2020-03-23',
    endedHow: 'in_force',
    conflict: 'All',
    parties: [],
    brokers: [],
    terms: 'Arms are to rest.',
    timeline: [],
    rollCalls: [],
    positions,
    related: [],
    citations: [],
    checked: '2026-11-22',
  };
}

describe('countStances', () => {
  it('counts nothing as nothing', () => {
    expect(countStances([])).toEqual({
      supports: 0,
      supports_with_conditions: 0,
      opposes: 0,
      abstains: 0,
      ambiguous: 0,
      total: 0,
    });
  });

  it('counts each stance for itself, and all of them', () => {
    const stances = STANCES.flatMap((stance, index) => Array<Stance>(index + 1).fill(stance));
    expect(countStances(stances)).toEqual({
      supports: 1,
      supports_with_conditions: 2,
      opposes: 3,
      abstains: 4,
      ambiguous: 5,
      total: 15,
    });
  });
});

describe('stancesOf', () => {
  const acts = target([
    ['france', '2020-03-24', 'supports'],
    ['russia', '2020-03-25', 'supports_with_conditions'],
    ['russia', '2020-05-08', 'opposes'],
    ['estonia', '2020-04-01', 'supports', 'via_membership'],
    ['china', '2020-04', 'ambiguous'],
    ['yemen', '2020-07-01', 'abstains'],
  ]);

  it.each([
    ['2020-03-23', {}],
    ['2020-03-31', { france: 'supports', russia: 'supports_with_conditions' }],
    ['2020-04-30', { france: 'supports', russia: 'supports_with_conditions', china: 'ambiguous' }],
    ['2020-05-08', { france: 'supports', russia: 'opposes', china: 'ambiguous' }],
    [null, { france: 'supports', russia: 'opposes', china: 'ambiguous', yemen: 'abstains' }],
  ])('on %s', (day, expected) => {
    expect(Object.fromEntries(stancesOf(acts, day))).toEqual(expected);
  });

  it.each(['2020-03-31', '2020-04-15', '2020-12-31', null])('adds up on %s', (day) => {
    const stances = stancesOf(acts, day);
    const { total, ...counts } = countStances(stances.values());
    expect(total).toBe(stances.size);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total);
  });
});
