import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NameCount } from '../../utils/corpus/search-counts.ts';
import type { NamedRef } from '../../utils/model.ts';
import { Icon } from '../icon.tsx';
import { FrequentValues } from './frequent-values.tsx';
import { type Named, namedExactly } from './search-filter.ts';

/** A text field that takes a name from the corpus, with the browser's own list of suggestions. */
export function NamePicker({
  label,
  chosen,
  frequent = [],
  onSuggest,
  onChoose,
}: {
  readonly label: string;
  readonly chosen: Named | null;
  /** Offered under the field. */
  readonly frequent?: readonly NameCount[];
  readonly onSuggest: (text: string) => Promise<readonly NamedRef[]>;
  readonly onChoose: (named: Named | null) => void;
}): VNode {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [suggested, setSuggested] = useState<readonly NamedRef[]>([]);
  if (chosen !== null) return <Chosen label={label} name={chosen.name} onDrop={() => onChoose(null)} />;
  const choose = (found: readonly NamedRef[], text: string): void => {
    const named = namedExactly(found, text);
    if (named === null) return;
    setTyped('');
    setSuggested([]);
    onChoose(named);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        list={`${id}-names`}
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={async ({ currentTarget: { value } }) => {
          setTyped(value);
          // A name taken from the list is whole.
          if (namedExactly(suggested, value) !== null) return choose(suggested, value);
          setSuggested(await onSuggest(value));
        }}
        onChange={async ({ currentTarget: { value } }) => choose(await onSuggest(value), value)}
      />
      <datalist id={`${id}-names`}>
        {[...new Set(suggested.map(({ name }) => name))].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <FrequentValues
        label={label}
        values={frequent.map((named) => ({ ...named, value: named }))}
        onChoose={({ name, refs }) => onChoose({ name, refs })}
      />
    </div>
  );
}

/** What a field was narrowed to, in its place, with the way to take it back. */
export function Chosen({
  label,
  name,
  onDrop,
}: {
  readonly label: string;
  readonly name: string;
  readonly onDrop: () => void;
}): VNode {
  return (
    <div class="field">
      <span class="field-label">{label}</span>
      <button
        type="button"
        class="chip"
        aria-pressed="true"
        aria-label={i18n.t('search.dropFilter', [name])}
        onClick={onDrop}
      >
        {name} <Icon name="close" />
      </button>
    </div>
  );
}
