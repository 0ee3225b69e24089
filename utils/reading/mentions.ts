import type { EntityKind, LocalId, OrganisationType, Role, Span } from '../model.ts';
import { rangeAt } from './token-ranges.ts';

export type Gender = 'male' | 'female';

/** A name in the text, as tokens `[first, last)`; titles, roles and `’s` stand outside. */
export interface Mention {
  readonly first: number;
  readonly last: number;
  /** Index into `Names.actors`. */
  readonly actor: number;
}

/** Somebody or something that the article names: what becomes an `ArticleEntity`. */
export interface Actor {
  /** `e1`, `e2`, … in order of appearance. */
  readonly id: LocalId;
  readonly kind: EntityKind;
  /** The fullest form in the article. */
  readonly name: string;
  readonly type: OrganisationType | null;
  readonly country: string | null;
  /** As far as a title, a role or the given name tells. */
  readonly gender: Gender | null;
  /** In text order; none for an institution that only an office implies. */
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
  /** Indices of the organisations that a person speaks for; of an organisation, itself. First is the likeliest. */
  readonly institutions: readonly number[];
  readonly confidence: number;
}

/** All names of an article. */
export interface Names {
  readonly actors: readonly Actor[];
  /** In text order, never overlapping. */
  readonly mentions: readonly Mention[];
  /** Token → index into `mentions`, or -1. */
  readonly mentionOf: Int32Array;
  /** Spans that state an office, with the actor who holds it, in text order: `Ukraine’s First Deputy Minister of Defense`. */
  readonly offices: readonly Office[];
  /** Token → index into `offices`, or -1. */
  readonly officeOf: Int32Array;
}

/** The words of an office, as tokens `[first, last)`, and who holds it. */
export interface Office {
  readonly first: number;
  readonly last: number;
  /** Index into `Names.actors`, or -1: an office of nobody named (`a ministry spokesman`). */
  readonly holder: number;
  /** Index of the office's organisation in `Names.actors`, or -1. */
  readonly institution: number;
}

/** The name that holds a token. */
export function mentionAt({ mentions, mentionOf }: Names, token: number): Mention | undefined {
  return rangeAt(mentions, mentionOf, token);
}

/** The office that holds a token. */
export function officeAt({ offices, officeOf }: Names, token: number): Office | undefined {
  return rangeAt(offices, officeOf, token);
}

/** Who a pronoun or a description stands for: more than one behind “they” or “together with”. */
export interface Resolution {
  readonly actors: readonly number[];
  /** 0 to 1. */
  readonly confidence: number;
}

/**
 * Resolves what is not a name. Used while reading in order: what was attributed so far (`heard`) decides who
 * “he said” is, so `heard` is to be called for each statement in text order before the next pronoun is asked.
 */
export interface Coreference {
  /** Who the pronoun at this token is (he, she, they, it, who …); null where nobody is likely. */
  pronoun(token: number): Resolution | null;
  /**
   * Who the description `[first, last)` is (“the minister”, “the ministry”, “a ministry spokesman”), article
   * included or not. A description of somebody unnamed answers null: then the speaker is no entity, though
   * `institutionOf` may know whom they speak for.
   */
  description(first: number, last: number): Resolution | null;
  /** Index of the institution that an unnamed source (“a ministry spokesman”) speaks for, or -1. */
  institutionOf(first: number, last: number): number;
  /** Tells that these actors were the source of a statement whose source stands at this token. */
  heard(token: number, actors: readonly number[]): void;
  /** Pronouns and descriptions resolved so far, by actor: what becomes `references`. */
  references(): ReadonlyMap<number, readonly Span[]>;
}
