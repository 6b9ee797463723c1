import type { ActorRecord, Manifest } from '../../lib/model/record';
import { sayEnglish } from '../controls/say-english.states';
import type { States } from '../controls/states';
import { IDLIB_CARD, RESOLUTION_CARD } from '../popover/cards.states';
import {
  APPEAL,
  CHECKED,
  IDLIB,
  IDLIB_STATEMENT,
  NAMES,
  RESOLUTION,
  US_HOPED,
  US_ON_IDLIB,
  US_OPPOSES,
  US_VOTED,
  VETOED_DRAFT,
} from '../position/positions.states';
import { Atlas } from './atlas';
import type { AtlasStanding, AtlasView } from './view';

const MANIFEST: Manifest = {
  format: 1,
  version: '2026.11.1',
  date: CHECKED,
  digest: '',
  counts: { actors: 8, targets: 4, positions: 40, derived: 30, terms: 5 },
  languages: ['en'],
  reported: [],
  targets: [
    { ...APPEAL, conflict: 'All armed conflicts', declared: '2020-03-23', positions: 96 },
    { ...RESOLUTION, conflict: 'All armed conflicts', declared: '2020-07-01', positions: 15 },
    { ...IDLIB, conflict: 'Syria', declared: '2020-03-05', positions: 22 },
    { ...IDLIB_STATEMENT, conflict: 'Syria', declared: '2020-03', positions: 3 },
  ],
};

const ACTORS: Record<string, ActorRecord> = Object.fromEntries(
  Object.entries(NAMES).map(([id, name]) => [id, { id, kind: 'state', name, targets: [APPEAL.id, IDLIB.id] }]),
);

const standing = (id: keyof typeof NAMES, some: Partial<AtlasStanding>): AtlasStanding => ({
  target: IDLIB,
  checked: CHECKED,
  actor: { id, name: NAMES[id], kind: 'state' },
  stance: some.current?.[0]?.stance ?? null,
  current: [],
  earlier: [],
  undated: [],
  later: [],
  ...some,
});

const nothing = () => undefined;
const show = (view: AtlasView, language = 'en') => (
  <Atlas view={view} manifest={MANIFEST} actors={ACTORS} say={sayEnglish} language={language} onDate={nothing} />
);

const TARGET: AtlasView = {
  show: 'target',
  card: IDLIB_CARD,
  class: 'preliminary',
  laterality: 'bilateral',
  purposes: ['humanitarian', 'peace_process'],
  standings: [
    standing('france', { current: [{ ...US_ON_IDLIB, actor: 'france' }] }),
    standing('russia', {
      current: [{ ...US_HOPED, act: 'signature', summary: 'Signed the protocol in Moscow.' }],
    }),
    standing('united-kingdom', { later: [US_ON_IDLIB] }),
    standing('united-states', {
      current: [US_ON_IDLIB],
      earlier: [US_HOPED],
      undated: [],
      later: [{ ...US_ON_IDLIB, date: '2020-05' }],
    }),
  ],
  related: [{ target: IDLIB_STATEMENT, how: 'endorses', from: 'other' }],
  openActor: 'united-states',
};

const ACTOR: AtlasView = {
  show: 'actor',
  actor: { id: 'united-states', kind: 'state', name: 'United States', targets: [APPEAL.id] },
  asOf: { date: null, from: 'reader' },
  standings: [
    { target: RESOLUTION, current: [US_VOTED], earlier: [], undated: [], later: [], checked: CHECKED },
    { target: APPEAL, current: [US_OPPOSES], earlier: [US_HOPED], undated: [], later: [], checked: CHECKED },
    { target: IDLIB, current: [], earlier: [], undated: [], later: [US_ON_IDLIB], checked: CHECKED },
  ],
};

export const states: States = {
  index: () => show({ show: 'index' }),
  target: () => show(TARGET),
  'resolution with votes': () =>
    show({
      show: 'target',
      card: { ...RESOLUTION_CARD, rollCalls: [...RESOLUTION_CARD.rollCalls, VETOED_DRAFT] },
      standings: [standing('united-states', { current: [US_VOTED] })],
      related: [],
    }),
  actor: () => show(ACTOR),
  person: () =>
    show({
      show: 'actor',
      actor: {
        id: 'vladimir-putin',
        kind: 'office_holder',
        name: 'Vladimir Putin',
        offices: [{ title: 'President', of: 'russia', from: '2012-05-07' }],
        targets: [],
      },
      asOf: { date: '2020-04-20', from: 'reader' },
      standings: [],
    }),
  loading: () => show({ show: 'loading' }),
  missing: () => show({ show: 'missing', id: 'no-such-thing' }),
  'right to left': () => show(TARGET, 'ar'),
};
