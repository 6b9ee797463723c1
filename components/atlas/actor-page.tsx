import { useSpeech } from '../controls/speech';
import { Told, ToldText } from '../controls/told';
import { ActorStandings } from './actor-standings';
import { Chronicle } from './chronicle';
import { actorHref } from './href';
import type { KeepActions } from './keep-page';
import { Offices } from './offices';
import { OrderChoice } from './order-choice';
import { PageTitle } from './page-title';
import { PageTools } from './page-tools';
import type { AtlasActor } from './view';

interface ActorPageProps extends KeepActions {
  view: AtlasActor;
  onDate: (date: string | null) => void;
}

/** The page of one actor: its offices if it is a person, and its positions target by target or act by act. */
export function ActorPage({ view, onDate, ...kept }: ActorPageProps) {
  const { say } = useSpeech();
  const { actor, standings, order, history, asOf } = view;
  return (
    <>
      <header class="page-head">
        <p class="quiet">{say(`actorKind_${actor.kind}`)}</p>
        <PageTitle>
          <Told>{actor.name}</Told>
        </PageTitle>
        {actor.note !== undefined && (
          <p class="page-terms">
            <ToldText>{actor.note}</ToldText>
          </p>
        )}
      </header>
      <PageTools asOf={asOf} onDate={onDate} {...kept} />
      {actor.offices !== undefined && <Offices offices={actor.offices} />}
      {standings.length === 0 ? (
        <p>{say('actorNothing')}</p>
      ) : (
        <OrderChoice
          order={order}
          standing={say('orderTarget')}
          hrefOf={(next) => actorHref(actor.id, { date: asOf.date, order: next })}
        />
      )}
      {order === 'time' && standings.length > 0 && <Chronicle entries={history} ofActor />}
      {order === 'standing' && <ActorStandings standings={standings} />}
    </>
  );
}
