import { useMemo } from 'preact/hooks';
import type { ActorRecord, Manifest, TermRecord } from '../../lib/model/record';
import { useSpeech } from '../controls/speech';
import { ActorKinds } from './actor-kinds';
import { ConflictList } from './conflict-list';
import { PageTitle } from './page-title';
import { TermList } from './term-list';

interface IndexPageProps {
  manifest: Manifest;
  actors: Readonly<Record<string, ActorRecord>>;
  terms: Readonly<Record<string, TermRecord>>;
}

/** Everything in the record by name: ceasefires and texts by conflict, actors by kind, terms. */
export function IndexPage({ manifest, actors, terms }: IndexPageProps) {
  const { say, number } = useSpeech();
  const { counts, targets } = manifest;
  const all = useMemo(() => Object.values(actors), [actors]);
  return (
    <>
      <header class="page-head">
        <PageTitle>{say('atlasTitle')}</PageTitle>
        <p class="quiet">
          {[
            say('indexTargets', number(targets.length)),
            say('indexActors', number(all.length)),
            say('indexPositions', number(counts.positions + counts.derived)),
          ].join(' · ')}
        </p>
      </header>
      <div class="atlas-lists">
        <ConflictList targets={targets} />
        <div class="atlas-side">
          <ActorKinds actors={all} />
          <TermList terms={Object.values(terms)} />
        </div>
      </div>
    </>
  );
}
