import { useSpeech } from '../controls/speech';
import { Told } from '../controls/told';
import { LazyDisclosure } from './lazy-disclosure';
import { StandingLists } from './standing-lists';
import type { AtlasStanding } from './view';
import { useWays } from './ways';

/** One actor on the page of a target: name, facet and day in a line, all its positions behind it. */
export function StandingEntry({ standing, open }: { standing: AtlasStanding; open: boolean }) {
  const { say, day } = useSpeech();
  const ways = useWays();
  const { actor, current, undated, later } = standing;
  const told = current[0] ?? undated[0] ?? later[0];
  return (
    <LazyDisclosure
      open={open}
      title={
        <>
          <b>
            <Told>{actor.name}</Told>
          </b>
          {told?.facet !== undefined && (
            <>
              {' · '}
              <Told>{told.facet}</Told>
            </>
          )}{' '}
          {told !== undefined && <span class="quiet">{day(told.date)}</span>}
        </>
      }
    >
      {() => (
        <>
          <StandingLists standing={standing} />
          <p>
            <a href={ways.actor(actor.id)}>{say('actorEverything', actor.name)}</a>
          </p>
        </>
      )}
    </LazyDisclosure>
  );
}
