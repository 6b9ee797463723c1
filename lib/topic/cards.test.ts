import { describe, expect, it } from 'vitest';
import type { ActorRecord, PositionRecord, RollCallRecord, TargetRecord, TermRecord } from '../model/record';
import type { AsOf } from '../model/view';
import { actorCard, ceasefireCard, openActorCard, termCard } from './cards';

const state = (id: string, name: string): ActorRecord => ({ id, kind: 'state', name, targets: [] });

const ACTORS: Record<string, ActorRecord> = {
  russia: state('russia', 'Russian Federation'),
  turkey: state('turkey', 'Türkiye'),
  lavrov: {
    id: 'lavrov',
    kind: 'office_holder',
    name: 'Sergei Lavrov',
    offices: [{ title: 'Foreign Minister', of: 'russia', from: '2004-03-09', to: '2020-03-31' }],
    targets: [],
  },
  stranger: {
    id: 'stranger',
    kind: 'office_holder',
    name: 'A Stranger',
    offices: [{ title: 'King', of: 'atlantis', from: '2000' }],
    targets: [],
  },
};
const NAMES = Object.fromEntries(Object.entries(ACTORS).map(([id, { name }]) => [id, name]));

function position(actor: string, date: string, stance: PositionRecord['stance'] = 'supports'): PositionRecord {
  return {
    actor,
    date,
    act: 'statement',
    stance,
    summary: 'It said so.',
    attribution: 'own',
    citations: [],
    confidence: 'high',
  };
}

function target(id: string, more: Partial<TargetRecord> = {}): TargetRecord {
  return {
    id,
    kind: 'ceasefire',
    name: `The ${id}`,
    declared: '2020-03-05',
    endedHow: 'collapsed',
    conflict: 'Syria',
    parties: ['russia', 'turkey'],
    brokers: ['nobody-we-know'],
    terms: 'Arms rest.',
    timeline: [],
    rollCalls: [],
    positions: [],
    related: [],
    citations: [],
    checked: '2026-11-22',
    ...more,
  };
}

const on = (date: string | null): AsOf => ({ date, from: date === null ? 'unknown' : 'article' });

describe('actorCard', () => {
  const idlib = target('idlib', { positions: [position('russia', '2020-03-05')] });

  it('tells of an actor on the page’s ceasefire', () => {
    const card = actorCard(ACTORS, NAMES, 'russia', idlib, [], on('2020-03-06'));
    expect(card.actor).toEqual({ id: 'russia', name: 'Russian Federation', kind: 'state' });
    expect(card.role).toBeNull();
    expect(card.standing?.current).toHaveLength(1);
    expect(card.asOf).toEqual({ date: '2020-03-06', from: 'article' });
    expect(card.because).toBeNull();
  });

  it('has a standing without an act for an actor without a position', () => {
    const card = actorCard(ACTORS, NAMES, 'turkey', idlib, [], on('2020-03-06'));
    expect(card.standing).toMatchObject({ current: [], earlier: [], later: [], checked: '2026-11-22' });
  });

  it('has no standing where the page’s ceasefire is none of ours', () => {
    const card = openActorCard(ACTORS, NAMES, 'russia', [], on('2020-03-06'));
    expect(card.standing).toBeNull();
    expect(card.related).toEqual([]);
  });

  it('tells for an office-holder the positions of the body', () => {
    const card = actorCard(ACTORS, NAMES, 'lavrov', idlib, [], on('2020-03-06'));
    expect(card.role).toEqual({ title: 'Foreign Minister', of: { id: 'russia', name: 'Russian Federation' } });
    expect(card.standing?.current[0]?.actor).toBe('russia');
  });

  it('tells nothing for a person without an office on the day', () => {
    const card = actorCard(ACTORS, NAMES, 'lavrov', idlib, [], on('2020-04-01'));
    expect(card.role).toBeNull();
    expect(card.standing).toBeNull();
  });

  it('names no office of a body that is not ours', () => {
    expect(actorCard(ACTORS, NAMES, 'stranger', idlib, [], on('2020-04-01')).role).toBeNull();
  });

  it('names whoever acted with the actor or was spoken for by it, on any of the targets', () => {
    const joint = { ...position('russia', '2020-03-05'), jointly: ['turkey', 'atlantis'] };
    const other = { ...position('turkey', '2020-03-05'), jointly: ['lavrov'] };
    const spoken = { ...position('russia', '2019-01-01'), onBehalfOf: ['stranger'] };
    const vote = { vote: 'yes', document: 'S/1', body: 'council' } as const;
    const cast = { ...position('russia', '2019-02-01'), rollCall: vote };
    const acts = target('idlib', { positions: [joint, other] });
    const card = actorCard(ACTORS, NAMES, 'russia', acts, [target('sochi', { positions: [spoken, cast] })], on(null));
    expect(card.names).toEqual({
      turkey: 'Türkiye',
      atlantis: 'atlantis',
      stranger: 'A Stranger',
      council: 'council',
    });
    expect(openActorCard(ACTORS, NAMES, 'russia', [], on(null)).names).toEqual({});
  });

  it('refuses an actor that is not ours', () => {
    expect(() => actorCard(ACTORS, NAMES, 'atlantis', idlib, [], on(null))).toThrow('no actor "atlantis"');
  });

  it('tells of related targets on which the actor has a position, in the order of the links', () => {
    const linked = target('idlib', {
      related: [
        { id: 'silent', how: 'follows', from: 'this' },
        { id: 'later', how: 'endorses', from: 'other' },
        { id: 'missing', how: 'part_of', from: 'this' },
        { id: 'earlier', how: 'replaces', from: 'this' },
      ],
    });
    const related = [
      target('earlier', { positions: [position('russia', '2019-01-01', 'opposes')] }),
      target('later', { positions: [position('russia', '2020-05-01')] }),
      target('silent', { positions: [position('turkey', '2020-01-01')] }),
    ];
    const card = actorCard(ACTORS, NAMES, 'russia', linked, related, on('2020-03-06'));
    expect(card.related.map(({ target, how, from }) => [target.id, how, from])).toEqual([
      ['later', 'endorses', 'other'],
      ['earlier', 'replaces', 'this'],
    ]);
    expect(card.related[0]).toMatchObject({ current: [], later: [{ date: '2020-05-01' }] });
    expect(card.related[1]).toMatchObject({ current: [{ stance: 'opposes' }], later: [] });
  });
});

describe('ceasefireCard', () => {
  const event = (date: string) => ({ date, event: `event of ${date}`, citations: [] });
  const rollCall = (date: string): RollCallRecord => ({
    body: 'council',
    document: `S/${date}`,
    date,
    result: 'adopted',
    votes: {},
    veto: [],
    totals: { yes: 0, no: 0, abstain: 0, absent: 0 },
    summary: 'Voted.',
    citations: [],
  });
  const idlib = target('idlib', {
    effective: '2020-03-06',
    ended: '2020-06',
    document: 'S/2020/187',
    timeline: [event('2020-03'), event('2020-03-05'), event('2020-03-06'), event('2020-04-01')],
    rollCalls: [rollCall('2020-03-06'), rollCall('2020-07-01')],
    positions: [
      position('russia', '2020-03-05'),
      position('turkey', '2020-03-05'),
      position('turkey', '2020-05', 'opposes'),
    ],
  });

  it('says what the target is', () => {
    expect(ceasefireCard(NAMES, idlib, on('2020-03-06'))).toMatchObject({
      card: 'ceasefire',
      target: { id: 'idlib', name: 'The idlib', kind: 'ceasefire' },
      terms: 'Arms rest.',
      declared: '2020-03-05',
      effective: '2020-03-06',
      ended: '2020-06',
      endedHow: 'collapsed',
      document: 'S/2020/187',
      checked: '2026-11-22',
      because: null,
    });
  });

  it('names parties and brokers, by id where the actor is not ours', () => {
    const card = ceasefireCard(NAMES, idlib, on(null));
    expect(card.parties).toEqual([
      { id: 'russia', name: 'Russian Federation' },
      { id: 'turkey', name: 'Türkiye' },
    ]);
    expect(card.brokers).toEqual([{ id: 'nobody-we-know', name: 'nobody-we-know' }]);
  });

  const dates = (events: { date: string }[]) => events.map(({ date }) => date);
  it.each([
    ['2020-03-04', [], ['2020-03', '2020-03-05', '2020-03-06', '2020-04-01']],
    ['2020-03-06', ['2020-03-06', '2020-03-05'], ['2020-03', '2020-04-01']],
    ['2020-03-31', ['2020-03-06', '2020-03-05', '2020-03'], ['2020-04-01']],
    [null, ['2020-04-01', '2020-03-06', '2020-03-05', '2020-03'], []],
  ])('cuts the timeline at %s', (day, before, after) => {
    const card = ceasefireCard(NAMES, idlib, on(day));
    expect([dates(card.before), dates(card.after)]).toEqual([before, after]);
  });

  it('hides roll calls after the day', () => {
    expect(dates(ceasefireCard(NAMES, idlib, on('2020-06-30')).rollCalls)).toEqual(['2020-03-06']);
    expect(dates(ceasefireCard(NAMES, idlib, on(null)).rollCalls)).toEqual(['2020-03-06', '2020-07-01']);
  });

  it('names the body and the states of a roll call', () => {
    const cast = {
      ...rollCall('2020-03-06'),
      votes: { yes: ['turkey'], no: ['russia', 'atlantis'] },
      veto: ['russia'],
    };
    expect(ceasefireCard(NAMES, target('idlib', { rollCalls: [cast] }), on(null)).names).toEqual({
      council: 'council',
      turkey: 'Türkiye',
      russia: 'Russian Federation',
      atlantis: 'atlantis',
    });
  });

  it('counts stances as of the day', () => {
    expect(ceasefireCard(NAMES, idlib, on('2020-05-15')).counts).toMatchObject({ supports: 2, opposes: 0, total: 2 });
    expect(ceasefireCard(NAMES, idlib, on('2020-06-01')).counts).toMatchObject({ supports: 1, opposes: 1, total: 2 });
  });

  it('leaves the record as it was', () => {
    const before = structuredClone(idlib);
    ceasefireCard(NAMES, idlib, on('2020-03-06'));
    expect(idlib).toEqual(before);
  });
});

describe('termCard', () => {
  it('shows the record of the term', () => {
    const truce: TermRecord = {
      id: 'truce',
      name: 'truce',
      definition: 'A pause in fighting.',
      differsFrom: [{ term: 'armistice', name: 'armistice', how: 'An armistice is longer.' }],
      citations: [],
    };
    expect(termCard(truce)).toEqual({ card: 'term', ...truce, because: null });
  });
});
