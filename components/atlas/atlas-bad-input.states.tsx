// What a record may come to hold, and the atlas must show: nothing, one, thousands, long and right-to-left names.
import type { ActorRecord } from '../../lib/model/record';
import type { States } from '../controls/states';
import { IDLIB_CARD } from '../popover/cards.states';
import { IDLIB, US_HOPED } from '../position/positions.states';
import { atlasAt } from './atlas.states';
import { MANIFEST, TRUCE } from './atlas-record.states';
import { ACTOR, ACTOR_IN_TIME, standing, TARGET, TARGET_IN_TIME, VOTED } from './atlas-views.states';
import { matrixOfSize } from './matrix-views.states';

const LONG = 'Provisional Coordination Committee of the United '.repeat(7).slice(0, 300);
const LONG_WORD = 'Donaudampfschifffahrtsgesellschaft'.repeat(9).slice(0, 300);
const ARABIC = 'القوات المسلحة (SPLM-N) لجبهة 2020';
const HEBREW = 'המועצה "2254" לענייני הפסקת האש';
const MANY = 5000;

const actorsNamed = (names: readonly string[]): Record<string, ActorRecord> =>
  Object.fromEntries(
    names.map((name, place) => [`actor-${place}`, { id: `actor-${place}`, kind: 'state', name, targets: [IDLIB.id] }]),
  );
const thousands = Array.from({ length: MANY }, (_one, place) => `Actor number ${place + 1}`);
const NAMED = [LONG, LONG_WORD, ARABIC, HEBREW];

const EMPTY_CARD = {
  ...IDLIB_CARD,
  parties: [],
  brokers: [],
  before: [],
  after: [],
  counts: { supports: 0, supports_with_conditions: 0, opposes: 0, abstains: 0, ambiguous: 0, total: 0 },
  citations: [],
};
const standingsOf = (names: readonly string[]) =>
  names.map((name, place) => ({
    ...standing('france', { current: [{ ...US_HOPED, facet: name.slice(0, 120) }] }),
    actor: { id: `actor-${place}`, name, kind: 'state' as const },
  }));
const targetNamed = (name: string) => ({
  ...TARGET,
  card: { ...IDLIB_CARD, conflict: name, target: { ...IDLIB, name } },
  standings: standingsOf(NAMED),
  related: NAMED.map((one, place) => ({
    target: { ...IDLIB, id: `target-${place}`, name: one },
    how: 'follows' as const,
    from: 'this' as const,
  })),
  openActor: 'actor-1',
});

export const states: States = {
  'empty: index': () =>
    atlasAt(
      { show: 'index' },
      {
        manifest: { ...MANIFEST, targets: [], counts: { ...MANIFEST.counts, positions: 0, derived: 0 } },
        actors: {},
        terms: {},
      },
    ),
  'empty: target': () =>
    atlasAt({
      ...TARGET,
      card: EMPTY_CARD,
      standings: [],
      related: [],
      class: undefined,
      laterality: undefined,
      purposes: [],
    }),
  'empty: target in order of time': () => atlasAt({ ...TARGET_IN_TIME, chronicle: [] }),
  'one actor: matrix': () => atlasAt(matrixOfSize({ rows: 1, columns: 1, gap: 1 })),
  'thousands: index': () => atlasAt({ show: 'index' }, { actors: actorsNamed(thousands) }),
  'thousands: target': () => atlasAt({ ...TARGET, standings: standingsOf(thousands), openActor: undefined }),
  'thousands: matrix': () => atlasAt(matrixOfSize({ rows: MANY, columns: 134, gap: 40 })),
  'long names: target': () => atlasAt(targetNamed(LONG)),
  'long names: one word': () => atlasAt(targetNamed(LONG_WORD)),
  'long names: actor': () => atlasAt({ ...ACTOR, actor: { ...ACTOR.actor, name: LONG_WORD, note: LONG } }),
  'long names: term': () => atlasAt({ show: 'term', term: { ...TRUCE, name: LONG_WORD, definition: LONG } }),
  'long names: index': () =>
    atlasAt(
      { show: 'index' },
      {
        actors: actorsNamed(NAMED),
        manifest: {
          ...MANIFEST,
          targets: NAMED.map((name, place) => ({
            ...IDLIB,
            id: `target-${place}`,
            name,
            conflict: place < 2 ? LONG_WORD : ARABIC,
            declared: '2020',
            positions: 1,
          })),
        },
      },
    ),
  'long names: matrix': () =>
    atlasAt(
      matrixOfSize({
        rows: 8,
        columns: 6,
        nameOf: (row) => NAMED[row % NAMED.length] ?? '',
        targetOf: (column) => NAMED[column % NAMED.length] ?? '',
      }),
    ),
  'right-to-left names: target': () => atlasAt(targetNamed(ARABIC)),
  'right-to-left names: matrix': () =>
    atlasAt(
      matrixOfSize({ rows: 20, columns: 30, nameOf: (row) => (row % 2 ? HEBREW : ARABIC), targetOf: () => ARABIC }),
    ),
  'missing dates: actor in order of time': () =>
    atlasAt({
      ...ACTOR_IN_TIME,
      history: ACTOR_IN_TIME.history.map((entry, place) => ({
        ...entry,
        date: place === 0 ? '2020' : '2020-04',
        time: 'open',
      })),
    }),
  'hundreds of votes': () =>
    atlasAt({
      ...VOTED,
      card: {
        ...VOTED.card,
        rollCalls: [
          {
            ...(VOTED.card.rollCalls[0] ?? {
              body: '',
              document: '',
              date: '2020',
              result: 'adopted' as const,
              summary: '',
              citations: [],
            }),
            veto: [],
            votes: { yes: thousands.slice(0, 141), no: thousands.slice(141, 148), abstain: thousands.slice(148, 180) },
            totals: { yes: 141, no: 7, abstain: 32, absent: 13 },
          },
        ],
      },
    }),
};
