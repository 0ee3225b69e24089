import type { BrowseRequest, LettersRequest } from '../corpus/browse-list.ts';
import type { EntityKind } from '../model.ts';

/** The library lists one kind at a time. */
export interface BrowseQuestion extends BrowseRequest {
  readonly kind: EntityKind;
}

export interface LettersQuestion extends LettersRequest {
  readonly kind: EntityKind;
}
