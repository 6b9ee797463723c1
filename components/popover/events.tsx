import type { CeasefireCard } from '../../lib/model/view';
import { Disclosure } from '../controls/disclosure';
import { useSpeech } from '../controls/speech';
import { isOver } from '../position/target-state';
import { Timeline } from '../position/timeline';

/** Enough to see where things stood. */
const SHOWN_AT_ONCE = 2;

/** The timeline up to the date, latest first; the rest and what came after it are folded. */
export function Events({ card }: { card: CeasefireCard }) {
  const { say, number, day } = useSpeech();
  const { before, after, ended, asOf } = card;
  const rest = before.slice(SHOWN_AT_ONCE);
  const endsLater = ended !== undefined && !isOver(ended, asOf.date);
  if (before.length === 0 && after.length === 0 && !endsLater) return null;
  return (
    <section>
      <h3>{say('timeline')}</h3>
      <Timeline events={before.slice(0, SHOWN_AT_ONCE)} />
      {rest.length > 0 && (
        <Disclosure title={say('earlier', number(rest.length))}>
          <Timeline events={rest} />
        </Disclosure>
      )}
      {(after.length > 0 || endsLater) && (
        <Disclosure title={say('cameLater', number(after.length + (endsLater ? 1 : 0)))}>
          <Timeline events={after} />
          {endsLater && <p>{say('endedOn', day(ended))}</p>}
        </Disclosure>
      )}
    </section>
  );
}
