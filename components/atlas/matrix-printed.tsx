import { useContext } from 'preact/hooks';
import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';
import { StanceLine } from '../position/stance-line';
import { stanceMessage } from '../position/stance-shown';
import type { AtlasMatrix } from './matrix-view';
import { Printing } from './printing';

/** On paper, where nothing scrolls: actor by actor, where each stands. */
export function MatrixPrinted({ view: { rows, columns } }: { view: AtlasMatrix }) {
  const { say, day } = useSpeech();
  if (!useContext(Printing)) return null;
  return (
    <div class="matrix-printed">
      {rows.map(({ actor, cells }) => (
        <section key={actor.id}>
          <h2>
            <Told>{actor.name}</Told>
          </h2>
          <ul>
            {[...cells].map(([place, { stance, date }]) => (
              <li key={place}>
                <StanceLine stance={stance} /> {say(stanceMessage(stance))} · <Told>{columns[place]?.target.name}</Told>{' '}
                <span class="quiet">{day(date)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
