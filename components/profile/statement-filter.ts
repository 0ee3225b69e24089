import type { CorpusStatement } from '../../utils/model.ts';
import { saidOn } from '../statement/newest-first.ts';

/** What the list of statements is narrowed to; null for all. */
export interface StatementFilter {
  readonly kind: CorpusStatement['kind'] | null;
  readonly outlet: string | null;
  /** A year, or a month of one: `2026`, `2026-03`. */
  readonly time: string | null;
}

export const ALL_STATEMENTS: StatementFilter = { kind: null, outlet: null, time: null };

/** A value to narrow to, and how many statements have it. */
export interface Choice<T> {
  readonly value: T;
  readonly count: number;
}

function choices<T>(values: readonly T[]): readonly Choice<T>[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

/** Kinds of speech, the most frequent first. */
export function kindChoices(
  statements: readonly CorpusStatement[],
): readonly Choice<CorpusStatement['kind']>[] {
  return choices(statements.map((statement) => statement.kind));
}

/** Outlets, the most frequent first. */
export function outletChoices(statements: readonly CorpusStatement[]): readonly Choice<string>[] {
  return choices(statements.flatMap((statement) => statement.document?.outlet ?? []));
}

const YEAR = 'YYYY'.length;
const MONTH = 'YYYY-MM'.length;

function timeOf(statement: CorpusStatement, length: number): readonly string[] {
  const said = saidOn(statement);
  return said === null || said.length < length ? [] : [said.slice(0, length)];
}

/** Years in which they spoke, the latest first. */
export function yearChoices(statements: readonly CorpusStatement[]): readonly Choice<string>[] {
  return latestFirst(choices(statements.flatMap((statement) => timeOf(statement, YEAR))));
}

/** Months in which they spoke of the year that a time lies in, the latest first; none where no year is chosen. */
export function monthChoices(
  statements: readonly CorpusStatement[],
  time: string | null,
): readonly Choice<string>[] {
  if (time === null) return [];
  const months = statements.flatMap((statement) => timeOf(statement, MONTH));
  return latestFirst(choices(months.filter((month) => month.startsWith(time.slice(0, YEAR)))));
}

/** The year that a time lies in. */
export function yearOfTime(time: string | null): string | null {
  return time?.slice(0, YEAR) ?? null;
}

function latestFirst(times: readonly Choice<string>[]): readonly Choice<string>[] {
  return [...times].sort((a, b) => (a.value < b.value ? 1 : -1));
}

/** The statements that the filter leaves, in their order. */
export function filterStatements(
  statements: readonly CorpusStatement[],
  { kind, outlet, time }: StatementFilter,
): readonly CorpusStatement[] {
  return statements.filter(
    (statement) =>
      (kind === null || statement.kind === kind) &&
      (outlet === null || statement.document?.outlet === outlet) &&
      (time === null || (saidOn(statement)?.startsWith(time) ?? false)),
  );
}
