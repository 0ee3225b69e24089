import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  CLIPPING_COLOURS,
  type Clipping,
  type ClippingColour,
  type ClippingId,
} from '../../utils/reader/clipping.ts';
import type { ExportFormatId } from '../../utils/reader/export-format.ts';
import { counted } from '../words/counted.ts';
import type { ClippingsStore } from './clippings-store.ts';
import { ExportMenu } from './export-menu.tsx';

/** What can be done with all that are chosen at once. */
export function SelectionBar({
  store,
  onExport,
  onCopy,
}: {
  readonly store: ClippingsStore;
  readonly onExport: (format: ExportFormatId, chosen: ReadonlySet<ClippingId>) => void;
  readonly onCopy: (clippings: readonly Clipping[]) => void;
}): VNode | null {
  const [tag, setTag] = useState('');
  const chosen = store.selected.value;
  const isTrash = store.query.value.filter.trash;
  if (chosen.size === 0) return null;
  const ids = [...chosen];
  const known = store.list.value?.state === 'answered' ? [...store.list.value.value.rows.values()] : [];
  const selectAll = async (): Promise<void> => {
    const all = await store.all();
    if (all.ok) store.selected.value = new Set(all.value.map(({ id }) => id));
  };
  return (
    <fieldset class="clippings-selection" aria-label={counted('clippings.selected', chosen.size)}>
      <strong>{counted('clippings.selected', chosen.size)}</strong>
      <button type="button" onClick={() => void selectAll()}>
        {i18n.t('clippings.selectAll')}
      </button>
      <button
        type="button"
        onClick={() => {
          store.selected.value = new Set();
        }}
      >
        {i18n.t('clippings.selectNone')}
      </button>
      {isTrash ? (
        <>
          <button type="button" onClick={() => void store.move({ ids, to: 'kept' })}>
            {i18n.t('clippings.restore')}
          </button>
          <button type="button" onClick={() => void store.move({ ids, to: 'gone' })}>
            {i18n.t('clippings.erase')}
          </button>
        </>
      ) : (
        <>
          <button type="button" onClick={() => void store.move({ ids, to: 'trash' })}>
            {i18n.t('clippings.delete')}
          </button>
          <form
            class="clippings-add-tag"
            onSubmit={(event) => {
              event.preventDefault();
              const addTags = [tag.trim()].filter(Boolean);
              if (addTags.length > 0) void store.change({ ids, set: {}, addTags }).then(() => setTag(''));
            }}
          >
            <input
              value={tag}
              aria-label={i18n.t('clippings.addTag')}
              placeholder={i18n.t('clippings.addTag')}
              onInput={(event) => setTag(event.currentTarget.value)}
            />
          </form>
          <select
            aria-label={i18n.t('clippings.setColour')}
            value=""
            onChange={(event) => {
              const picked = event.currentTarget.value;
              const colour = picked === 'none' ? null : (picked as ClippingColour);
              void store.change({ ids, set: { colour } });
            }}
          >
            <option value="" disabled>
              {i18n.t('clippings.setColour')}
            </option>
            {(['none', ...CLIPPING_COLOURS] as const).map((colour) => (
              <option key={colour} value={colour}>
                {i18n.t(`clippings.colour.${colour}`)}
              </option>
            ))}
          </select>
        </>
      )}
      <button type="button" onClick={() => onCopy(known.filter(({ id }) => chosen.has(id)))}>
        {i18n.t('clippings.copy')}
      </button>
      <ExportMenu count={chosen.size} onExport={(format) => onExport(format, chosen)} />
    </fieldset>
  );
}
