import type { OrganisationType } from '../model.ts';

/** Organisations that hold public power: marked on pages, and listed with the people; companies, media and others are neither. */
export const PUBLIC_INSTITUTIONS: ReadonlySet<OrganisationType | null> = new Set<OrganisationType>([
  'ministry',
  'government',
  'parliament',
  'court',
  'agency',
  'party',
  'military',
  'international',
]);
