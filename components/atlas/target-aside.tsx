import { useSpeech } from '../controls/speech';
import { Citations } from '../position/citations';
import { Timeline } from '../position/timeline';
import { RelatedTargets } from './related-targets';
import { TargetDetails } from './target-details';
import type { AtlasTarget } from './view';
import { Votes } from './votes';

/** Beside the positions: what kind of arrangement it is, votes, timeline, links, citations. */
export function TargetAside({ view }: { view: AtlasTarget }) {
  const { say, day, number } = useSpeech();
  const { card, related, order } = view;
  return (
    <aside class="page-aside" aria-label={say('aboutTarget')}>
      <TargetDetails view={view} />
      {card.rollCalls.length > 0 && (
        <section>
          <h2>{say('rollCalls')}</h2>
          {card.rollCalls.map((rollCall) => (
            <Votes key={rollCall.document + rollCall.date} rollCall={rollCall} />
          ))}
        </section>
      )}
      {order === 'standing' && card.before.length + card.after.length > 0 && (
        <section>
          <h2>{say('timeline')}</h2>
          <Timeline events={card.before} />
          {card.after.length > 0 && (
            <>
              <h3>{say('cameLater', number(card.after.length))}</h3>
              <Timeline events={card.after} />
            </>
          )}
        </section>
      )}
      {related.length > 0 && <RelatedTargets related={related} />}
      <section>
        <h2>{say('citations')}</h2>
        <Citations citations={card.citations} full />
        <p class="act">{say('lastChecked', day(card.checked))}</p>
      </section>
    </aside>
  );
}
