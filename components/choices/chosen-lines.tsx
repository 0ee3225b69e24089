import type { VNode } from 'preact';
import { i18n } from '#i18n';
import { listed } from '../words/list.ts';
import type { NameChoiceProps } from './name-choices.ts';
import './choices.css';

/** What was chosen for a name, each with the way to take it back; a screen reader hears it change. */
export function ChosenLines({
  name,
  choices,
  problem,
  onRefuse,
  onNeverMark,
}: Omit<NameChoiceProps, 'linked'>): VNode {
  const refused = [...new Set(choices.refused.map((ref) => ref.name))];
  return (
    <div class="chosen" role="status">
      {problem !== null && <p class="chosen-problem">{problem}</p>}
      {refused.length > 0 && (
        <p>
          {i18n.t('choice.refused', [listed(refused)])}{' '}
          <button type="button" onClick={() => onRefuse(choices.refused, false)}>
            {i18n.t('choice.takeBack')}
          </button>
        </p>
      )}
      {choices.neverMarked && (
        <p>
          {i18n.t('choice.neverMarked', [name])}{' '}
          <button type="button" onClick={() => onNeverMark(false)}>
            {i18n.t('choice.markAgain')}
          </button>
        </p>
      )}
    </div>
  );
}
