import { useId } from 'preact/hooks';

interface ChoiceProps<Value extends string> {
  title: string;
  /** The heading of the part says it already. */
  titled?: boolean;
  /** Each value with its name and, where that is not enough, what it does. */
  options: readonly { value: Value; name: string; text?: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few values, each with its explanation. */
export function Choice<Value extends string>({ title, titled = false, options, value, onChange }: ChoiceProps<Value>) {
  const group = useId();
  return (
    <fieldset class="choices">
      <legend class={titled ? 'unseen' : 'label'}>{title}</legend>
      {options.map((option) => (
        <label key={option.value} class="choice-line">
          <input
            type="radio"
            name={group}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.name}
            {option.text !== undefined && <span class="quiet">{option.text}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
