import type { VNode } from 'preact';
import { i18n } from '#i18n';
import { counted } from '../words/counted.ts';

/** Says that clippings could not be saved, and offers them as a file. */
export function HeldLine({
  count,
  onRetry,
  onSave,
}: {
  readonly count: number;
  readonly onRetry: () => void;
  readonly onSave: () => void;
}): VNode | null {
  if (count === 0) return null;
  return (
    <p class="clippings-unkept" role="alert">
      {counted('clippings.unsaved', count)}{' '}
      <button type="button" onClick={onRetry}>
        {i18n.t('clippings.tryAgain')}
      </button>{' '}
      <button type="button" onClick={onSave}>
        {i18n.t('clippings.saveFile')}
      </button>
    </p>
  );
}
