import type { CorpusStatement } from '../../utils/model.ts';
import { saidOn } from '../statement/newest-first.ts';

/** What the list of statements is narrowed to; null for all. */
export interface StatementFilter {
  readonly kind: CorpusStatement['kind'] | null;
  readonly outlet: string | null;
  /** Of four digits. */
  readonly year: string | null;
}

export const ALL_STATEMENTS: StatementFilter = { kind: null, outlet: null, year: null };

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

function yearOf(statement: CorpusStatement): string | null {
  return saidOn(statement)?.slice(0, 4) ?? null;
}

/** Years in which they spoke, the latest first. */
export function yearChoices(statements: readonly CorpusStatement[]): readonly Choice<string>[] {
  const years = choices(statements.flatMap((statement) => yearOf(statement) ?? []));
  return [...years].sort((a, b) => (a.value < b.value ? 1 : -1));
}

/** The statements that the filter leaves, in their order. */
export function filterStatements(
  statements: readonly CorpusStatement[],
  { kind, outlet, year }: StatementFilter,
): readonly CorpusStatement[] {
  return statements.filter(
    (statement) =>
      (kind === null || statement.kind === kind) &&
      (outlet === null || statement.document?.outlet === outlet) &&
      (year === null || yearOf(statement) === year),
  );
}
