import { describe, expect, it, vi } from 'vitest';
import type { ActRecord, RollCallRecord } from '../model/record';
import { openTarget, writeTarget } from './target-file';

const FACTS = {
  id: 'idlib',
  kind: 'ceasefire' as const,
  name: 'The Idlib truce',
  declared: '2020-03-05',
  endedHow: 'collapsed',
  conflict: 'Syria',
  parties: ['russia'],
  brokers: [],
  terms: 'Arms rest.',
  timeline: [],
  related: [{ id: 'sochi', how: 'follows' as const, from: 'this' as const }],
  citations: [],
  checked: '2026-11-22',
};
const act = (date: string, actors: string[], more: Partial<ActRecord> = {}): ActRecord => ({
  actors,
  date,
  act: 'statement',
  stance: 'supports',
  summary: `Said so on ${date}.`,
  attribution: 'own',
  citations: [],
  confidence: 'high',
  ...more,
});
const VOTE: RollCallRecord = {
  body: 'council',
  document: 'S/2020/1',
  date: '2020-03-06',
  result: 'not_adopted',
  votes: { yes: ['russia', 'china'], no: ['france'], abstain: ['estonia'], absent: ['niger'] },
  veto: ['france'],
  totals: { yes: 2, no: 1, abstain: 1, absent: 1 },
  summary: 'Voted on a draft.',
  citations: [],
};

const stored = writeTarget({
  facts: FACTS,
  acts: [
    act('2020-03-06', ['france'], { stance: 'ambiguous', facet: 'the corridor' }),
    act('2020-03', ['turkey', 'russia']),
    act('2020-05-01', ['estonia'], { attribution: 'via_membership' }),
  ],
  rollCalls: [VOTE],
});
const target = openTarget(stored);

describe('a target stored and opened', () => {
  it('tells who stands where, in order of date, of one day votes first', () => {
    expect(
      target.heads().positions.map(({ actor, date, stance, attribution }) => [actor, date, stance, attribution]),
    ).toEqual([
      ['turkey', '2020-03', 'supports', 'own'],
      ['russia', '2020-03', 'supports', 'own'],
      ['russia', '2020-03-06', 'supports', 'own'],
      ['china', '2020-03-06', 'supports', 'own'],
      ['france', '2020-03-06', 'opposes', 'own'],
      ['estonia', '2020-03-06', 'abstains', 'own'],
      ['france', '2020-03-06', 'ambiguous', 'own'],
      ['estonia', '2020-05-01', 'supports', 'via_membership'],
    ]);
  });

  it('tells the same heads as the whole does', () => {
    const heads = target.whole().positions.map(({ actor, date, stance, facet, attribution }) => ({
      actor,
      date,
      stance,
      facet,
      attribution,
    }));
    expect(target.heads().positions).toEqual(heads);
  });

  it('tells what some actors did, with those who joined them', () => {
    const { positions, name } = target.positionsOf(['russia', 'atlantis']);
    expect(name).toBe('The Idlib truce');
    expect(positions.map(({ act, jointly, rollCall }) => [act, jointly, rollCall?.vote])).toEqual([
      ['statement', ['turkey'], undefined],
      ['vote', undefined, 'yes'],
    ]);
  });

  it('gives who was absent no position', () => {
    expect(target.positionsOf(['niger']).positions).toEqual([]);
  });

  it('keeps facts, links and roll calls', () => {
    expect(target.facts()).toEqual(FACTS);
    expect(target.related).toEqual(FACTS.related);
    expect(target.rollCalls()).toEqual([VOTE]);
  });

  it('parses only the lines it tells', () => {
    const opened = openTarget(stored);
    const parse = vi.spyOn(JSON, 'parse');
    opened.heads();
    expect(parse).not.toHaveBeenCalled();
    opened.positionsOf(['china']);
    expect(parse).toHaveBeenCalledTimes(1);
    parse.mockRestore();
  });

  it('is not opened when cut off', () => {
    expect(() => openTarget(stored.slice(0, 40))).toThrow(SyntaxError);
  });
});
