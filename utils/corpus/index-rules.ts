import type { EntityKind } from '../model.ts';

/**
 * What the index is made with and asked by: the keys of names and the terms of texts. They come in, since
 * linking and ranking, which know them, are other rooms (see `utils/answer/index-rules.ts`).
 */
export interface IndexRules {
  /** Changes whenever a function below gives another answer for the same input. */
  readonly version: string;
  nameKeys(name: string, kind: EntityKind, country: string | null): readonly string[];
  terms(text: string): readonly string[];
}

/** Changes whenever this room lays its records out in another way. */
const SHAPE = 7;

/** What an install must say to be asked as it is; with anything else its rows are indexed again. */
export function indexVersion(rules: IndexRules): string {
  return `${SHAPE}/${rules.version}`;
}

/**
 * What is not a word of a text is a term too, as are, among the keys of names, what entities are browsed by. No
 * text gives a term with a colon, and keys of names begin in other ways.
 */
export const speakerTerm = (id: string): string => `e:${id}`;
/** Statements that are about an entity. */
export const mentionTerm = (id: string): string => `m:${id}`;
/** Documents with this number in their fingerprint. */
export const fingerprintTerm = (hash: number): string => `f:${hash.toString(36)}`;
/** The row of this id. */
export const idTerm = (id: string): string => `i:${id}`;
/** Statements from an outlet. */
export const outletTerm = (foldedName: string): string => `o:${foldedName}`;
/** People, organisations or places. */
export const kindTerm = (kind: EntityKind): string => `k:${kind}`;
/** Entities of a country. */
export const countryTerm = (foldedName: string): string => `c:${foldedName}`;
/** Those who hold or held an office there. */
export const institutionTerm = (id: string): string => `at:${id}`;
