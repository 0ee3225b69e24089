import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { NameChoiceProps } from './name-choices.ts';
import './choices.css';

/** What can be chosen for a name and is not yet: that it is somebody else, that it is never marked. */
export function ChoiceButtons({
  linked,
  choices,
  onRefuse,
  onNeverMark,
}: Omit<NameChoiceProps, 'name' | 'problem'>): VNode | null {
  if (linked.length === 0 && choices.neverMarked) return null;
  return (
    <ul class="choice-buttons">
      {linked.length > 0 && (
        <li>
          <button type="button" onClick={() => onRefuse(linked, true)}>
            {i18n.t('choice.refuse')}
          </button>
        </li>
      )}
      {!choices.neverMarked && (
        <li>
          <button type="button" onClick={() => onNeverMark(true)}>
            {i18n.t('choice.neverMark')}
          </button>
        </li>
      )}
    </ul>
  );
}
