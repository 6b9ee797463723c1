import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';
import { Citations } from '../position/citations';
import { PositionText } from '../position/position-text';
import { stanceMessage } from '../position/stance-shown';
import { StanceWords } from '../position/stance-words';
import type { ActEntry } from './chronicle-entry';
import { NamedActors } from './named-actors';
import { useWays } from './ways';

/** One act in a chronicle: who or on what, the stance and the one that it left, what was said, the proof. */
export function ActLine({ entry, ofActor }: { entry: ActEntry; ofActor: boolean }) {
  const { say } = useSpeech();
  const ways = useWays();
  const { actors, target, position, before } = entry;
  return (
    <>
      <p class="chronicle-who">
        {ofActor ? (
          <a href={ways.target(target.id)}>
            <Told>{target.name}</Told>
          </a>
        ) : (
          <NamedActors actors={actors} />
        )}
      </p>
      <StanceWords stance={position.stance} facet={position.facet} />
      {before !== null && <p class="chronicle-before">{say('changedFrom', say(stanceMessage(before)))}</p>}
      <PositionText position={position} />
      <Citations citations={position.citations} />
    </>
  );
}
