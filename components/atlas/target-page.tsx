import { useSpeech } from '../controls/speech';
import { Told, ToldText } from '../controls/told';
import { StanceBar } from '../position/stance-bar';
import { TargetFacts } from '../position/target-facts';
import { targetStateMessage } from '../position/target-state';
import { DateChoice } from './date-choice';
import { StanceGroups } from './stance-groups';
import { TargetAside } from './target-aside';
import type { AtlasTarget } from './view';

interface TargetPageProps {
  view: AtlasTarget;
  onDate: (date: string | null) => void;
}

/** The page of one target: its state on a day, and every actor's positions on it. */
export function TargetPage({ view, onDate }: TargetPageProps) {
  const { say } = useSpeech();
  const { card, standings, openActor } = view;
  return (
    <>
      <header class="page-head">
        <p class="quiet">
          {say(`targetKind_${card.target.kind}`)} · <Told>{card.conflict}</Told>
        </p>
        <h1>
          <Told>{card.target.name}</Told>
        </h1>
        <p class="page-terms">
          <ToldText>{card.terms}</ToldText>
        </p>
      </header>
      <DateChoice asOf={card.asOf} onDate={onDate} />
      <div class="page-columns">
        <div class="page-main">
          <section>
            <p class="target-state">{say(targetStateMessage(card))}</p>
            <TargetFacts card={card} />
          </section>
          <section>
            <h2>{say('whereActorsStand')}</h2>
            <StanceBar counts={card.counts} />
            <StanceGroups standings={standings} openActor={openActor} />
          </section>
        </div>
        <TargetAside view={view} />
      </div>
    </>
  );
}
