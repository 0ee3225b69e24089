import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SearchCounts } from '../../utils/corpus/search-counts.ts';
import { FrequentValues } from './frequent-values.tsx';
import { Chosen } from './name-picker.tsx';

/** An outlet that is typed, or chosen from the most frequent; once chosen it can be dropped. */
export function OutletField({
  chosen,
  outlets,
  frequent,
  onChoose,
}: {
  readonly chosen: string | null;
  /** Those that can be typed. */
  readonly outlets: readonly string[];
  readonly frequent: SearchCounts['outlets'];
  readonly onChoose: (outlet: string | null) => void;
}): VNode {
  const id = useId();
  const label = i18n.t('search.outlet');
  if (chosen !== null) return <Chosen label={label} name={chosen} onDrop={() => onChoose(null)} />;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        list={`${id}-outlets`}
        autocomplete="off"
        onInput={({ currentTarget: { value } }) => {
          if (outlets.includes(value)) onChoose(value);
        }}
      />
      <datalist id={`${id}-outlets`}>
        {outlets.map((outlet) => (
          <option key={outlet} value={outlet} />
        ))}
      </datalist>
      <FrequentValues
        label={label}
        values={frequent.map(({ outlet, count }) => ({ name: outlet, count, value: outlet }))}
        onChoose={onChoose}
      />
    </div>
  );
}
