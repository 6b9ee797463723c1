import { sayEnglish } from '../controls/say-english.states';
import type { States } from '../controls/states';
import { Atlas, type AtlasProps } from './atlas';
import { ACTORS, MANIFEST, TERMS, TRUCE } from './atlas-record.states';
import { ACTOR, ACTOR_IN_TIME, PERSON, TARGET, TARGET_IN_TIME, VOTED } from './atlas-views.states';
import { matrixOfSize, NO_FILTERS } from './matrix-views.states';
import type { AtlasView } from './view';

const nothing = () => undefined;

/** The atlas with nothing behind it. */
export const atlasAt = (view: AtlasView, some: Partial<AtlasProps> = {}) => (
  <Atlas
    view={view}
    manifest={MANIFEST}
    actors={ACTORS}
    terms={TERMS}
    say={sayEnglish}
    language="en"
    onDate={nothing}
    onSearch={async () => ({ found: [], total: 0 })}
    onGo={nothing}
    onCopy={async () => undefined}
    onSave={async () => undefined}
    onPrint={nothing}
    {...some}
  />
);

export const states: States = {
  index: () => atlasAt({ show: 'index' }),
  target: () => atlasAt(TARGET),
  'target in order of time': () => atlasAt(TARGET_IN_TIME),
  'resolution with votes': () => atlasAt(VOTED),
  actor: () => atlasAt(ACTOR),
  'actor in order of time': () => atlasAt(ACTOR_IN_TIME),
  person: () => atlasAt(PERSON),
  term: () => atlasAt({ show: 'term', term: TRUCE }),
  matrix: () => atlasAt(matrixOfSize({ rows: 40, columns: 60 })),
  'matrix of one conflict': () =>
    atlasAt(matrixOfSize({ rows: 12, columns: 5 }, { conflict: 'Syria', stance: 'opposes' })),
  'matrix without anything': () =>
    atlasAt({
      ...matrixOfSize({ rows: 0, columns: 4 }),
      filters: { ...NO_FILTERS, conflict: 'A war of another record' },
    }),
  loading: () => atlasAt({ show: 'loading' }),
  failed: () => atlasAt({ show: 'failed' }),
  missing: () => atlasAt({ show: 'missing', id: 'no-such-thing' }),
  'right to left': () => atlasAt(TARGET, { language: 'ar' }),
  'matrix, right to left': () => atlasAt(matrixOfSize({ rows: 40, columns: 60 }), { language: 'he' }),
};
