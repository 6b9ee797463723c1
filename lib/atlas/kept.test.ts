import { describe, expect, it } from 'vitest';
import type { AtlasMatrix } from '../../components/atlas/matrix-view';
import type { PositionRecord, TargetPositions } from '../model/record';
import type { Standing } from '../model/view';
import { keepActor, keepMatrix, keepTerm } from './kept';

const position = (actor: string, date: string, stance: 'supports' | 'opposes' = 'supports'): PositionRecord => ({
  actor,
  date,
  act: 'statement',
  stance,
  summary: `On ${date}.`,
  attribution: 'own',
  citations: [],
  confidence: 'high',
});
const target: TargetPositions = {
  id: 'idlib',
  kind: 'ceasefire',
  name: 'Idlib',
  declared: '2020-03-05',
  checked: '2026-11-22',
  positions: [position('russia', '2020-03-05'), position('russia', '2020-05-01', 'opposes'), position('chad', '2020')],
};
const matrix: AtlasMatrix = {
  show: 'matrix',
  filters: { conflict: 'Syria', targetKind: null, actorKind: null, region: null, stance: null, order: 'acts' },
  choices: { conflicts: [], targetKinds: [], actorKinds: [], regions: [] },
  columns: [{ target: { id: 'idlib', name: 'Idlib', kind: 'ceasefire' }, conflict: 'Syria', declared: '2020-03-05' }],
  rows: [
    {
      actor: { id: 'russia', name: 'Russia', kind: 'state' },
      cells: new Map([[0, { stance: 'supports', date: '2020-03-05' }]]),
    },
  ],
  recorded: 1,
  asOf: { date: '2020-04-01', from: 'reader' },
};

describe('what is kept', () => {
  it('of a matrix is the position behind each of its lines, and no other', () => {
    const { title, asOf, rows } = keepMatrix(matrix, [target]);
    expect([title, asOf]).toEqual(['Syria', '2020-04-01']);
    expect(rows.map((row) => [row.actor, row.target, row.time, row.position.date])).toEqual([
      ['Russia', 'Idlib', 'current', '2020-03-05'],
    ]);
  });

  it('of an actor is every act, each with its time', () => {
    const standing: Standing = {
      target: { id: 'idlib', name: 'Idlib', kind: 'ceasefire' },
      current: [position('russia', '2020-03-05')],
      earlier: [position('russia', '2020-01-01')],
      undated: [position('russia', '2020')],
      later: [position('russia', '2020-05-01')],
      checked: '2026-11-22',
    };
    const actor = { id: 'russia', kind: 'state' as const, name: 'Russia', targets: [] };
    const view = { show: 'actor', actor, standings: [standing], order: 'standing', history: [] } as const;
    const { rows } = keepActor({ ...view, asOf: { date: '2020-04-01', from: 'reader' } });
    expect(rows.map(({ time }) => time)).toEqual(['current', 'undated', 'later', 'earlier']);
  });

  it('of a term is its definition and its neighbours', () => {
    const differsFrom = [{ term: 'armistice', name: 'Armistice', how: 'Shorter.' }];
    const term = { id: 'truce', name: 'Truce', definition: 'A pause.', differsFrom, citations: [] };
    expect(keepTerm({ show: 'term', term })).toMatchObject({ title: 'Truce', text: 'A pause.', differsFrom, rows: [] });
  });
});
