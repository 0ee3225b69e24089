import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CorpusStatement, EntityKind, IsoDate, NamedRef } from '../../utils/model.ts';
import { KIND_KEY } from '../words/labels.ts';
import { Chosen, NamePicker } from './name-picker.tsx';
import { dateOf, type SearchFilter } from './search-filter.ts';

const KINDS = ['direct', 'mixed', 'indirect', 'given'] as const;

/** What the statements sought must be: by whom, for whom, where, when, how. */
export function SearchFields({
  filter,
  outlets,
  onSuggest,
  onFilter,
}: {
  readonly filter: SearchFilter;
  readonly outlets: readonly string[];
  readonly onSuggest: (text: string, kind: EntityKind) => Promise<readonly NamedRef[]>;
  readonly onFilter: (filter: SearchFilter) => void;
}): VNode {
  const id = useId();
  return (
    <div class="search-fields">
      <NamePicker
        label={i18n.t('search.official')}
        chosen={filter.official}
        onSuggest={(text) => onSuggest(text, 'person')}
        onChoose={(official) => onFilter({ ...filter, official })}
      />
      <NamePicker
        label={i18n.t('search.institution')}
        chosen={filter.institution}
        onSuggest={(text) => onSuggest(text, 'organisation')}
        onChoose={(institution) => onFilter({ ...filter, institution })}
      />
      {filter.outlet === null ? (
        <div class="field">
          <label for={`${id}-outlet`}>{i18n.t('search.outlet')}</label>
          <input
            id={`${id}-outlet`}
            type="text"
            list={`${id}-outlets`}
            autocomplete="off"
            onInput={({ currentTarget: { value } }) => {
              if (outlets.includes(value)) onFilter({ ...filter, outlet: value });
            }}
          />
          <datalist id={`${id}-outlets`}>
            {outlets.map((outlet) => (
              <option key={outlet} value={outlet} />
            ))}
          </datalist>
        </div>
      ) : (
        <Chosen
          label={i18n.t('search.outlet')}
          name={filter.outlet}
          onDrop={() => onFilter({ ...filter, outlet: null })}
        />
      )}
      <div class="field">
        <label for={`${id}-kind`}>{i18n.t('search.kind')}</label>
        <select
          id={`${id}-kind`}
          value={filter.kind ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ ...filter, kind: value === '' ? null : (value as CorpusStatement['kind']) })
          }
        >
          <option value="">{i18n.t('search.anyKind')}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {i18n.t(KIND_KEY[kind])}
            </option>
          ))}
        </select>
      </div>
      <DateField
        label={i18n.t('search.from')}
        date={filter.from}
        onDate={(from) => onFilter({ ...filter, from })}
      />
      <DateField label={i18n.t('search.to')} date={filter.to} onDate={(to) => onFilter({ ...filter, to })} />
    </div>
  );
}

function DateField({
  label,
  date,
  onDate,
}: {
  readonly label: string;
  readonly date: IsoDate | null;
  readonly onDate: (date: IsoDate | null) => void;
}): VNode {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={date ?? ''}
        onInput={({ currentTarget: { value } }) => onDate(dateOf(value))}
      />
    </div>
  );
}
