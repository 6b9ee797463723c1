import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { ZodType, z } from 'zod';
import { openTarget, writeTarget } from '../dataset/target-file';
import { actor } from '../model/actor';
import { ceasefire } from '../model/ceasefire';
import { type position, positions, type vote, votes } from '../model/position';
import { term } from '../model/term';
import { compileActors, compileTargets, compileTerms } from './compile-records';
import type { Entries, Target } from './reading/entries';
import { type Entry, readEntry } from './reading/entry';

const PROOF = [{ url: 'https://example.com/a', title: 'A', publisher: 'B', kind: 'secondary' as const }];

function read<T>(schema: ZodType<T>, value: unknown): Entry<T> {
  const { entry, problems } = readEntry('data/x.yml', stringify(value, { aliasDuplicateObjects: false }), schema);
  return entry ?? expect.fail(problems[0]?.message);
}

type Act = Partial<z.input<typeof position>>;
type Vote = Partial<z.input<typeof vote>>;

function act(date: string, more: Act = {}): z.input<typeof position> {
  return {
    ...(more.actors ? {} : { actor: 'russia' }),
    date,
    act: 'statement',
    stance: 'supports',
    summary: `Act of ${date}.`,
    citations: PROOF,
    confidence: 'medium',
    checked: '2026-11-22',
    ...more,
  };
}

function rollCall(more: Vote): z.input<typeof vote> {
  return {
    body: 'council',
    document: 'S/2020/1',
    date: '2020-03-06',
    result: 'adopted',
    totals: { yes: 0, no: 0, abstain: 0 },
    summary: 'It voted.',
    citations: PROOF,
    checked: '2026-11-22',
    ...more,
  };
}

function target(head: Partial<z.input<typeof ceasefire>>, acts: Act[] = [], rolls: Vote[] = []): Target {
  const sound = {
    kind: 'ceasefire',
    name: 'Idlib ceasefire',
    declared: '2020-03-05',
    ended_how: 'collapsed',
    conflict: 'Syria',
    terms: 'Arms rest.',
    cues: { words: ['Idlib'] },
    citations: PROOF,
    checked: '2026-11-22',
  };
  return {
    ceasefire: read(ceasefire, { ...sound, ...head }),
    positions: acts.length > 0 ? read(positions, acts) : undefined,
    votes: rolls.length > 0 ? read(votes, rolls) : undefined,
  };
}

function entriesOf(targets: Record<string, Target>): Entries {
  const state = (name: string, iso3: string) => read(actor, { kind: 'state', iso3, name, aliases: [{ text: name }] });
  const lavrov = read(actor, {
    kind: 'office_holder',
    name: 'Sergei Lavrov',
    offices: [
      { title: 'Envoy', of: 'council', from: '1994', to: '2004-02' },
      { title: 'Foreign Minister', of: 'russia', from: '2004-03-09' },
    ],
    aliases: [{ text: 'Lavrov' }],
  });
  const definition = { definition: 'A pause.', aliases: [{ text: 'truce' }], stems: ['truce'], citations: PROOF };
  return {
    actors: new Map([
      ['china', state('China', 'CHN')],
      ['france', state('France', 'FRA')],
      ['lavrov', lavrov],
      ['russia', state('Russia', 'RUS')],
    ]),
    targets: new Map(Object.entries(targets)),
    terms: new Map([
      ['armistice', read(term, { name: 'Armistice', ...definition })],
      ['truce', read(term, { name: 'Truce', ...definition, differs_from: [{ term: 'armistice', how: 'Shorter.' }] })],
    ]),
    evidence: new Map(),
    demonyms: new Map(),
  };
}

function compileOne(head: Partial<z.input<typeof ceasefire>>, acts: Act[] = [], rolls: Vote[] = []) {
  const [parts] = compileTargets(entriesOf({ idlib: target(head, acts, rolls) }));
  return openTarget(writeTarget(parts ?? expect.fail('no target'))).whole();
}

describe('compileTargets: the target itself', () => {
  it('ships no aliases and cues, and its id', () => {
    const record = compileOne({ aliases: [{ text: 'x-truce' }] });
    expect(record).toMatchObject({
      id: 'idlib',
      kind: 'ceasefire',
      endedHow: 'collapsed',
      positions: [],
      rollCalls: [],
    });
    expect(Object.keys(record)).not.toEqual(expect.arrayContaining(['aliases']));
    expect(Object.keys(record)).not.toEqual(expect.arrayContaining(['cues']));
  });

  it('orders the timeline by date, events of one date as they are written', () => {
    const event = (date: string, name: string) => ({ date, event: name, citations: PROOF });
    const timeline = [event('2020-03-06', 'b'), event('2020-05', 'd'), event('2020-03-06', 'c'), event('2020-03', 'a')];
    expect(compileOne({ timeline }).timeline.map((one) => one.event)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('links related targets in both directions', () => {
    const records = compileTargets(
      entriesOf({ idlib: target({ related: [{ id: 'sochi', how: 'follows' }] }), sochi: target({}) }),
    );
    expect(records.map(({ facts }) => [facts.id, facts.related])).toEqual([
      ['idlib', [{ id: 'sochi', how: 'follows', from: 'this' }]],
      ['sochi', [{ id: 'idlib', how: 'follows', from: 'other' }]],
    ]);
  });
});

describe('compileTargets: authored positions', () => {
  it('stand in order of date, those of one date as they are written', () => {
    const acts = [
      act('2020-05-01', { summary: 'd' }),
      act('2020-03-06', { summary: 'b' }),
      act('2020-03-06', { summary: 'c' }),
      act('2020-03', { summary: 'a' }),
    ];
    expect(compileOne({}, acts).positions.map(({ summary }) => summary)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('of a joint act: one for each actor, with the others', () => {
    const { positions } = compileOne({}, [act('2020-03-06', { actors: ['russia', 'china', 'france'] })]);
    expect(positions.map(({ actor, jointly }) => [actor, jointly])).toEqual([
      ['russia', ['china', 'france']],
      ['china', ['russia', 'france']],
      ['france', ['russia', 'china']],
    ]);
  });

  it('name their speaker with the office of that day', () => {
    const speakers = [
      act('2003-06-01', { speaker: 'lavrov' }),
      act('2020-03', { speaker: 'lavrov' }),
      act('2020-04-01', { speaker: { name: 'A. Body', office: 'Envoy' } }),
      act('2020-05-01'),
    ];
    expect(compileOne({}, speakers).positions.map(({ speaker }) => speaker)).toEqual([
      { id: 'lavrov', name: 'Sergei Lavrov', office: 'Envoy' },
      { id: 'lavrov', name: 'Sergei Lavrov', office: 'Foreign Minister' },
      { name: 'A. Body', office: 'Envoy' },
      undefined,
    ]);
  });

  it('carry who tells of them and for whom they were made, and no key of the entry', () => {
    const more: Act = { attribution: 'reported', reported_by: 'Example', on_behalf_of: ['china'], facet: 'the annex' };
    const [record] = compileOne({}, [act('2020-03-06', more)]).positions;
    expect(record).toMatchObject({
      attribution: 'reported',
      reportedBy: 'Example',
      onBehalfOf: ['china'],
      facet: 'the annex',
    });
    for (const key of ['reported_by', 'on_behalf_of', 'actors', 'checked']) expect(record).not.toHaveProperty(key);
  });
});

describe('compileTargets: positions from votes', () => {
  const CAST: Vote = {
    yes: ['RUS'],
    no: ['FRA'],
    abstain: ['CHN'],
    totals: { yes: 1, no: 1, abstain: 1 },
  };

  it('yes supports, no opposes, abstain abstains', () => {
    expect(compileOne({}, [], [rollCall(CAST)]).positions).toEqual(
      (
        [
          ['russia', 'supports', 'yes'],
          ['france', 'opposes', 'no'],
          ['china', 'abstains', 'abstain'],
        ] as const
      ).map(([actor, stance, how]) => ({
        actor,
        date: '2020-03-06',
        act: 'vote',
        stance,
        summary: 'It voted.',
        attribution: 'own',
        citations: PROOF,
        confidence: 'high',
        rollCall: { vote: how, document: 'S/2020/1', body: 'council' },
      })),
    );
  });

  it('absent and not participating give none', () => {
    const absent = rollCall({
      absent: ['RUS'],
      not_participating: ['CHN'],
      totals: { yes: 0, no: 0, abstain: 0, absent: 1 },
    });
    const record = compileOne({}, [], [absent]);
    expect(record.positions).toEqual([]);
    expect(record.rollCalls[0]?.votes).toEqual({ absent: ['russia'], not_participating: ['china'] });
  });

  it('stand before the explanation of the same day', () => {
    const explained = act('2020-03-06', { stance: 'supports_with_conditions', conditions: 'So.' });
    const { positions } = compileOne({}, [act('2020-03-05'), explained], [rollCall(CAST)]);
    expect(positions.filter((one) => one.actor === 'russia').map(({ act, date }) => [date, act])).toEqual([
      ['2020-03-05', 'statement'],
      ['2020-03-06', 'vote'],
      ['2020-03-06', 'statement'],
    ]);
  });

  it('the roll call itself names states by id', () => {
    const vetoed = rollCall({ ...CAST, result: 'not_adopted', veto: ['FRA'], meeting: '8738', note: 'A note.' });
    expect(compileOne({}, [], [vetoed]).rollCalls).toEqual([
      {
        body: 'council',
        document: 'S/2020/1',
        meeting: '8738',
        date: '2020-03-06',
        result: 'not_adopted',
        votes: { yes: ['russia'], no: ['france'], abstain: ['china'] },
        veto: ['france'],
        totals: { yes: 1, no: 1, abstain: 1, absent: 0 },
        summary: expect.any(String),
        note: 'A note.',
        citations: PROOF,
      },
    ]);
  });
});

describe('compileActors', () => {
  const entries = entriesOf({
    a: target({}, [act('2020-03-06')]),
    b: target({}, [act('2020-03-06', { actor: 'china' })]),
    c: target({}),
  });
  const actors = compileActors(entries, compileTargets(entries));

  it('lists the targets on which an actor has positions; an office-holder those of its bodies', () => {
    expect(Object.values(actors).map(({ id, targets }) => [id, targets])).toEqual([
      ['china', ['b']],
      ['france', []],
      ['lavrov', ['a']],
      ['russia', ['a']],
    ]);
  });

  it('ships no aliases, and of a state its region', () => {
    const russia = { id: 'russia', kind: 'state', iso3: 'RUS', region: 'europe', name: 'Russia', targets: ['a'] };
    expect(actors.russia).toEqual(russia);
  });
});

describe('compileTerms', () => {
  it('names the terms from which one differs, and ships no aliases and stems', () => {
    expect(compileTerms(entriesOf({})).truce).toEqual({
      id: 'truce',
      name: 'Truce',
      definition: 'A pause.',
      differsFrom: [{ term: 'armistice', name: 'Armistice', how: 'Shorter.' }],
      citations: PROOF,
    });
  });
});
