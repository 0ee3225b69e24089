import type { Circle } from '../../utils/messages/circle.ts';
import type { CorpusStatement, IsoDate } from '../../utils/model.ts';
import { saidOn } from '../statement/newest-first.ts';

/** A dot of the picture: a statement, or one of those that are only counted. */
export interface Dot {
  readonly statement: CorpusStatement | null;
  /** 0 is the first month shown. */
  readonly month: number;
  /** How many stand in that month before it. */
  readonly level: number;
}

export interface Timeline {
  readonly dots: readonly Dot[];
  readonly months: number;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Statements with a date. */
  readonly dated: number;
  readonly undated: number;
}

/** Months since year 0; a date known only to the year counts as its January. */
function monthNumber(date: IsoDate): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year * 12 + month - 1;
}

/** Lays statements out by month, the first at the left; the undated are only counted. */
export function timelineOf(statements: readonly CorpusStatement[]): Timeline {
  const dated = statements
    .flatMap((statement) => {
      const date = saidOn(statement);
      return date === null ? [] : [{ statement, date }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  return laidOut(dated, statements.length - dated.length);
}

/**
 * The same for more statements than are at hand, from how many each month has; at most `most` dots a month. `undated`
 * is how many have no date.
 */
export function timelineOfMonths(months: Circle['months'], undated: number, most: number): Timeline {
  const dots = months.flatMap(({ month, statements }) =>
    Array.from({ length: Math.min(most, statements) }, () => ({ statement: null, date: month as IsoDate })),
  );
  const dated = months.reduce((sum, { statements }) => sum + statements, 0);
  return { ...laidOut(dots, undated), dated };
}

function laidOut(
  dated: readonly { readonly statement: CorpusStatement | null; readonly date: IsoDate }[],
  undated: number,
): Timeline {
  const from = dated[0]?.date ?? null;
  const to = dated.at(-1)?.date ?? null;
  const first = from === null ? 0 : monthNumber(from);
  const perMonth = new Map<number, number>();
  const dots = dated.map(({ statement, date }): Dot => {
    const month = monthNumber(date) - first;
    const level = perMonth.get(month) ?? 0;
    perMonth.set(month, level + 1);
    return { statement, month, level };
  });
  const months = from === null || to === null ? 0 : monthNumber(to) - first + 1;
  return { dots, months, from, to, dated: dated.length, undated };
}

/** Where on a timeline a date falls, in its months; null where it is unknown or outside. */
export function monthOn({ from, months }: Timeline, date: IsoDate | null): number | null {
  if (from === null || date === null) return null;
  const month = monthNumber(date) - monthNumber(from);
  return month >= 0 && month < months ? month : null;
}

/** The month, `2026-03`, that stands so many months after the timeline's first; null on one without dates. */
export function monthAt({ from }: Timeline, month: number): IsoDate | null {
  if (from === null) return null;
  const number = monthNumber(from) + month;
  const [year, inYear] = [Math.floor(number / 12), (number % 12) + 1];
  return `${String(year).padStart(4, '0')}-${String(inYear).padStart(2, '0')}` as IsoDate;
}
