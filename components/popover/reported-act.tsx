import type { Reported } from '../../lib/model/reported-act';
import { directionOf } from '../controls/direction';
import { useSpeech } from '../controls/speech';
import { StanceWords } from '../position/stance-words';

interface ReportedActProps {
  reported: Reported;
  /** The day on which the target of the card was last checked. */
  checked: string | undefined;
}

/** What the article itself reports, in its own sentence, and how that stands to the record; marked as read by machine. */
export function ReportedAct({ reported, checked = '' }: ReportedActProps) {
  const { say, day } = useSpeech();
  const { act, stance, sentence, language, beside } = reported;
  return (
    <section class="reported">
      <h3>{say('reportedTitle', say(`act_${act}`))}</h3>
      <StanceWords stance={stance} />
      <blockquote lang={language} dir={directionOf(language)}>
        {sentence}
      </blockquote>
      {beside !== null && <p>{say(`reported_${beside}`, day(checked))}</p>}
      <p class="act">{say('reportedByMachine')}</p>
    </section>
  );
}
