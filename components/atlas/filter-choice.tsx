import { useId } from 'preact/hooks';
import { useSpeech } from '../controls/speech';

interface FilterChoiceProps<Value extends string> {
  label: string;
  value: Value | null;
  options: readonly { value: Value; label: string }[];
  /** What no choice is called; "all" where nothing is said. */
  all?: string;
  onChoose: (value: Value | null) => void;
}

/** One choice among some, or none of them. A value that the address has and the record does not is still shown. */
export function FilterChoice<Value extends string>({ label, value, options, all, onChoose }: FilterChoiceProps<Value>) {
  const { say } = useSpeech();
  const id = useId();
  const isUnknown = value !== null && options.every((one) => one.value !== value);
  return (
    <div class="filter">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value ?? ''}
        data-narrowed={value !== null}
        onChange={({ currentTarget }) =>
          onChoose(options.find((one) => one.value === currentTarget.value)?.value ?? null)
        }
      >
        <option value="">{all ?? say('filterAll')}</option>
        {isUnknown && <option value={value}>{value}</option>}
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  );
}
