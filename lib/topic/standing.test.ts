import { describe, expect, it } from 'vitest';
import type { ActorRecord, PositionRecord, TargetRecord } from '../model/record';
import { countedPosition, nameOf, roleOf, standingOf } from './standing';

type Act = Partial<PositionRecord> & { date: string };

function act(summary: string, more: Act): PositionRecord {
  return {
    actor: 'russia',
    act: 'statement',
    stance: 'supports',
    summary,
    attribution: 'own',
    citations: [],
    confidence: 'high',
    ...more,
  };
}

function target(...positions: PositionRecord[]): TargetRecord {
  return {
    id: 'gcf-2020',
    kind: 'appeal',
    name: 'Global ceasefire appeal',
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

/** The summaries of the lists. */
function told(positions: PositionRecord[], day: string | null, actor = 'russia') {
  const { current, earlier, undated, later } = standingOf(target(...positions), actor, day);
  const names = (list: PositionRecord[]) => list.map(({ summary }) => summary).join(' ');
  const told = { current: names(current), earlier: names(earlier), later: names(later) };
  return undated.length > 0 ? { ...told, undated: names(undated) } : told;
}

describe('standingOf: as of a day', () => {
  const march = act('march', { date: '2020-03-10' });
  const april = act('april', { date: '2020-04-10', stance: 'opposes' });
  const may = act('may', { date: '2020-05-10' });
  const ALL = [march, april, may];

  it.each([
    ['2020-03-09', { current: '', earlier: '', later: 'march april may' }],
    ['2020-03-10', { current: 'march', earlier: '', later: 'april may' }],
    ['2020-04-09', { current: 'march', earlier: '', later: 'april may' }],
    ['2020-04-10', { current: 'april', earlier: 'march', later: 'may' }],
    ['2026-11-22', { current: 'may', earlier: 'april march', later: '' }],
    [null, { current: 'may', earlier: 'april march', later: '' }],
  ])('%s', (day, expected) => {
    expect(told(ALL, day)).toEqual(expected);
  });

  it('tells of one actor only', () => {
    const other = act('other', { date: '2020-04-01', actor: 'china' });
    expect(told([march, other, april], null)).toEqual({ current: 'april', earlier: 'march', later: '' });
    expect(told([march, other, april], null, 'china')).toEqual({ current: 'other', earlier: '', later: '' });
    expect(told([march, other, april], null, 'france')).toEqual({ current: '', earlier: '', later: '' });
  });

  it('names the target and the day of its last check', () => {
    const standing = standingOf(target(), 'russia', '2020-04-01');
    expect(standing.target).toEqual({ id: 'gcf-2020', name: 'Global ceasefire appeal', kind: 'appeal' });
    expect(standing.checked).toBe('2026-11-22');
    expect(nameOf(target())).toEqual(standing.target);
  });
});

describe('standingOf: a partial date that holds the day is neither before nor after it', () => {
  const day = act('day', { date: '2020-03-02' });
  const month = act('month', { date: '2020-03', stance: 'opposes' });
  const year = act('year', { date: '2020', stance: 'abstains' });
  it.each([
    ['2020-03-15', { current: 'day', earlier: '', undated: 'year month', later: '' }],
    ['2020-03-01', { current: '', earlier: '', undated: 'year month', later: 'day' }],
    ['2020-02-15', { current: '', earlier: '', undated: 'year', later: 'month day' }],
    ['2019-12-31', { current: '', earlier: '', later: 'year month day' }],
  ])('%s', (date, expected) => {
    expect(told([year, month, day], date)).toEqual(expected);
  });
});

describe('standingOf: acts of which none is surely the last', () => {
  const month = act('month', { date: '2020-03', stance: 'opposes' });
  const day = act('day', { date: '2020-03-24' });
  const before = act('before', { date: '2020-02-29', stance: 'abstains' });
  const next = act('next', { date: '2020-04-01', stance: 'abstains' });
  it.each([
    ['that differ are told together', [month, day], 'month day', ''],
    ['that agree: the better dated one is told', [act('month', { date: '2020-03' }), day], 'day', 'month'],
    ['after one that is surely earlier', [before, month, day], 'month day', 'before'],
    ['are earlier where one is surely later', [month, day, next], 'next', 'day month'],
  ])('%s', (_what, positions, current, earlier) => {
    expect(told(positions, '2020-04-30')).toEqual({ current, earlier, later: '' });
    expect(told(positions, null)).toEqual({ current, earlier, later: '' });
  });
});

describe('standingOf: acts of one day', () => {
  const supports = act('supports', { date: '2020-07-01' });
  const again = act('again', { date: '2020-07-01' });
  const opposes = act('opposes', { date: '2020-07-01', stance: 'opposes' });
  const part = act('part', { date: '2020-07-01', facet: 'the exemption' });
  const before = act('before', { date: '2020-06-30', stance: 'opposes' });
  const amendment = act('amendment', { date: '2020-07-01', act: 'vote' });
  const vote = act('vote', { date: '2020-07-01', act: 'vote' });
  it.each([
    ['that differ in stance are told together', [opposes, supports], 'opposes supports', ''],
    ['that agree: the last one is told', [supports, again], 'again', 'supports'],
    ['that differ in facet are told together', [part, supports], 'part supports', ''],
    ['agreeing and differing', [supports, opposes, again], 'opposes again', 'supports'],
    ['those of the day before are earlier', [before, supports], 'supports', 'before'],
    ['a vote stays beside what is said of it', [vote, supports, again], 'vote again', 'supports'],
    ['the last of several votes is told', [amendment, vote], 'vote', 'amendment'],
  ])('%s', (_what, positions, current, earlier) => {
    expect(told(positions, '2020-07-01')).toEqual({ current, earlier, later: '' });
  });
});

describe('countedPosition', () => {
  const counted = (...positions: PositionRecord[]) =>
    countedPosition(standingOf(target(...positions), 'russia', null))?.summary;
  const own = act('own', { date: '2020-04-01' });
  const reported = act('reported', { date: '2020-04-01', attribution: 'reported', stance: 'opposes' });
  const member = act('member', { date: '2020-04-01', attribution: 'via_membership', stance: 'abstains' });

  it.each([
    ['nothing', [], undefined],
    ['the only one', [own], 'own'],
    ['the last of several', [own, reported], 'reported'],
    ['one told by somebody else', [reported], 'reported'],
    ['none through membership', [member], undefined],
    ['the own one before one through membership', [own, member], 'own'],
    ['the own one after one through membership', [member, own], 'own'],
  ])('%s', (_what, positions, expected) => {
    expect(counted(...positions)).toBe(expected);
  });
});

describe('roleOf', () => {
  const lavrov: ActorRecord = {
    id: 'sergei-lavrov',
    kind: 'office_holder',
    name: 'Sergei Lavrov',
    offices: [
      { title: 'Permanent Representative', of: 'united-nations', from: '1994', to: '2004-03' },
      { title: 'Foreign Minister', of: 'russia', from: '2004-03-09', to: '2020-05-31' },
      { title: 'Envoy', of: 'china', from: '2021' },
    ],
    targets: [],
  };
  it.each([
    ['1993-12-31', null, undefined],
    ['1994-06-01', 'united-nations', 'Permanent Representative'],
    ['2004-02-15', 'united-nations', 'Permanent Representative'],
    ['2004-04-01', 'russia', 'Foreign Minister'],
    ['2020-05-31', 'russia', 'Foreign Minister'],
    ['2020-06-01', null, undefined],
    ['2021-01-01', 'china', 'Envoy'],
    ['2026-11-22', 'china', 'Envoy'],
    [null, 'china', 'Envoy'],
  ])('of an office-holder on %s: %s', (day, speaksFor, title) => {
    expect(roleOf(lavrov, day)).toEqual(speaksFor === null ? { speaksFor } : { speaksFor, title });
  });

  it('of any other actor is to speak for itself, on any day', () => {
    const russia: ActorRecord = { id: 'russia', kind: 'state', name: 'Russia', targets: [] };
    expect(roleOf(russia, '1900-01-01')).toEqual({ speaksFor: 'russia' });
    expect(roleOf(russia, null)).toEqual({ speaksFor: 'russia' });
  });

  it('of an office-holder without offices is to speak for nobody', () => {
    const nobody: ActorRecord = { id: 'nobody', kind: 'office_holder', name: 'Nobody', targets: [] };
    expect(roleOf(nobody, null)).toEqual({ speaksFor: null });
  });
});
