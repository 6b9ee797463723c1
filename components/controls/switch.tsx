interface SwitchProps {
  label: string;
  on: boolean;
  onToggle: (on: boolean) => void;
}

/** Turns one thing on or off at once. */
export function Switch({ label, on, onToggle }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={(event) => onToggle(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
