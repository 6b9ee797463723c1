import { describe, expect, it } from 'vitest';
import type { MatrixFilters } from '../../components/atlas/matrix-view';
import type { ActorRecord, Manifest, StandsRecord } from '../model/record';
import { matrixOf } from './matrix';

const target = (id: string, conflict: string, declared: string, kind: 'ceasefire' | 'resolution' = 'ceasefire') => ({
  id,
  kind,
  name: `The ${id}`,
  conflict,
  declared,
  positions: 1,
});
const MANIFEST: Pick<Manifest, 'targets'> = {
  targets: [
    target('sochi', 'Syria', '2018-09-17'),
    target('idlib', 'Syria', '2020-03-05'),
    target('hudaydah', 'Yemen', '2018-12-13'),
    target('unsc-1', 'Libya', '2019', 'resolution'),
  ],
};
const actor = (id: string, more: Partial<ActorRecord> = {}): ActorRecord => ({
  id,
  kind: 'state',
  name: id.toUpperCase(),
  targets: [],
  ...more,
});
const ACTORS: Record<string, ActorRecord> = {
  russia: actor('russia', { region: 'europe' }),
  chad: actor('chad', { region: 'africa' }),
  hts: actor('hts', { kind: 'armed_group' }),
  silent: actor('silent'),
};
const own = { attribution: 'own' as const };
const STANDS: StandsRecord = {
  sochi: {
    checked: '2026-11-22',
    lines: [{ date: '2018-09-17', actors: ['russia', 'hts'], stance: 'supports', ...own }],
  },
  idlib: {
    checked: '2026-11-22',
    lines: [
      { date: '2020-03-05', actors: ['russia'], stance: 'supports', facet: 'the corridor', ...own },
      { date: '2020-05', actors: ['russia'], stance: 'opposes', ...own },
      { date: '2020-06-01', actors: ['chad'], stance: 'supports', attribution: 'via_membership' },
    ],
  },
  'unsc-1': { checked: '2026-11-22', lines: [{ date: '2019-02-01', votes: { yes: ['chad'], absent: ['russia'] } }] },
};
const ALL: MatrixFilters = {
  conflict: null,
  targetKind: null,
  actorKind: null,
  region: null,
  stance: null,
  order: 'acts',
};
const shown = (filters: Partial<MatrixFilters> = {}, date: string | null = null) =>
  matrixOf(MANIFEST, ACTORS, STANDS, { ...ALL, ...filters }, { date, from: 'reader' });
const columns = (...given: Parameters<typeof shown>) => shown(...given).columns.map(({ target: { id } }) => id);
const rows = (...given: Parameters<typeof shown>) =>
  shown(...given).rows.map(({ actor: { id }, cells }) => [
    id,
    ...[...cells].map(([at, { stance }]) => `${at} ${stance}`),
  ]);

describe('matrixOf', () => {
  it('groups the targets by conflict, the one with the newest first, newest first in each', () => {
    expect(columns()).toEqual(['idlib', 'sochi', 'unsc-1', 'hudaydah']);
  });

  it('has a row for each actor that stands anywhere by an act of its own, those with most positions first', () => {
    expect(rows()).toEqual([
      ['russia', '0 opposes', '1 supports'],
      ['chad', '2 supports'],
      ['hts', '1 supports'],
    ]);
    expect(shown().recorded).toBe(4);
  });

  it('leaves blank what was not done by the day', () => {
    expect(rows({}, '2020-04-01')).toEqual([
      ['russia', '0 supports', '1 supports'],
      ['chad', '2 supports'],
      ['hts', '1 supports'],
    ]);
    expect(rows({}, '2018-01-01')).toEqual([]);
  });

  it('tells the date and the facet of the act that counts', () => {
    const [russia] = shown({}, '2020-04-01').rows;
    expect(russia?.cells.get(0)).toEqual({ stance: 'supports', date: '2020-03-05', facet: 'the corridor' });
  });

  it.each<[Partial<MatrixFilters>, string[], string[]]>([
    [{ conflict: 'Syria' }, ['idlib', 'sochi'], ['russia', 'hts']],
    [{ conflict: 'Atlantis' }, [], []],
    [{ targetKind: 'resolution' }, ['unsc-1'], ['chad']],
    [{ actorKind: 'armed_group' }, ['idlib', 'sochi', 'unsc-1', 'hudaydah'], ['hts']],
    [{ region: 'africa' }, ['idlib', 'sochi', 'unsc-1', 'hudaydah'], ['chad']],
    [{ stance: 'opposes' }, ['idlib', 'sochi', 'unsc-1', 'hudaydah'], ['russia']],
    [{ order: 'name' }, ['idlib', 'sochi', 'unsc-1', 'hudaydah'], ['chad', 'hts', 'russia']],
  ])('narrows to %j', (filters, targets, actors) => {
    expect(columns(filters)).toEqual(targets);
    expect(rows(filters).map(([id]) => id)).toEqual(actors);
  });

  it('offers what the record has, persons aside', () => {
    expect(shown({ conflict: 'Syria' }).choices).toEqual({
      conflicts: ['Libya', 'Syria', 'Yemen'],
      targetKinds: ['ceasefire', 'resolution'],
      actorKinds: ['state', 'armed_group'],
      regions: ['africa', 'europe'],
    });
  });

  it('agrees with an empty record', () => {
    const empty = matrixOf({ targets: [] }, {}, {}, ALL, { date: null, from: 'unknown' });
    expect(empty).toMatchObject({ columns: [], rows: [], recorded: 0 });
  });
});
