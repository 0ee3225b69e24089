import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SearchCounts } from '../../utils/corpus/search-counts.ts';
import type { CorpusStatement, EntityKind, IsoDate, NamedRef } from '../../utils/model.ts';
import { KIND_KEY } from '../words/labels.ts';
import { type Choice, ChoiceField } from './choice-field.tsx';
import { NamePicker } from './name-picker.tsx';
import { OutletField } from './outlet-field.tsx';
import { dateOf, datesOf, type SearchFilter, yearOf } from './search-filter.ts';

type StatementKind = CorpusStatement['kind'];
const KINDS: readonly StatementKind[] = ['direct', 'mixed', 'indirect', 'given'];
/** More names or outlets than this are found faster by typing. */
const MOST_SHOWN = 5;

/** The kinds to choose from. */
function kindsOf(counts: SearchCounts | null): readonly Choice<StatementKind>[] {
  return KINDS.map((kind) => ({
    value: kind,
    words: i18n.t(KIND_KEY[kind]),
    count: counts && (counts.kinds.find((each) => each.kind === kind)?.count ?? 0),
  }));
}

/** The years to choose from: those that have statements, and the chosen one, that has perhaps none. */
function yearsOf(counts: SearchCounts | null, chosen: number | null): readonly Choice<number>[] {
  const known = (counts?.years ?? []).map(({ year, count }) => ({ value: year, words: String(year), count }));
  if (chosen === null || known.some(({ value }) => value === chosen)) return known;
  return [{ value: chosen, words: String(chosen), count: counts && 0 }, ...known];
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
      <OutletField
        chosen={filter.outlet}
        outlets={outlets}
        frequent={counts?.outlets.slice(0, MOST_SHOWN) ?? []}
        onChoose={(outlet) => onFilter({ ...filter, outlet })}
      />
      <ChoiceField
        label={i18n.t('search.kind')}
        any={i18n.t('search.anyKind')}
        chosen={filter.kind}
        choices={kindsOf(counts)}
        onChoose={(kind) => onFilter({ ...filter, kind })}
      />
      <ChoiceField
        label={i18n.t('search.year')}
        any={i18n.t('search.anyYear')}
        chosen={year}
        choices={yearsOf(counts, year)}
        onChoose={(chosen) => onFilter({ ...filter, ...datesOf(chosen) })}
      />
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
