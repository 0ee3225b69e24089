import type { VNode } from 'preact';
import { i18n } from '#i18n';
import { formatNumber } from '../words/counted.ts';

/** A value of a filter, and how many statements are found with it. */
export interface FrequentValue<Value> {
  readonly name: string;
  readonly count: number;
  readonly value: Value;
}

/** What most of the statements found have: each narrows the search to it. */
export function FrequentValues<Value>({
  label,
  values,
  onChoose,
}: {
  /** Of the filter that they belong to. */
  readonly label: string;
  readonly values: readonly FrequentValue<Value>[];
  readonly onChoose: (value: Value) => void;
}): VNode | null {
  if (values.length === 0) return null;
  return (
    <ul class="frequent" aria-label={i18n.t('search.frequent', [label])}>
      {values.map(({ name, count, value }) => (
        <li key={name}>
          <button type="button" class="chip" onClick={() => onChoose(value)}>
            {name} <span class="chip-count">{formatNumber(count)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
