import type { VNode } from 'preact';

/** One setting that is on or off. */
export function SwitchField({
  id,
  label,
  note = null,
  value,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  readonly note?: string | null;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}): VNode {
  return (
    <div class="option-field">
      <label class="option-choice">
        <input
          type="checkbox"
          checked={value}
          aria-describedby={note === null ? undefined : `${id}-note`}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        {label}
      </label>
      {note !== null && (
        <p id={`${id}-note`} class="option-note">
          {note}
        </p>
      )}
    </div>
  );
}
