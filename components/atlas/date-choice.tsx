import { useId } from 'preact/hooks';
import type { AsOf } from '../../lib/model/view';
import { useSpeech } from '../controls/speech';

interface DateChoiceProps {
  asOf: AsOf;
  onDate: (date: string | null) => void;
}

const FULL_DATE_LENGTH = 10;
/** While a year is typed, the day of another one stands there: 0002, 0020, 0202. */
const EARLIEST = '1900-01-01';
const LATEST = '9999-12-31';

/** The day for which the page is told; the reader may choose another, or the latest state. */
export function DateChoice({ asOf, onDate }: DateChoiceProps) {
  const { say } = useSpeech();
  const id = useId();
  const isFull = asOf.date?.length === FULL_DATE_LENGTH;
  return (
    <div class="date-choice">
      <label for={id}>{say('dateLabel')}</label>
      <input
        id={id}
        type="date"
        min={EARLIEST}
        max={LATEST}
        value={isFull && asOf.date !== null ? asOf.date : ''}
        onChange={({ currentTarget: { value, validity } }) => validity.valid && onDate(value || null)}
      />
      {asOf.date !== null && (
        <button type="button" class="button" onClick={() => onDate(null)}>
          {say('dateLatest')}
        </button>
      )}
      {asOf.date === null && <span class="quiet">{say('dateIsLatest')}</span>}
    </div>
  );
}
