import type { RelatedStanding, Standing } from '../../lib/model/view';
import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';
import { Position } from '../position/position';
import { relationMessage } from '../position/relation-message';
import { Acts } from './acts';

/** One of several targets: how it is linked, if it is, its name, and what the actor did there by the date and after. */
export function RelatedEntry({ standing }: { standing: Standing | RelatedStanding }) {
  const { say } = useSpeech();
  const { target, current, undated, later } = standing;
  const firstLater = current.length + undated.length === 0 ? later[0] : undefined;
  return (
    <article class="related-entry">
      <p class="kind">
        {say(`targetKind_${target.kind}`)}
        {'how' in standing && ` · ${say(relationMessage(standing))}`}
      </p>
      <h4>
        <Told>{target.name}</Told>
      </h4>
      {current.map((position, place) => (
        <Position key={place} position={position} />
      ))}
      {firstLater !== undefined && (
        <>
          <p class="quiet">{say('onlyLater')}</p>
          <Position position={firstLater} />
        </>
      )}
      <Acts positions={undated} time="undated" open={current.length === 0} />
      <Acts positions={firstLater === undefined ? later : later.slice(1)} time="later" />
    </article>
  );
}
