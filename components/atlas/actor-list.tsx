import type { ActorRecord } from '../../lib/model/record';
import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';
import { actorHref } from './href';

/** Actors with their kind and the number of targets they acted on, in the order given. */
export function ActorList({ actors }: { actors: readonly ActorRecord[] }) {
  const { say, number } = useSpeech();
  return (
    <section>
      <h2>
        {say('atlasActors')} <span class="quiet">{number(actors.length)}</span>
      </h2>
      <ul class="atlas-list">
        {actors.map(({ id, kind, name, targets }) => (
          <li key={id}>
            <a href={actorHref(id)}>
              <Told>{name}</Told>
            </a>
            <p class="quiet">{[say(`actorKind_${kind}`), say('targetsCount', number(targets.length))].join(' · ')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
