import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { NamedRef } from '../../utils/model.ts';
import { listed } from '../words/list.ts';

export interface TakenFor {
  /** What the name is taken for. */
  readonly linked: readonly NamedRef[];
  /** What it was said not to be. */
  readonly refused: readonly NamedRef[];
  /** Why what the reader said could not be kept, in one plain sentence; else null. */
  readonly problem: string | null;
  readonly onRefuse: (refs: readonly NamedRef[]) => void;
  readonly onTakeBack: (refs: readonly NamedRef[]) => void;
}

/** Where the reader says that a name is not who it was taken for, and takes that back. */
export function RefusalLines({ linked, refused, problem, onRefuse, onTakeBack }: TakenFor): VNode | null {
  if (linked.length === 0 && refused.length === 0) return null;
  return (
    <div class="refusals">
      {problem !== null && <p role="alert">{problem}</p>}
      {linked.length > 0 && (
        <button type="button" onClick={() => onRefuse(linked)}>
          {i18n.t('profile.refuse')}
        </button>
      )}
      {refused.length > 0 && (
        <p class="soft">
          {i18n.t('profile.refused', [listed([...new Set(refused.map(({ name }) => name))])])}{' '}
          <button type="button" onClick={() => onTakeBack(refused)}>
            {i18n.t('profile.takeBack')}
          </button>
        </p>
      )}
    </div>
  );
}
