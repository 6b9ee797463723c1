import { useSpeech } from '../controls/speech';
import { Told, ToldText } from '../controls/told';
import { StanceBar } from '../position/stance-bar';
import { TargetFacts } from '../position/target-facts';
import { targetStateMessage } from '../position/target-state';
import { Chronicle } from './chronicle';
import { targetHref } from './href';
import type { KeepActions } from './keep-page';
import { OrderChoice } from './order-choice';
import { PageTitle } from './page-title';
import { PageTools } from './page-tools';
import { StanceGroups } from './stance-groups';
import { TargetAside } from './target-aside';
import type { AtlasTarget } from './view';

interface TargetPageProps extends KeepActions {
  view: AtlasTarget;
  onDate: (date: string | null) => void;
}

/** The page of one target: its state on a day, and every actor's positions on it. */
export function TargetPage({ view, onDate, ...kept }: TargetPageProps) {
  const { say } = useSpeech();
  const { card, standings, openActor, order, chronicle } = view;
  const { target, asOf } = card;
  return (
    <>
      <header class="page-head">
        <p class="quiet">
          {say(`targetKind_${target.kind}`)} · <Told>{card.conflict}</Told>
        </p>
        <PageTitle>
          <Told>{target.name}</Told>
        </PageTitle>
        <p class="page-terms">
          <ToldText>{card.terms}</ToldText>
        </p>
      </header>
      <PageTools asOf={asOf} onDate={onDate} {...kept} />
      <div class="page-columns">
        <div class="page-main">
          <section>
            <p class="target-state">{say(targetStateMessage(card))}</p>
            <TargetFacts card={card} />
          </section>
          <section>
            <h2>{say('whereActorsStand')}</h2>
            <StanceBar counts={card.counts} />
            <OrderChoice
              order={order}
              standing={say('orderStance')}
              hrefOf={(next) => targetHref(target.id, undefined, { date: asOf.date, order: next })}
            />
            {order === 'time' ? (
              <Chronicle entries={chronicle} />
            ) : (
              <StanceGroups standings={standings} openActor={openActor} />
            )}
          </section>
        </div>
        <TargetAside view={view} />
      </div>
    </>
  );
}
