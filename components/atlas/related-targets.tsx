import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';
import { relationMessage } from '../position/relation-message';
import type { AtlasTarget } from './view';
import { useWays } from './ways';

/** Targets linked to this one, and how. */
export function RelatedTargets({ related }: Pick<AtlasTarget, 'related'>) {
  const { say } = useSpeech();
  const ways = useWays();
  return (
    <section>
      <h2>{say('relatedTargets')}</h2>
      <ul class="atlas-list">
        {related.map((link) => (
          <li key={link.target.id}>
            <a href={ways.target(link.target.id)}>
              <Told>{link.target.name}</Told>
            </a>
            <p class="quiet">
              {say(`targetKind_${link.target.kind}`)} · {say(relationMessage(link))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
