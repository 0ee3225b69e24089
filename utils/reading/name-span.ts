import type { EntityKind, OrganisationType } from '../model.ts';
import type { Scene } from './scene.ts';
import { setRange } from './token-ranges.ts';

/** A name found by a detector, before names of one article are joined to actors. Tokens `[first, last)`. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly kind: EntityKind;
  readonly type: OrganisationType | null;
  readonly country: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** The usual form where the text's own is not it: `Ministry of Defense of Ukraine` for `Ukrainian defense ministry`. */
  readonly usual: string | null;
  /** The first token of the long form that an acronym in brackets stands for, or -1. */
  readonly expands: number;
}

/** Makes a span with what most spans have, and claims its tokens. */
export function claim(
  scene: Scene,
  span: Pick<NameSpan, 'first' | 'last' | 'kind'> & Partial<NameSpan>,
): NameSpan {
  const {
    first,
    last,
    kind,
    type = null,
    country = null,
    confidence = 0.9,
    usual = null,
    expands = -1,
  } = span;
  setRange(scene.taken, first, last, 1);
  return { first, last, kind, type, country, confidence, usual, expands };
}

/** The words of tokens `[first, last)` as a name has them: without soft hyphens and other marks that nobody sees. */
export function textOf({ tokens }: Pick<Scene, 'tokens'>, first: number, last: number): string {
  const text = tokens.text.slice(tokens.start[first], tokens.end[last - 1]);
  return UNSEEN.test(text) ? text.replace(UNSEEN_ALL, '') : text;
}

/** Any space but a single blank. */
export const UNEVEN_SPACE = /\s{2,}|[^\S ]/g;

const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const UNSEEN_ALL = new RegExp(UNSEEN, 'g');
