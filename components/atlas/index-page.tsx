import { useId, useMemo, useState } from 'preact/hooks';
import type { ActorRecord, Manifest } from '../../lib/model/record';
import { useSpeech } from '../controls/speech';
import { ActorList } from './actor-list';
import { found } from './search';
import { TargetList } from './target-list';

interface IndexPageProps {
  targets: Manifest['targets'];
  actors: readonly ActorRecord[];
}

/** Everything in the record by name, filtered while one types. */
export function IndexPage({ targets, actors }: IndexPageProps) {
  const { say, number, language } = useSpeech();
  const id = useId();
  const [typed, setTyped] = useState('');
  const byDate = useMemo(
    () => [...targets].sort((one, other) => other.declared.localeCompare(one.declared)),
    [targets],
  );
  const byName = useMemo(
    () => [...actors].sort((one, other) => one.name.localeCompare(other.name, language)),
    [actors, language],
  );
  const foundTargets = found(byDate, typed);
  const foundActors = found(byName, typed);
  return (
    <>
      <search class="atlas-search">
        <label for={id}>{say('searchLabel')}</label>
        <input
          id={id}
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p class="quiet" role="status">
          {typed !== '' && say('searchFound', number(foundTargets.length), number(foundActors.length))}
        </p>
      </search>
      <div class="atlas-lists">
        <TargetList targets={foundTargets} />
        <ActorList actors={foundActors} />
      </div>
    </>
  );
}
