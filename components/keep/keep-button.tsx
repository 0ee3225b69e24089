import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { KeepAnswer } from '../../utils/messages/reading-messages.ts';
import type { Result } from '../../utils/model.ts';
import { Icon } from '../icon.tsx';
import { problemInWords } from '../words/problem.ts';
import './keep.css';

/** Keeps the article of the page, and says what has become of it. */
export function KeepButton({
  answer,
  isVersion = false,
  onKeep,
}: {
  /** Null where it was not asked for. */
  readonly answer: Result<KeepAnswer> | null;
  /** Whether another version of it is kept already. */
  readonly isVersion?: boolean;
  readonly onKeep: (evenPrivate: boolean) => void;
}): VNode {
  if (answer?.ok === false) {
    return (
      <p class="keep failed" role="alert">
        {problemInWords(answer.error)}
      </p>
    );
  }
  if (answer?.value.is === 'private') {
    return (
      <p class="keep" role="status">
        {i18n.t('keep.private')}{' '}
        <button type="button" class="plain-button" onClick={() => onKeep(true)}>
          {i18n.t('keep.evenPrivate')}
        </button>
      </p>
    );
  }
  if (answer !== null) {
    return (
      <p class="keep done" role="status">
        <Icon name="check" />
        {i18n.t('keep.kept', [i18n.t('date.justNow')])}
      </p>
    );
  }
  return (
    <p class="keep">
      <button type="button" onClick={() => onKeep(false)}>
        {i18n.t(isVersion ? 'keep.keepVersion' : 'keep.keep')}
      </button>
    </p>
  );
}
