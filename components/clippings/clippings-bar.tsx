import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  CLIPPING_GROUPS,
  CLIPPING_SORTS,
  type ClippingFacets,
  type ClippingGroup,
  type ClippingQuery,
  type ClippingSort,
  EVERY_CLIPPING,
} from '../../utils/reader/clipping-list.ts';
import type { ExportFormatId } from '../../utils/reader/export-format.ts';
import { ClippingsFilters } from './clippings-filters.tsx';
import { ExportMenu } from './export-menu.tsx';

interface Asking {
  readonly query: ClippingQuery;
  readonly facets: ClippingFacets | null;
  readonly onQuery: (change: Partial<ClippingQuery>) => void;
}

/** Search, order, groups, filters, trash, and the ways in and out. */
export function ClippingsBar({
  count,
  isEmpty,
  onExport,
  onImport,
  ...asking
}: Asking & {
  readonly count: number;
  /** Whether there is nothing to search, order or export. */
  readonly isEmpty: boolean;
  readonly onExport: (format: ExportFormatId) => void;
  readonly onImport: (file: File) => void;
}): VNode {
  const { query, onQuery } = asking;
  const { trash } = query.filter;
  return (
    <div class="clippings-bar">
      {!isEmpty && <Narrowing {...asking} />}
      <div class="clippings-tools">
        <button
          type="button"
          aria-pressed={trash}
          onClick={() => onQuery({ filter: { ...query.filter, trash: !trash } })}
        >
          {i18n.t(trash ? 'clippings.leaveTrash' : 'clippings.trash')}
        </button>
        {!isEmpty && <ExportMenu count={count} onExport={onExport} />}
        <label class="file-button">
          {i18n.t('clippings.import')}
          <input
            type="file"
            accept=".json,.jsonld,application/json,application/ld+json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file !== undefined) onImport(file);
            }}
          />
        </label>
      </div>
    </div>
  );
}

/** What a list of some clippings is searched and put in order with. */
function Narrowing({ query, facets, onQuery }: Asking): VNode {
  const id = useId();
  const { trash } = query.filter;
  return (
    <>
      <input
        type="search"
        class="search-text"
        aria-label={i18n.t('clippings.search')}
        placeholder={i18n.t('clippings.search')}
        value={query.text}
        onInput={(event) => onQuery({ text: event.currentTarget.value })}
      />
      <div class="clippings-tools">
        <span class="clippings-pair">
          <label for={`${id}-sort`}>{i18n.t('clippings.sort')}</label>
          <select
            id={`${id}-sort`}
            value={query.sort}
            onChange={(event) => onQuery({ sort: event.currentTarget.value as ClippingSort })}
          >
            {CLIPPING_SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {i18n.t(`clippings.sortBy.${sort}`)}
              </option>
            ))}
          </select>
        </span>
        <span class="clippings-pair">
          <label for={`${id}-group`}>{i18n.t('clippings.group')}</label>
          <select
            id={`${id}-group`}
            value={query.group}
            onChange={(event) => onQuery({ group: event.currentTarget.value as ClippingGroup })}
          >
            {CLIPPING_GROUPS.map((group) => (
              <option key={group} value={group}>
                {i18n.t(`clippings.groupBy.${group}`)}
              </option>
            ))}
          </select>
        </span>
      </div>
      <ClippingsFilters
        filter={query.filter}
        facets={facets}
        onFilter={(change) => onQuery({ filter: { ...query.filter, ...change } })}
        onClear={() => onQuery({ text: '', filter: { ...EVERY_CLIPPING.filter, trash } })}
      />
    </>
  );
}
