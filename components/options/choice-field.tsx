import type { VNode } from 'preact';

export interface Choice<T> {
  readonly value: T;
  readonly name: string;
}

/** One setting of a few values: all of them in sight, one chosen. */
export function ChoiceField<T extends string | number>({
  id,
  label,
  note = null,
  choices,
  value,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  /** What it means, where the label does not say. */
  readonly note?: string | null;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}): VNode {
  return (
    <fieldset class="option-field" aria-describedby={note === null ? undefined : `${id}-note`}>
      <legend>{label}</legend>
      <div class="option-choices">
        {choices.map((choice) => (
          <label key={choice.value} class="option-choice">
            <input
              type="radio"
              name={id}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.name}
          </label>
        ))}
      </div>
      {note !== null && (
        <p id={`${id}-note`} class="option-note">
          {note}
        </p>
      )}
    </fieldset>
  );
}
