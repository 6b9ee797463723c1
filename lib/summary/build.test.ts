import { describe, expect, it } from 'vitest';
import type { ActorRecord, Manifest, PositionRecord, TargetRecord } from '../model/record';
import type { PageReport } from '../model/view';
import { buildSummary, type SummaryRecords } from './build';

function position(
  actor: string,
  date: string,
  stance: PositionRecord['stance'],
  more: Partial<PositionRecord> = {},
): PositionRecord {
  return {
    actor,
    date,
    act: 'statement',
    stance,
    summary: `${actor} ${stance}.`,
    attribution: 'own',
    citations: [],
    confidence: 'high',
    ...more,
  };
}

const TARGET: TargetRecord = {
  id: 'idlib',
  kind: 'ceasefire',
  name: 'Idlib ceasefire',
  declared: '2020-03-05',
  endedHow: 'collapsed',
  conflict: 'Syria',
  parties: [],
  brokers: [],
  terms: 'Arms rest.',
  timeline: [],
  rollCalls: [],
  positions: [
    position('turkey', '2020-03-05', 'supports'),
    position('russia', '2020-03-05', 'supports', { facet: 'the corridor' }),
    position('iran', '2020-03-06', 'opposes'),
    position('france', '2020-03-06', 'supports', { attribution: 'via_membership' }),
    position('china', '2020-05', 'abstains'),
  ],
  related: [],
  citations: [],
  checked: '2026-11-22',
};

const state = (id: string): ActorRecord => ({ id, kind: 'state', name: id.toUpperCase(), targets: [] });
const ACTORS: Record<string, ActorRecord> = Object.fromEntries(
  ['turkey', 'russia', 'iran', 'france', 'china'].map((id) => [id, state(id)]),
);
ACTORS.lavrov = {
  id: 'lavrov',
  kind: 'office_holder',
  name: 'Sergei Lavrov',
  offices: [{ title: 'Foreign Minister', of: 'russia', from: '2004', to: '2020-03-31' }],
  targets: [],
};

const MANIFEST: Manifest = {
  format: 1,
  version: '1',
  date: '2026-11-22',
  digest: '',
  counts: { actors: 0, targets: 0, positions: 0, derived: 0, terms: 0 },
  languages: ['en'],
  reported: [],
  targets: [
    {
      id: 'idlib',
      kind: 'ceasefire',
      name: 'Idlib ceasefire',
      conflict: 'Syria',
      declared: '2020-03-05',
      positions: 5,
    },
    { id: 'gcf', kind: 'appeal', name: 'Global appeal', conflict: 'All', declared: '2020-03-23', positions: 0 },
  ],
};

const RECORDS: SummaryRecords = {
  manifest: MANIFEST,
  actors: ACTORS,
  terms: { truce: { id: 'truce', name: 'Truce', definition: 'A pause.', differsFrom: [], citations: [] } },
  target: TARGET,
};

type Mentions = PageReport['mentions'];

function summaryOf(
  mentions: Mentions,
  date: string | null = '2020-03-31',
  records: Partial<SummaryRecords> = {},
  whole = true,
) {
  const report: PageReport = {
    target: 'idlib',
    sure: true,
    among: ['idlib', 'gcf', 'unknown'],
    sections: ['gcf', 'unknown'],
    candidates: [
      { id: 'idlib', score: 0.8, because: ['Idlib'] },
      { id: 'unknown', score: 0.5, because: [] },
      { id: 'gcf', score: 0.3, because: ['global'] },
    ],
    asOf: { date, from: date === null ? 'unknown' : 'article' },
    changed: '2020-04-02',
    mentions,
    whole,
    muted: [],
  };
  return buildSummary(report, { ...RECORDS, ...records });
}

const actors = (...refs: string[]): Mentions => refs.map((ref, index) => ({ kind: 'actor', ref, count: index + 1 }));
const stances = (summary: ReturnType<typeof summaryOf>) => summary.actors.map(({ id, stance }) => [id, stance]);

describe('buildSummary: actors', () => {
  it('stand in order of stance, then of first mention; those without a position last', () => {
    expect(stances(summaryOf(actors('china', 'france', 'iran', 'turkey', 'russia'), null))).toEqual([
      ['turkey', 'supports'],
      ['russia', 'supports'],
      ['iran', 'opposes'],
      ['china', 'abstains'],
      ['france', null],
    ]);
  });

  it('have the position of the day, told in one line, with facet and date', () => {
    expect(summaryOf(actors('russia')).actors).toEqual([
      {
        id: 'russia',
        name: 'RUSSIA',
        stance: 'supports',
        facet: 'the corridor',
        line: 'russia supports.',
        date: '2020-03-05',
        mentions: 1,
      },
    ]);
    expect(stances(summaryOf(actors('china'), '2020-05-15'))).toEqual([['china', null]]);
    expect(stances(summaryOf(actors('china'), '2020-05-31'))).toEqual([['china', 'abstains']]);
  });

  it('have the position of the body they speak for on the day', () => {
    expect(stances(summaryOf(actors('lavrov')))).toEqual([['lavrov', 'supports']]);
    expect(stances(summaryOf(actors('lavrov'), '2020-04-01'))).toEqual([['lavrov', null]]);
  });

  it('name the body that a person stands for on the day, no other actor any', () => {
    const standsFor = (date: string) => summaryOf(actors('lavrov', 'russia'), date).actors.map((one) => one.standsFor);
    expect(standsFor('2020-03-31')).toEqual([{ id: 'russia', name: 'RUSSIA' }, undefined]);
    expect(standsFor('2020-04-01')).toEqual([undefined, undefined]);
  });

  it('have no position where the page is about none of ours', () => {
    const summary = summaryOf(actors('russia'), '2020-03-31', { target: null });
    expect(summary.target).toBeNull();
    expect(stances(summary)).toEqual([['russia', null]]);
    expect(summary.counts.total).toBe(0);
  });

  it('that are not ours are left out', () => {
    expect(stances(summaryOf(actors('atlantis', 'russia')))).toEqual([['russia', 'supports']]);
  });
});

describe('buildSummary', () => {
  it.each([true, false])('says whether the page was read whole: %s', (whole) => {
    expect(summaryOf(actors('russia'), null, {}, whole).whole).toBe(whole);
  });

  it('counts the page’s actors by stance, those without a position in none', () => {
    const { counts } = summaryOf(actors('turkey', 'russia', 'iran', 'france', 'china'));
    expect(counts).toEqual({
      supports: 2,
      supports_with_conditions: 0,
      opposes: 1,
      abstains: 0,
      ambiguous: 0,
      total: 3,
    });
  });

  it('counts a body once, however many of its people the page names', () => {
    expect(summaryOf(actors('lavrov', 'russia')).counts).toMatchObject({ supports: 1, total: 1 });
    expect(summaryOf(actors('lavrov')).counts).toMatchObject({ supports: 1, total: 1 });
  });

  it('names the target, and the candidates that are ours', () => {
    const summary = summaryOf([]);
    expect(summary.target).toEqual({ id: 'idlib', name: 'Idlib ceasefire', kind: 'ceasefire' });
    expect(summary.candidates).toEqual([
      { target: { id: 'idlib', name: 'Idlib ceasefire', kind: 'ceasefire' }, score: 0.8, because: ['Idlib'] },
      { target: { id: 'gcf', name: 'Global appeal', kind: 'appeal' }, score: 0.3, because: ['global'] },
    ]);
    expect(summary.asOf).toEqual({ date: '2020-03-31', from: 'article' });
    expect(summary.changed).toBe('2020-04-02');
  });

  it('names terms and ceasefires, by id where they are not ours', () => {
    const summary = summaryOf([
      { kind: 'term', ref: 'truce', count: 3 },
      { kind: 'term', ref: 'lull', count: 1 },
      { kind: 'ceasefire', ref: 'gcf', count: 2 },
      { kind: 'ceasefire', ref: 'old', count: 1 },
    ]);
    expect(summary.actors).toEqual([]);
    expect(summary.terms).toEqual([
      { id: 'truce', name: 'Truce', mentions: 3 },
      { id: 'lull', name: 'lull', mentions: 1 },
    ]);
    expect(summary.ceasefires).toEqual([
      { id: 'gcf', name: 'Global appeal', mentions: 2 },
      { id: 'old', name: 'old', mentions: 1 },
    ]);
  });
});

describe('buildSummary: targets', () => {
  it('names what the page and its sections are about, as far as it is ours, with the words that told', () => {
    const { sure, among, sections } = summaryOf([]);
    expect(sure).toBe(true);
    expect(among.map(({ target, because }) => [target.id, because])).toEqual([
      ['idlib', ['Idlib']],
      ['gcf', ['global']],
    ]);
    expect(sections.map(({ id }) => id)).toEqual(['gcf']);
  });
});
