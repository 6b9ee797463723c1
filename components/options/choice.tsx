import { useId } from 'preact/hooks';

interface ChoiceProps<Value extends string> {
  title: string;
  text?: string;
  /** Each value with its name and what it does. */
  options: readonly { value: Value; name: string; text: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few values, each with its explanation. */
export function Choice<Value extends string>({ title, text, options, value, onChange }: ChoiceProps<Value>) {
  const group = useId();
  return (
    <fieldset class="choices">
      <legend>
        <h2>{title}</h2>
      </legend>
      {text !== undefined && <p>{text}</p>}
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
            <span class="quiet">{option.text}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
