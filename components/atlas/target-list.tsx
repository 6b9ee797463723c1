import type { Manifest } from '../../lib/model/record';
import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';
import { targetHref } from './href';

/** Targets with their kind, day and number of positions, in the order given. */
export function TargetList({ targets }: { targets: Manifest['targets'] }) {
  const { say, day, number, counted } = useSpeech();
  return (
    <section>
      <h2>
        {say('atlasTargets')} <span class="quiet">{number(targets.length)}</span>
      </h2>
      <ul class="atlas-list">
        {targets.map(({ id, kind, name, conflict, declared, positions }) => (
          <li key={id}>
            <a href={targetHref(id)}>
              <Told>{name}</Told>
            </a>
            <p class="quiet">
              <Told>{conflict}</Told>
              {` · ${[say(`targetKind_${kind}`), day(declared), counted('positionsCount', positions)].join(' · ')}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
