import { describe, expect, it } from 'vitest';
import type { PositionRecord, TargetRecord } from '../model/record';
import { targetChronicle } from './chronicle';

const position = (actor: string, date: string, more: Partial<PositionRecord> = {}): PositionRecord => ({
  actor,
  date,
  act: 'statement',
  stance: 'supports',
  summary: 'It said so.',
  attribution: 'own',
  citations: [],
  confidence: 'high',
  ...more,
});
const TARGET: TargetRecord = {
  id: 'idlib',
  kind: 'ceasefire',
  name: 'Idlib',
  declared: '2020-03-05',
  effective: '2020-03-06',
  ended: '2021',
  endedHow: 'collapsed',
  conflict: 'Syria',
  parties: [],
  brokers: [],
  terms: 'Arms rest.',
  timeline: [
    { date: '2020-03-01', event: 'Talks began.', citations: [] },
    { date: '2020-03', event: 'Shells fell.', citations: [] },
  ],
  rollCalls: [
    {
      body: 'council',
      document: 'S/1',
      date: '2020-04-01',
      result: 'adopted',
      votes: { yes: ['russia'] },
      veto: [],
      totals: { yes: 1, no: 0, abstain: 0, absent: 0 },
      summary: 'Voted.',
      citations: [],
    },
  ],
  positions: [
    position('russia', '2020-03-05', { jointly: ['turkey'] }),
    position('turkey', '2020-03-05', { jointly: ['russia'] }),
    position('russia', '2020-04-01', { rollCall: { vote: 'yes', document: 'S/1', body: 'council' } }),
    position('russia', '2020-05-01', { stance: 'opposes' }),
    position('russia', '2020-06-01', { stance: 'opposes', facet: 'the road' }),
  ],
  related: [],
  citations: [],
  checked: '2026-11-22',
};
const told = (day: string | null, target = TARGET) =>
  targetChronicle({ russia: 'Russia', turkey: 'Türkiye' }, target, day).map((entry) =>
    [
      entry.date,
      entry.time,
      entry.what === 'state' ? entry.message : entry.what,
      ...(entry.what === 'act' ? [entry.actors.map(({ name }) => name).join('+'), entry.before] : []),
    ].join(' '),
  );

describe('the chronicle of a target', () => {
  it('tells states, events, votes and acts in order; a month before its days, a joint act once, a vote once', () => {
    expect(told(null)).toEqual([
      '2020-03 by_then event',
      '2020-03-01 by_then event',
      '2020-03-05 by_then chronicleDeclared',
      '2020-03-05 by_then act Russia+Türkiye ',
      '2020-03-06 by_then chronicleEffective',
      '2020-04-01 by_then vote',
      '2020-05-01 by_then act Russia supports',
      '2020-06-01 by_then act Russia ',
      '2021 by_then state_collapsed',
    ]);
  });

  it('says what is later than the day, and where a date is too short to tell', () => {
    expect(told('2020-03-05').map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      '2020-03 open',
      '2020-03-01 by_then',
      '2020-03-05 by_then',
      '2020-03-05 by_then',
      '2020-03-06 later',
      '2020-04-01 later',
      '2020-05-01 later',
      '2020-06-01 later',
      '2021 later',
    ]);
  });

  it('gives a text a date, and no declaration', () => {
    const text: TargetRecord = { ...TARGET, kind: 'resolution', timeline: [], rollCalls: [], positions: [] };
    expect(told(null, { ...text, effective: '2020-03-05', ended: undefined } as TargetRecord)).toEqual([
      '2020-03-05 by_then chronicleDated',
    ]);
  });
});
