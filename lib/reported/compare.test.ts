import { describe, expect, it } from 'vitest';
import type { PositionRecord } from '../model/record';
import type { ActorCard, RelatedStanding, Standing } from '../model/view';
import type { Act, Stance, TargetKind } from '../model/vocabulary';
import { besideRecord } from './compare';

const act = (stance: Stance): PositionRecord => ({
  actor: 'russia',
  date: '2020-03-05',
  act: 'statement',
  stance,
  summary: 'It said so.',
  attribution: 'own',
  citations: [],
  confidence: 'high',
});
const NONE = { current: [], earlier: [], undated: [], later: [] };
const standing = (lists: Partial<Standing>, kind: TargetKind = 'ceasefire'): Standing => ({
  ...NONE,
  ...lists,
  target: { id: 'idlib', name: 'Idlib', kind },
  checked: '2020-06-01',
});
const beside = (
  [done, stance]: [Act, Stance],
  own: Standing | null,
  { date = '2020-03-08', related = [] as Standing[] } = {},
) => {
  const others: RelatedStanding[] = related.map((one) => ({ ...one, how: 'endorses', from: 'other' }));
  const card: Pick<ActorCard, 'standing' | 'related' | 'asOf'> = {
    standing: own,
    related: others,
    asOf: { date, from: 'article' },
  };
  return besideRecord({ act: done, stance }, card);
};

describe('besideRecord', () => {
  it.each<[string, [Act, Stance], Partial<Standing>, ReturnType<typeof besideRecord>]>([
    ['the same stance', ['rejection', 'opposes'], { current: [act('opposes')] }, 'agrees'],
    ['one of several acts of a day', ['vote', 'abstains'], { current: [act('supports'), act('abstains')] }, 'agrees'],
    ['an act of which the day is not known', ['rejection', 'opposes'], { undated: [act('opposes')] }, 'agrees'],
    ['support with conditions', ['acceptance', 'supports'], { current: [act('supports_with_conditions')] }, 'agrees'],
    ['another stance', ['rejection', 'opposes'], { current: [act('supports')] }, 'differs'],
    ['no act', ['rejection', 'opposes'], {}, 'unrecorded'],
    [
      'another stance now, the same before',
      ['rejection', 'opposes'],
      { current: [act('supports')], earlier: [act('opposes')] },
      null,
    ],
    ['the same stance, recorded for a later day', ['rejection', 'opposes'], { later: [act('opposes')] }, null],
    ['a vote, which may be on another text', ['vote', 'opposes'], { current: [act('supports')] }, null],
  ])('with %s recorded', (_what, told, lists, expected) => {
    expect(beside(told, standing(lists))).toBe(expected);
  });

  it('compares a vote with what is recorded of a text', () => {
    expect(beside(['vote', 'opposes'], standing({ current: [act('supports')] }, 'resolution'))).toBe('differs');
  });

  it('knows that the article is newer than the last check of the record', () => {
    const supports = standing({ current: [act('supports')] });
    expect(beside(['rejection', 'opposes'], supports, { date: '2020-06-02' })).toBe('newer');
    expect(beside(['rejection', 'opposes'], supports, { date: '2020-06-01' })).toBe('differs');
    expect(beside(['acceptance', 'supports'], supports, { date: '2020-06-02' })).toBe('agrees');
  });

  it('says nothing where a related target has such an act, or the page is about none', () => {
    const own = standing({ current: [act('supports')] });
    expect(beside(['rejection', 'opposes'], own, { related: [standing({ current: [act('opposes')] })] })).toBeNull();
    expect(beside(['rejection', 'opposes'], null)).toBeNull();
  });
});
