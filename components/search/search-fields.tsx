import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SearchCounts } from '../../utils/corpus/search-counts.ts';
import type { CorpusStatement, EntityKind, IsoDate, NamedRef } from '../../utils/model.ts';
import { formatNumber } from '../words/counted.ts';
import { KIND_KEY } from '../words/labels.ts';
import { FrequentValues } from './frequent-values.tsx';
import { Chosen, NamePicker } from './name-picker.tsx';
import { dateOf, datesOf, type SearchFilter, yearOf } from './search-filter.ts';

const KINDS = ['direct', 'mixed', 'indirect', 'given'] as const;
/** More names or outlets than this are found faster by typing. */
const MOST_SHOWN = 5;

/** “quote (12)”; without a count where it is not known. */
function withCount(words: string, count: number | null): string {
  return count === null ? words : i18n.t('search.withCount', [words, formatNumber(count)]);
}

/** The years to choose from: those that have statements, and the chosen one, that has perhaps none. */
function yearsOf(
  counts: SearchCounts | null,
  chosen: number | null,
): readonly { readonly year: number; readonly count: number | null }[] {
  const known = counts?.years ?? [];
  if (chosen === null || known.some(({ year }) => year === chosen)) return known;
  return [{ year: chosen, count: counts && 0 }, ...known];
}

/** What the statements sought must be: by whom, for whom, where, when, how. */
export function SearchFields({
  filter,
  outlets,
  counts,
  onSuggest,
  onFilter,
}: {
  readonly filter: SearchFilter;
  readonly outlets: readonly string[];
  /** Null until, or where, they are not known. */
  readonly counts: SearchCounts | null;
  readonly onSuggest: (text: string, kind: EntityKind) => Promise<readonly NamedRef[]>;
  readonly onFilter: (filter: SearchFilter) => void;
}): VNode {
  const id = useId();
  const year = yearOf(filter);
  return (
    <div class="search-fields">
      <NamePicker
        label={i18n.t('search.official')}
        chosen={filter.official}
        frequent={counts?.officials.slice(0, MOST_SHOWN) ?? []}
        onSuggest={(text) => onSuggest(text, 'person')}
        onChoose={(official) => onFilter({ ...filter, official })}
      />
      <NamePicker
        label={i18n.t('search.institution')}
        chosen={filter.institution}
        frequent={counts?.institutions.slice(0, MOST_SHOWN) ?? []}
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
          <FrequentValues
            label={i18n.t('search.outlet')}
            values={(counts?.outlets ?? [])
              .slice(0, MOST_SHOWN)
              .map(({ outlet, count }) => ({ name: outlet, count, value: outlet }))}
            onChoose={(outlet) => onFilter({ ...filter, outlet })}
          />
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
              {withCount(
                i18n.t(KIND_KEY[kind]),
                counts && (counts.kinds.find((each) => each.kind === kind)?.count ?? 0),
              )}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-year`}>{i18n.t('search.year')}</label>
        <select
          id={`${id}-year`}
          value={year ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ ...filter, ...datesOf(value === '' ? null : Number(value)) })
          }
        >
          <option value="">{i18n.t('search.anyYear')}</option>
          {yearsOf(counts, year).map((each) => (
            <option key={each.year} value={each.year}>
              {withCount(String(each.year), each.count)}
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
