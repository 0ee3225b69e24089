import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { MAX_ENTRY } from '../../utils/settings.ts';
import { Icon } from '../icon.tsx';

/** One setting that is a list of sites or names: each can be taken out, and others put in. */
export function ListField({
  id,
  label,
  note,
  add,
  entries,
  parse,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  /** What is put in, for the field's own label. */
  readonly add: string;
  readonly entries: readonly string[];
  /** What was typed as the list keeps it; null where it is none. */
  readonly parse: (typed: string) => string | null;
  readonly onChange: (make: (entries: readonly string[]) => readonly string[]) => void;
}): VNode {
  const field = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const take = (): void => {
    const typed = field.current?.value ?? '';
    const entry = parse(typed);
    setRefused(entry === null && typed.trim() !== '' ? typed : null);
    if (entry === null || field.current === null) return;
    field.current.value = '';
    onChange((before) => [...before.filter((other) => other !== entry), entry]);
  };
  const remove = (entry: string): void => {
    onChange((before) => before.filter((other) => other !== entry));
    // The button that had the focus is gone.
    field.current?.focus();
  };
  return (
    <fieldset class="option-field" aria-describedby={`${id}-note`}>
      <legend>{label}</legend>
      <p id={`${id}-note`} class="option-note">
        {note}
      </p>
      {entries.length > 0 && (
        <ul class="option-list">
          {entries.map((entry) => (
            <li key={entry}>
              <span>{entry}</span>
              <button
                type="button"
                class="icon-button"
                aria-label={i18n.t('options.remove', [entry])}
                title={i18n.t('options.remove', [entry])}
                onClick={() => remove(entry)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="option-add"
        onSubmit={(event) => {
          event.preventDefault();
          take();
        }}
      >
        <label for={`${id}-add`}>{add}</label>
        <span class="option-add-row">
          <input
            id={`${id}-add`}
            ref={field}
            type="text"
            autocomplete="off"
            spellcheck={false}
            maxLength={MAX_ENTRY}
            aria-invalid={refused !== null}
            aria-describedby={refused === null ? undefined : `${id}-refused`}
          />
          <button type="submit" class="plain-button">
            {i18n.t('options.add')}
          </button>
        </span>
        {refused !== null && (
          <p id={`${id}-refused`} class="option-refused" role="alert">
            {i18n.t('options.notASite', [refused])}
          </p>
        )}
      </form>
    </fieldset>
  );
}
