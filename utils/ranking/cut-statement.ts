import type { StatementRow } from '../model.ts';
import type { RelatedCandidate } from './related-candidate.ts';
import { terms } from './terms.ts';
import { plainWords } from './word-run.ts';

/** A statement's text and title, cut for comparing it with others. */
export interface CutStatement {
  readonly title: string | null;
  /** Of the text, see `plainWords`. */
  readonly words: readonly string[];
  /** Of the text, in order and with repetitions; see `terms`. */
  readonly terms: readonly string[];
  readonly titleTerms: readonly string[];
}

/** By row: goes when whoever keeps the row lets it go. */
const known = new WeakMap<StatementRow, CutStatement>();

/**
 * Cuts a statement; one whose row was cut before is not cut again. What a page says is mostly by a few people about
 * one thing, so its statements lead to the same earlier ones.
 */
export function cutStatement({ row, title }: Pick<RelatedCandidate, 'row' | 'title'>): CutStatement {
  const before = known.get(row);
  if (before !== undefined && before.title === title) return before;
  const cut: CutStatement = {
    title,
    words: plainWords(row.text),
    terms: terms(row.text),
    titleTerms: title === null ? [] : terms(title),
  };
  known.set(row, cut);
  return cut;
}
