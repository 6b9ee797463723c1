import type { PositionRecord } from '../../lib/model/record';
import { Disclosure } from '../controls/disclosure';
import { useSpeech } from '../controls/speech';
import { PositionList } from '../position/position';
import { StanceLine } from '../position/stance-line';
import { stanceMessage } from '../position/stance-shown';
import { type Time, timeMessage } from '../position/time';

interface ActsProps {
  positions: readonly PositionRecord[];
  time: Time;
  /** Open at first. */
  open?: boolean;
}

/** Acts of another time than the present, folded: the line tells how many, and the stance of the outermost one. */
export function Acts({ positions, time, open = false }: ActsProps) {
  const { say, day, number } = useSpeech();
  // The others run forward, and the reader asks where it ended; `earlier` runs back from the date.
  const told = time === 'earlier' ? positions[0] : positions.at(-1);
  if (told === undefined) return null;
  return (
    <Disclosure
      open={open}
      title={
        <>
          <b>{say(timeMessage(time), number(positions.length))}</b>{' '}
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
