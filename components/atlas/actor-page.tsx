import { useSpeech } from '../controls/speech';
import { Told, ToldText } from '../controls/told';
import { NoPosition } from '../position/no-position';
import { DateChoice } from './date-choice';
import { targetHref } from './href';
import { Offices } from './offices';
import { StandingLists } from './standing-lists';
import type { AtlasActor } from './view';

interface ActorPageProps {
  view: AtlasActor;
  onDate: (date: string | null) => void;
}

/** The page of one actor: its offices if it is a person, and its positions target by target. */
export function ActorPage({ view, onDate }: ActorPageProps) {
  const { say } = useSpeech();
  const { actor, standings, asOf } = view;
  return (
    <>
      <header class="page-head">
        <p class="quiet">{say(`actorKind_${actor.kind}`)}</p>
        <h1>
          <Told>{actor.name}</Told>
        </h1>
        {actor.note !== undefined && (
          <p class="page-terms">
            <ToldText>{actor.note}</ToldText>
          </p>
        )}
      </header>
      {actor.offices !== undefined && <Offices offices={actor.offices} />}
      <DateChoice asOf={asOf} onDate={onDate} />
      {standings.length === 0 && <p>{say('actorNothing')}</p>}
      <div class="actor-standings">
        {standings.map((standing) => (
          <article key={standing.target.id}>
            <p class="quiet">{say(`targetKind_${standing.target.kind}`)}</p>
            <h2>
              <a href={targetHref(standing.target.id)}>
                <Told>{standing.target.name}</Told>
              </a>
            </h2>
            {standing.current.length === 0 && <NoPosition standing={standing} />}
            <StandingLists standing={standing} />
          </article>
        ))}
      </div>
    </>
  );
}
