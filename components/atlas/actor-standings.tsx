import { useContext, useState } from 'preact/hooks';
import type { Standing } from '../../lib/model/view';
import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';
import { NoPosition } from '../position/no-position';
import { Printing } from './printing';
import { StandingLists } from './standing-lists';
import { useWays } from './ways';

const MOST_AT_FIRST = 40;

/** Where one actor stands, target by target. */
export function ActorStandings({ standings }: { standings: readonly Standing[] }) {
  const { say, number } = useSpeech();
  const ways = useWays();
  const isPrinting = useContext(Printing);
  const [whole, setWhole] = useState(false);
  const shown = whole || isPrinting ? standings : standings.slice(0, MOST_AT_FIRST);
  return (
    <div class="actor-standings">
      {shown.map((standing) => (
        <article key={standing.target.id}>
          <p class="quiet">{say(`targetKind_${standing.target.kind}`)}</p>
          <h2>
            <a href={ways.target(standing.target.id)}>
              <Told>{standing.target.name}</Told>
            </a>
          </h2>
          {standing.current.length === 0 && <NoPosition standing={standing} />}
          <StandingLists standing={standing} />
        </article>
      ))}
      {shown.length < standings.length && (
        <button type="button" class="button" onClick={() => setWhole(true)}>
          {say('showAll', number(standings.length))}
        </button>
      )}
    </div>
  );
}
