import type { OrganisationType } from '../model.ts';
import { ORGANISATION_HEADS } from './en/organisation-words.ts';
import { list } from './en/words.ts';

let types: Map<string, OrganisationType> | null = null;

/** The type that a head noun gives an organisation: `ministry` → ministry; the first table that has it decides. */
export function typeOfHead(head: string): OrganisationType | null {
  if (!types) {
    types = new Map();
    for (const [type, heads] of Object.entries(ORGANISATION_HEADS) as [OrganisationType, string][])
      for (const word of list(heads)) if (!types.has(word)) types.set(word, type);
  }
  return types.get(head) ?? null;
}
