import type { DocumentRow, EntityKind, IsoDate, StatementRow } from '../model.ts';

/**
 * What one source gives, before its people are joined with those of other sources: the rows of a bundle, with
 * positions in `entities` where the rows have ids. A pure function of that source, so that sources can be
 * read apart and in any order.
 */
export interface Observation {
  readonly document: Omit<DocumentRow, 'entities'> | null;
  readonly entities: readonly ObservedEntity[];
  readonly statements: readonly ObservedStatement[];
}

export interface ObservedEntity {
  readonly kind: EntityKind;
  /** The fullest form in this source. */
  readonly name: string;
  /** Every form of the name, and how often it occurs. */
  readonly forms: readonly (readonly [form: string, count: number])[];
  readonly country: string | null;
  readonly offices: readonly ObservedOffice[];
  /** Mentions, references and offices that imply it. */
  readonly count: number;
  /** Wikidata ids and the like. */
  readonly sameAs?: readonly string[];
}

export interface ObservedOffice {
  readonly title: string;
  /** Position in the observation's entities. */
  readonly institution: number | null;
  readonly country: string | null;
  /** When the office was reported: an article's date, twice, or the time in it that a register gives. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

type EntityField = 'speakers' | 'institutions' | 'mentions';
export type ObservedStatement = Omit<StatementRow, EntityField> &
  Readonly<Record<EntityField, readonly number[]>>;
