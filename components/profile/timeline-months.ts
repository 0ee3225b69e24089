import type { CorpusStatement, IsoDate } from '../../utils/model.ts';
import { saidOn } from '../statement/newest-first.ts';

/** A statement as a dot: which month it falls in, and how many stand in that month before it. */
export interface Dot {
  readonly statement: CorpusStatement;
  /** 0 is the first month shown. */
  readonly month: number;
  readonly level: number;
}

export interface Timeline {
  readonly dots: readonly Dot[];
  readonly months: number;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
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
  return {
    dots,
    months: from === null || to === null ? 0 : monthNumber(to) - first + 1,
    from,
    to,
    undated: statements.length - dated.length,
  };
}
