import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { IsoDate } from '../../utils/model.ts';
import type { ClippingColour, ClippingKind } from '../../utils/reader/clipping.ts';
import type { ClippingFacet, ClippingFacets, ClippingFilter } from '../../utils/reader/clipping-list.ts';
import { formatNumber } from '../words/counted.ts';
import { isDate } from './form-change.ts';

/** Values of one filter to choose from; a reader with more tags finds the others by searching. */
const MOST_VALUES = 200;

const FIELDS = [
  { field: 'officials', name: 'clippings.field.official' },
  { field: 'institutions', name: 'clippings.field.institution' },
  { field: 'outlets', name: 'clippings.field.outlet' },
  { field: 'tags', name: 'clippings.field.tag' },
  { field: 'colours', name: 'clippings.field.colour' },
  { field: 'kinds', name: 'clippings.field.kind' },
] as const;

/** Narrows the list by what the clippings have, each value with how many have it. */
export function ClippingsFilters({
  filter,
  facets,
  onFilter,
  onClear,
}: {
  readonly filter: ClippingFilter;
  readonly facets: ClippingFacets | null;
  readonly onFilter: (change: Partial<ClippingFilter>) => void;
  readonly onClear: () => void;
}): VNode {
  const id = useId();
  return (
    <details class="search-more">
      <summary>{i18n.t('clippings.filters')}</summary>
      <div class="search-fields">
        {FIELDS.map(({ field, name }) => {
          const chosen: readonly string[] = filter[field];
          const values = withChosen(facets?.[field] ?? [], chosen);
          return (
            <div class="field" key={field}>
              <label for={`${id}-${field}`}>{i18n.t(name)}</label>
              <select
                id={`${id}-${field}`}
                value={chosen[0] ?? ''}
                onChange={(event) => {
                  const value = event.currentTarget.value;
                  onFilter({ [field]: value === '' ? [] : [value] });
                }}
              >
                <option value="">{i18n.t('clippings.any')}</option>
                {values.map(({ key, label, count }) => (
                  <option key={key} value={key}>
                    {labelOf(field, label)} ({formatNumber(count)})
                  </option>
                ))}
              </select>
            </div>
          );
        })}
        <div class="field">
          <label for={`${id}-dated`}>{i18n.t('clippings.field.dated')}</label>
          <select
            id={`${id}-dated`}
            value={filter.dated}
            onChange={(event) => onFilter({ dated: event.currentTarget.value as ClippingFilter['dated'] })}
          >
            <option value="published">{i18n.t('clippings.field.datedPublished')}</option>
            <option value="clipped">{i18n.t('clippings.field.datedClipped')}</option>
          </select>
        </div>
        {(['from', 'to'] as const).map((end) => (
          <div class="field" key={end}>
            <label for={`${id}-${end}`}>{i18n.t(`clippings.field.${end}`)}</label>
            <input
              id={`${id}-${end}`}
              defaultValue={filter[end] ?? ''}
              placeholder={i18n.t('clippings.datesHint')}
              onChange={(event) => {
                const typed = event.currentTarget.value.trim();
                if (typed === '' || isDate(typed))
                  onFilter({ [end]: typed === '' ? null : (typed as IsoDate) });
              }}
            />
          </div>
        ))}
        <button type="button" class="plain-button" onClick={onClear}>
          {i18n.t('clippings.clearFilters')}
        </button>
      </div>
    </details>
  );
}

/** What was chosen stays to be seen, also where nothing that is found has it. */
function withChosen(facets: readonly ClippingFacet[], chosen: readonly string[]): readonly ClippingFacet[] {
  const missing = chosen.filter((key) => facets.every((facet) => facet.key !== key));
  return [...missing.map((key) => ({ key, label: key, count: 0 })), ...facets.slice(0, MOST_VALUES)];
}

function labelOf(field: (typeof FIELDS)[number]['field'], label: string): string {
  if (field === 'colours') return i18n.t(`clippings.colour.${label as ClippingColour}`);
  return field === 'kinds' ? i18n.t(`clippings.kind.${label as ClippingKind}`) : label;
}
