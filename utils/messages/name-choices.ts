import type { NamedRef } from '../model.ts';

/** What the reader has chosen for a name on pages. */
export interface NameChoices {
  /** What it was said not to stand for. */
  readonly refused: readonly NamedRef[];
  readonly neverMarked: boolean;
}
