import type { VNode } from 'preact';
import { i18n } from '#i18n';
import { counted } from '../words/counted.ts';
import type { ClippingsStore } from './clippings-store.ts';

/** What was done last, to be taken back; and why the last change could not be kept. */
export function UndoBar({ store }: { readonly store: ClippingsStore }): VNode {
  const last = store.deeds.value.at(-1);
  const unkept = store.unkept.value;
  return (
    <>
      <p class="clippings-undo" role="status">
        {last !== undefined && (
          <>
            {counted(`clippings.${last.what}`, last.record.entries.length)}{' '}
            <button type="button" onClick={() => void store.undo()}>
              {i18n.t('clippings.undo')}
            </button>
          </>
        )}
      </p>
      {unkept !== null && (
        <p class="clippings-unkept" role="alert">
          {unkept}
        </p>
      )}
    </>
  );
}
