import type { Office } from '../../lib/model/actor';
import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';
import { useWays } from './ways';

/** The public offices of a person, with their time and the actor for which they are held. */
export function Offices({ offices }: { offices: readonly Office[] }) {
  const { say, day, nameOf } = useSpeech();
  const ways = useWays();
  return (
    <section>
      <h2>{say('offices')}</h2>
      <ul class="atlas-list">
        {offices.map(({ title, of, from, to }) => (
          <li key={title + from}>
            <Told>{title}</Told> ·{' '}
            <a href={ways.actor(of)}>
              <Told>{nameOf(of) ?? of}</Told>
            </a>{' '}
            <span class="quiet">
              {to === undefined ? say('officeSince', day(from)) : say('officeFromTo', day(from), day(to))}
            </span>
          </li>
        ))}
      </ul>
      <p class="quiet">{say('officesText')}</p>
    </section>
  );
}
