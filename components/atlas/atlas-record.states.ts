// A small record for the states of the atlas: shaped like the real one, not part of it.
import type { ActorRecord, Manifest, TermRecord } from '../../lib/model/record';
import {
  APPEAL,
  CHECKED,
  COUNCIL_MEETING,
  IDLIB,
  IDLIB_STATEMENT,
  NAMES,
  RESOLUTION,
} from '../position/positions.states';

export const MANIFEST: Manifest = {
  format: 1,
  version: '2026.11.1',
  date: CHECKED,
  digest: '',
  counts: { actors: 8, targets: 4, positions: 40, derived: 30, terms: 2 },
  languages: ['en'],
  reported: [],
  targets: [
    { ...APPEAL, conflict: 'All armed conflicts', declared: '2020-03-23', positions: 96 },
    { ...RESOLUTION, conflict: 'All armed conflicts', declared: '2020-07-01', positions: 15 },
    { ...IDLIB, conflict: 'Syria', declared: '2020-03-05', positions: 22 },
    { ...IDLIB_STATEMENT, conflict: 'Syria', declared: '2020-03', positions: 3 },
  ],
};

export const ACTORS: Readonly<Record<string, ActorRecord>> = Object.fromEntries(
  Object.entries(NAMES).map(([id, name]) => [id, { id, kind: 'state', name, targets: [APPEAL.id, IDLIB.id] }]),
);

export const TRUCE: TermRecord = {
  id: 'truce',
  name: 'Truce',
  definition:
    'An agreed halt in fighting, mostly short, local or informal, after which the parties may go on as before. The word says nothing of how the halt is watched over.',
  differsFrom: [
    {
      term: 'armistice',
      name: 'Armistice',
      how: 'A truce is brief, local or informal; a general armistice covers a whole war and is signed for the governments.',
    },
    {
      term: 'humanitarian-pause',
      name: 'Humanitarian pause',
      how: 'A humanitarian pause is for aid alone, for hours or days, and says so; a truce need give no reason.',
    },
  ],
  citations: [COUNCIL_MEETING],
};

export const TERMS: Readonly<Record<string, TermRecord>> = {
  armistice: { ...TRUCE, id: 'armistice', name: 'Armistice' },
  truce: TRUCE,
};
