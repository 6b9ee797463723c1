import type { PositionRecord } from '../../lib/model/record';
import { Disclosure } from '../controls/disclosure';
import { useSpeech } from '../controls/speech';
import { PositionList } from '../position/position';
import { StanceLine } from '../position/stance-line';
import { stanceMessage } from '../position/stance-shown';

interface ActsProps {
  positions: readonly PositionRecord[];
  when: 'later' | 'earlier';
  /** Open at first. */
  open?: boolean;
}

/** Acts before or after the date, folded: the line tells how many, and the stance of the outermost one. */
export function Acts({ positions, when, open = false }: ActsProps) {
  const { say, day, number } = useSpeech();
  // `later` runs forward and the reader asks where it ended; `earlier` runs back from the date.
  const told = when === 'later' ? positions.at(-1) : positions[0];
  if (told === undefined) return null;
  return (
    <Disclosure
      open={open}
      title={
        <>
          <b>{say(when === 'later' ? 'cameLater' : 'earlier', number(positions.length))}</b>{' '}
          <span class="told-stance">
            <StanceLine stance={told.stance} /> {say('actOn', say(stanceMessage(told.stance)), day(told.date))}
          </span>
        </>
      }
    >
      <PositionList positions={positions} />
    </Disclosure>
  );
}
