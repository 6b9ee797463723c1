// The atlas over a record that is against its readers; nothing of it may become more than text.
import type { States } from '../controls/states';
import { atlasAt } from './atlas.states';
import { ACTORS, MANIFEST, TERMS, TRUCE } from './atlas-record.states';
import { ACTOR, ACTOR_IN_TIME, PERSON, TARGET, TARGET_IN_TIME, VOTED } from './atlas-views.states';
import { poisoned } from './hostile-record.states';
import { matrixOfSize } from './matrix-views.states';
import type { AtlasView } from './view';

const VIEWS: Readonly<Record<string, AtlasView>> = {
  index: { show: 'index' },
  target: TARGET,
  'target in order of time': TARGET_IN_TIME,
  votes: VOTED,
  actor: ACTOR,
  'actor in order of time': ACTOR_IN_TIME,
  person: PERSON,
  term: { show: 'term', term: TRUCE },
  matrix: matrixOfSize({ rows: 10, columns: 10 }),
  missing: { show: 'missing', id: '"><img src=x onerror="globalThis.executed=1">' },
};

export const states: States = Object.fromEntries(
  Object.entries(VIEWS).map(([name, view], place) => [
    `hostile: ${name}`,
    () =>
      atlasAt(poisoned(view, place), {
        manifest: poisoned(MANIFEST, place),
        actors: poisoned(ACTORS, place),
        terms: poisoned(TERMS, place),
        isPrinting: true,
      }),
  ]),
);
