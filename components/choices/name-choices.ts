import type { NameChoices } from '../../utils/messages/name-choices.ts';
import type { NamedRef } from '../../utils/model.ts';

export interface NameChoiceActions {
  /** Says what the name does not stand for, or takes that back. */
  readonly onRefuse: (refs: readonly NamedRef[], refused: boolean) => void;
  readonly onNeverMark: (never: boolean) => void;
}

/** All that the choices for one name are drawn from. */
export interface NameChoiceProps extends NameChoiceActions {
  /** As the page has it. */
  readonly name: string;
  /** What the name is taken for. */
  readonly linked: readonly NamedRef[];
  readonly choices: NameChoices;
  /** Why the last choice could not be kept, in one plain sentence; else null. */
  readonly problem: string | null;
}

export const NOTHING_CHOSEN: NameChoices = { refused: [], neverMarked: false };
