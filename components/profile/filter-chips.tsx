import type { VNode } from 'preact';
import { formatNumber } from '../words/counted.ts';
import type { Choice } from './statement-filter.ts';
import './filter-chips.css';

/** Chips to narrow a list to one value; the pressed one pressed again takes it back. One choice is none. */
export function FilterChips<T extends string>({
  choices,
  chosen,
  nameOf,
  onChoose,
}: {
  readonly choices: readonly Choice<T>[];
  readonly chosen: T | null;
  readonly nameOf: (value: T) => string;
  readonly onChoose: (value: T | null) => void;
}): VNode | null {
  if (choices.length < 2) return null;
  return (
    <ul class="chips">
      {choices.map(({ value, count }) => (
        <li key={value}>
          <button
            type="button"
            class="chip"
            aria-pressed={value === chosen}
            onClick={() => onChoose(value === chosen ? null : value)}
          >
            {nameOf(value)} <span class="chip-count">{formatNumber(count)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
