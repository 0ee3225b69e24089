import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { KeepAnswer, KeptHere } from '../../utils/messages/reading-messages.ts';
import type { Result } from '../../utils/model.ts';
import { Icon } from '../icon.tsx';
import { ago } from '../words/ago.ts';
import { counted } from '../words/counted.ts';
import { problemInWords } from '../words/problem.ts';
import { KeepButton } from './keep-button.tsx';

/** Whether the page's article is kept, with the way to keep it, or no longer. */
export function KeptLine({
  here,
  answer,
  dropped,
  onKeep,
  onDrop,
  onPutBack,
}: {
  /** Null where nothing of it is kept. */
  readonly here: KeptHere | null;
  /** What became of the last change; null where there was none. */
  readonly answer: Result<KeepAnswer> | null;
  /** Whether it was just taken away, and can be put back. */
  readonly dropped: boolean;
  readonly onKeep: (evenPrivate: boolean) => void;
  readonly onDrop: () => void;
  readonly onPutBack: () => void;
}): VNode {
  const failed = answer?.ok === false && (
    <p class="keep failed" role="alert">
      {problemInWords(answer.error)}
    </p>
  );
  if (here === null) {
    return dropped ? (
      <>
        {failed}
        <p class="keep" role="status">
          {i18n.t('keep.dropped')}{' '}
          <button type="button" onClick={onPutBack}>
            {i18n.t('keep.putBack')}
          </button>
        </p>
      </>
    ) : (
      <KeepButton answer={answer} onKeep={onKeep} />
    );
  }
  return (
    <>
      {failed}
      <p class="keep done">
        <Icon name="check" />
        {i18n.t('keep.kept', [ago(here.kept, Date.now())])}
        <a href="/library.html#kept" target="_blank" rel="noopener">
          {here.versions > 1 ? counted('keep.versions', here.versions) : i18n.t('keep.label')}
        </a>
        <button type="button" onClick={onDrop}>
          {i18n.t('keep.drop')}
        </button>
      </p>
      {!here.isSame && (
        <>
          <p class="soft">{i18n.t('keep.changed')}</p>
          <KeepButton answer={null} isVersion onKeep={onKeep} />
        </>
      )}
    </>
  );
}
