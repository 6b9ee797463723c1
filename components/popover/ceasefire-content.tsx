import type { CeasefireCard } from '../../lib/model/view';
import { ActorLinks } from '../controls/actor-links';
import { useSpeech } from '../controls/speech';
import { Told, ToldText } from '../controls/told';
import { AsOfLine } from '../position/as-of-line';
import { Citations } from '../position/citations';
import { RollCall } from '../position/roll-call';
import { StanceBar } from '../position/stance-bar';
import { TargetFacts } from '../position/target-facts';
import { targetStateMessage } from '../position/target-state';
import type { CardActions } from './content';
import { Events } from './events';
import { PopoverFoot } from './popover-foot';
import { PopoverHead } from './popover-head';

/** The card of a ceasefire or another target: its state on the date, its terms, and who stands where. */
export function CeasefireContent({ card, titleId, ...actions }: { card: CeasefireCard } & CardActions) {
  const { say } = useSpeech();
  const { target, terms, conflict, parties, brokers, rollCalls, citations, checked, because } = card;
  const { onClose, onAtlas, onMute, onWhy } = actions;
  const onActor = (actor: string) => onAtlas({ actor });
  return (
    <>
      <PopoverHead
        titleId={titleId}
        title={<Told>{target.name}</Told>}
        kind={say(`targetKind_${target.kind}`)}
        onClose={onClose}
      >
        <p class="role">
          <Told>{conflict}</Told>
        </p>
      </PopoverHead>
      <div class="popover-body">
        <div class="current">
          <p class="target-state">{say(targetStateMessage(card))}</p>
          <TargetFacts card={card} />
          <AsOfLine asOf={card.asOf} />
        </div>
        <p>
          <ToldText>{terms}</ToldText>
        </p>
        <section>
          <h3>{say('whereActorsStand')}</h3>
          <StanceBar counts={card.counts} />
        </section>
        {(parties.length > 0 || brokers.length > 0) && (
          <dl class="facts">
            {parties.length > 0 && (
              <div>
                <dt>{say('parties')}</dt>
                <dd>
                  <ActorLinks actors={parties} onActor={onActor} />
                </dd>
              </div>
            )}
            {brokers.length > 0 && (
              <div>
                <dt>{say('brokers')}</dt>
                <dd>
                  <ActorLinks actors={brokers} onActor={onActor} />
                </dd>
              </div>
            )}
          </dl>
        )}
        {rollCalls.length > 0 && (
          <section>
            <h3>{say('rollCalls')}</h3>
            {rollCalls.map((rollCall) => (
              <RollCall key={rollCall.document + rollCall.date} rollCall={rollCall} />
            ))}
          </section>
        )}
        <Events card={card} />
        <section>
          <h3>{say('citations')}</h3>
          <Citations citations={citations} />
        </section>
        <PopoverFoot {...{ because, checked, onMute, onWhy }} onAtlas={() => onAtlas({ target: target.id })} />
      </div>
    </>
  );
}
