import type { EntityKind, OrganisationType, Role } from '../model.ts';
import type { Gender } from './mentions.ts';

/** An actor while names are being joined: the only thing in this room that changes in place. */
export interface Draft {
  readonly kind: EntityKind;
  name: string;
  type: OrganisationType | null;
  country: string | null;
  gender: Gender | null;
  confidence: number;
  readonly mentions: { first: number; last: number }[];
  readonly roles: Role[];
  /** Organisations that they speak for. */
  readonly institutions: Draft[];
  /** Where the article first gives it away, a token: orders what has no mention of its own. */
  at: number;
}

/** A draft with nothing known but kind, name and place, and what is given besides. */
export function newDraft(
  kind: EntityKind,
  name: string,
  at: number,
  {
    type = null,
    country = null,
    confidence = 0.9,
  }: Partial<Pick<Draft, 'type' | 'country' | 'confidence'>> = {},
): Draft {
  return {
    kind,
    name,
    at,
    type,
    country,
    gender: null,
    confidence,
    mentions: [],
    roles: [],
    institutions: [],
  };
}
