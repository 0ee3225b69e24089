import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatNumber } from '../words/counted.ts';

export interface Choice<Value extends string | number> {
  readonly value: Value;
  readonly words: string;
  /** Statements that have it; null where that is not known. */
  readonly count: number | null;
}

/** One of a few values, each with how many statements have it, or none of them; `any` is what none is called. */
export function ChoiceField<Value extends string | number>({
  label,
  any,
  chosen,
  choices,
  onChoose,
}: {
  readonly label: string;
  readonly any: string;
  readonly chosen: Value | null;
  readonly choices: readonly Choice<Value>[];
  readonly onChoose: (value: Value | null) => void;
}): VNode {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ currentTarget }) =>
          onChoose(choices.find(({ value }) => String(value) === currentTarget.value)?.value ?? null)
        }
      >
        <option value="">{any}</option>
        {choices.map(({ value, words, count }) => (
          <option key={value} value={value}>
            {count === null ? words : i18n.t('search.withCount', [words, formatNumber(count)])}
          </option>
        ))}
      </select>
    </div>
  );
}
