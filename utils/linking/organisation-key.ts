import { type OrganisationName, organisationName } from './organisation-name.ts';

/**
 * The keys that an institution's name is filed under: its name, its parts with the country, its parts without
 * (`n:`, for a page that does not say the country), its acronym.
 */
export function organisationIndexKeys(name: string, country: string | null): string[] {
  const parts = organisationName(name, country);
  const keys = [`x:${parts.fold}`, partsKey(parts, parts.country)];
  if (parts.country !== null) keys.push(`n:${subject(parts)}`);
  if (parts.acronym !== null) keys.push(`a:${parts.acronym}`);
  for (const letters of parts.initials) keys.push(`a:${letters}`);
  return [...new Set(keys)];
}

/** The keys to ask for an institution with, the most telling first. */
export function organisationQueryKeys(name: string, country: string | null): string[] {
  const parts = organisationName(name, country);
  const keys = [`x:${parts.fold}`, partsKey(parts, parts.country)];
  if (parts.country === null) keys.push(`n:${subject(parts)}`);
  else keys.push(partsKey(parts, null));
  // A demonym may be part of the name that the corpus gives without: the European Union's council.
  if (!parts.ownCountry && parts.country !== null) keys.push(`n:${subject(parts)}`);
  if (parts.acronym !== null) keys.push(`a:${parts.acronym}`);
  return [...new Set(keys)];
}

const subject = ({ head, topic }: OrganisationName): string => `${head}|${topic.join(' ')}`;
const partsKey = (parts: OrganisationName, country: string | null): string =>
  `o:${subject(parts)}|${country ?? ''}`;
