import { describe, expect, it } from 'vitest';
import type { ActorRecord, Manifest, PositionRecord, TargetRecord } from '../model/record';
import type { AsOf } from '../model/view';
import { type AtlasRecord, atlasActor, atlasTarget, atlasView } from './atlas-view';

const state = (id: string, name: string): ActorRecord => ({ id, kind: 'state', name, targets: [] });
const LAVROV: ActorRecord = {
  id: 'lavrov',
  kind: 'office_holder',
  name: 'Lavrov',
  offices: [{ title: 'Foreign Minister', of: 'russia', from: '2004', to: '2020-03-31' }],
  targets: [],
};
const ACTORS = { russia: state('russia', 'Russia'), aland: state('aland', 'Åland'), lavrov: LAVROV };

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

const target = (id: string, declared: string, positions: PositionRecord[]): TargetRecord => ({
  id,
  kind: 'ceasefire',
  name: `The ${id}`,
  class: 'preliminary',
  laterality: 'bilateral',
  purposes: ['holiday'],
  declared,
  endedHow: 'collapsed',
  conflict: 'Syria',
  parties: [],
  brokers: [],
  terms: 'Arms rest.',
  timeline: [],
  rollCalls: [],
  positions,
  related: [
    { id: 'sochi', how: 'follows', from: 'this' },
    { id: 'gone', how: 'part_of', from: 'other' },
  ],
  citations: [],
  checked: '2026-11-22',
});

const MANIFEST: Manifest = {
  format: 1,
  version: '1',
  date: '2026-11-22',
  digest: '',
  counts: { actors: 0, targets: 0, positions: 0, derived: 0, terms: 0 },
  languages: ['en'],
  reported: [],
  targets: [{ id: 'sochi', kind: 'ceasefire', name: 'The sochi', conflict: 'Syria', declared: '2018', positions: 0 }],
};

const on = (date: string | null): AsOf => ({ date, from: 'reader' });

describe('atlasTarget', () => {
  const idlib = target('idlib', '2020-03-05', [
    position('russia', '2020-03-05'),
    position('aland', '2020-03-05', { attribution: 'via_membership' }),
    position('russia', '2020-05-01', { stance: 'opposes' }),
    position('stranger', '2020-04-01'),
  ]);
  const page = atlasTarget(ACTORS, MANIFEST, idlib, on('2020-03-10'), 'russia');

  it('shows every actor with a position once, in order of name', () => {
    expect(page.standings.map(({ actor, stance }) => [actor.name, stance])).toEqual([
      ['Åland', null],
      ['Russia', 'supports'],
      ['stranger', null],
    ]);
  });

  it('shows what each did until the day and later', () => {
    const russia = page.standings.find(({ actor }) => actor.id === 'russia');
    expect(russia?.current.map(({ date }) => date)).toEqual(['2020-03-05']);
    expect(russia?.later.map(({ date }) => date)).toEqual(['2020-05-01']);
  });

  it('shows the target’s card, its class, and the related targets that are ours', () => {
    expect(page).toMatchObject({
      show: 'target',
      card: { card: 'ceasefire', target: { id: 'idlib' } },
      class: 'preliminary',
      laterality: 'bilateral',
      purposes: ['holiday'],
      related: [{ target: { id: 'sochi', name: 'The sochi', kind: 'ceasefire' }, how: 'follows', from: 'this' }],
      openActor: 'russia',
    });
  });
});

describe('atlasActor', () => {
  const targets = [
    target('old', '2018-09-17', [position('russia', '2018-09-17')]),
    target('new', '2020-03-05', [position('russia', '2020-03-05')]),
    target('silent', '2020-01-01', [position('aland', '2020-01-02')]),
  ];
  const shown = (actor: ActorRecord, day: string | null) =>
    atlasActor(actor, targets, on(day)).standings.map((one) => one.target.id);

  it.each([
    ['an actor: the latest target first, without those it is silent on', ACTORS.russia, null, ['new', 'old']],
    ['an actor, with what came after the day', ACTORS.russia, '2019-01-01', ['new', 'old']],
    ['a person in office: the positions of the body', LAVROV, '2020-03-06', ['new', 'old']],
    ['a person out of office: none', LAVROV, '2020-04-01', []],
  ])('%s', (_what, actor, day, ids) => {
    expect(shown(actor, day)).toEqual(ids);
  });

  it('leaves the list it was given', () => {
    atlasActor(ACTORS.russia, targets, on(null));
    expect(targets.map(({ id }) => id)).toEqual(['old', 'new', 'silent']);
  });
});

describe('atlasView', () => {
  const targets = [target('sochi', '2018-09-17', [position('russia', '2018-09-17'), position('aland', '2018-09-18')])];
  const record: AtlasRecord = {
    manifest: MANIFEST,
    actors: { ...ACTORS, russia: { ...ACTORS.russia, targets: ['sochi'] } },
    terms: { truce: { id: 'truce', name: 'Truce', definition: 'A pause.', differsFrom: [], citations: [] } },
    search: () => Promise.reject(new Error('not searched')),
    stands: async () => ({
      sochi: {
        checked: '2026-11-22',
        lines: [{ date: '2018-09-17', actors: ['russia'], stance: 'supports', attribution: 'own' }],
      },
    }),
    target: async (id) => targets.find((one) => one.id === id) ?? Promise.reject(new Error(id)),
    positionsOf: async (id) => targets.find((one) => one.id === id) ?? Promise.reject(new Error(id)),
  };

  it.each([
    ['', { show: 'index' }],
    ['#/', { show: 'index' }],
    ['#/target/sochi', { show: 'target', card: { target: { id: 'sochi' }, asOf: { date: null, from: 'unknown' } } }],
    ['#/target/sochi/aland', { show: 'target', openActor: 'aland' }],
    ['#/target/s%6Fchi', { show: 'target', card: { target: { id: 'sochi' } } }],
    ['#/target/gone', { show: 'missing', id: 'gone' }],
    ['#/actor/russia', { show: 'actor', actor: { id: 'russia' }, standings: [{ target: { id: 'sochi' } }] }],
    ['#/actor/sochi', { show: 'missing', id: 'sochi' }],
    ['#/actor/constructor', { show: 'missing', id: 'constructor' }],
    ['#/actor/%E0%A4', { show: 'missing', id: '%E0%A4' }],
    ['#/elsewhere/russia', { show: 'missing', id: 'russia' }],
    ['#/elsewhere', { show: 'missing', id: 'elsewhere' }],
    ['#/target/', { show: 'missing', id: 'target' }],
    ['#/term/truce', { show: 'term', term: { id: 'truce' } }],
    ['#/term/toString', { show: 'missing', id: 'toString' }],
    ['#/target/sochi?order=time', { show: 'target', order: 'time', chronicle: [{}, {}, {}] }],
    ['#/actor/russia?order=time', { show: 'actor', order: 'time', history: [{}] }],
    ['#/matrix', { show: 'matrix', columns: [{}], rows: [{ actor: { id: 'russia', name: 'Russia' } }], recorded: 1 }],
    ['#/matrix?stance=opposes', { show: 'matrix', rows: [], filters: { stance: 'opposes' } }],
    ['#/target/sochi?date=2018-02-30', { show: 'target', card: { asOf: { date: null } } }],
  ])('shows for %j', async (hash, view) => {
    expect(await atlasView(record, hash)).toMatchObject(view);
  });

  it('tells the state of the day in the address', async () => {
    const asOf = { date: '2018-09-17', from: 'reader' };
    expect(await atlasView(record, '#/target/sochi?date=2018-09-17')).toMatchObject({ card: { asOf } });
    expect(await atlasView(record, '#/actor/russia?date=2018-09-17')).toMatchObject({ asOf });
  });
});
