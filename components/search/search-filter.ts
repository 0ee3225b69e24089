import type { CorpusStatement, EntityRef, IsoDate, NamedRef } from '../../utils/model.ts';

/** What the statements sought must be; null asks nothing. */
export interface SearchFilter {
  readonly official: Named | null;
  readonly institution: Named | null;
  readonly outlet: string | null;
  readonly kind: CorpusStatement['kind'] | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** Everybody of one name, in whatever bundle. */
export interface Named {
  readonly name: string;
  readonly refs: readonly EntityRef[];
}

export const NO_FILTER: SearchFilter = {
  official: null,
  institution: null,
  outlet: null,
  kind: null,
  from: null,
  to: null,
};

/** A search as the reader has it before them. */
export interface SearchForm {
  readonly text: string;
  readonly filter: SearchFilter;
  /** Statements shown at most. */
  readonly limit: number;
}

/** As many more with each press. */
export const SEARCH_STEP = 20;

export const EMPTY_SEARCH: SearchForm = { text: '', filter: NO_FILTER, limit: SEARCH_STEP };

/** Whether every statement of the corpus is wanted. */
export function asksNothing({ text, filter }: SearchForm): boolean {
  return text.trim() === '' && Object.values(filter).every((wanted) => wanted === null);
}

/** Those of the suggestions that have exactly this name, in whatever case; null where none has. */
export function namedExactly(suggested: readonly NamedRef[], typed: string): Named | null {
  const same = (name: string): boolean => name.localeCompare(typed.trim(), undefined, SAME_LETTERS) === 0;
  const refs = suggested.filter(({ name }) => same(name));
  const [first] = refs;
  return first === undefined ? null : { name: first.name, refs };
}

const SAME_LETTERS: Intl.CollatorOptions = { sensitivity: 'accent' };

/** The year that both dates together stand for; null where they stand for none. */
export function yearOf({ from, to }: Pick<SearchFilter, 'from' | 'to'>): number | null {
  const year = from?.slice(0, 4);
  return year !== undefined && from === `${year}-01-01` && to === `${year}-12-31` ? Number(year) : null;
}

/** The dates of a whole year, or none. */
export function datesOf(year: number | null): Pick<SearchFilter, 'from' | 'to'> {
  if (year === null) return { from: null, to: null };
  const four = String(year).padStart(4, '0');
  return { from: `${four}-01-01` as IsoDate, to: `${four}-12-31` as IsoDate };
}

/** The dates of a whole month, `2026-02`, or none. */
export function datesOfMonth(month: IsoDate | null): Pick<SearchFilter, 'from' | 'to'> {
  if (month === null) return { from: null, to: null };
  const [year = 0, number = 1] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { from: `${month}-01` as IsoDate, to: `${month}-${last}` as IsoDate };
}

/** The day of a date field; null while it is empty. */
export function dateOf(field: string): IsoDate | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(field) ? (field as IsoDate) : null;
}
