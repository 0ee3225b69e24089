import type { Manifest, Problem } from '../model.ts';
import type { RowOf, ShardKind } from './bundle-types.ts';
import { failure } from './failure.ts';
import { createIdSet } from './id-set.ts';

/** A row that may stay, without what pointed to nothing, and what was wrong with it; null where it may not. */
export interface CheckedRow<Row> {
  readonly row: Row | null;
  readonly problem: Problem | null;
}

/** Whether a row with this problem stays, without what pointed to nothing; with every other one it is left out. */
export function isMended({ code }: Problem): boolean {
  return code === DANGLING;
}

const DANGLING = 'dangling';

export interface ReferenceCheck {
  /** Asked of every row once, in the order of the files. */
  check<Kind extends ShardKind>(
    kind: Kind,
    row: RowOf[Kind],
    file: string,
    line: number,
  ): CheckedRow<RowOf[Kind]>;
}

/**
 * Holds the ids of a bundle while it is read: an id twice loses the second row, and a reference to no row is
 * taken out of its row. The institution and the document of an office are not looked at: they come in later
 * rows.
 */
export function createReferenceCheck(counts: Manifest['counts']): ReferenceCheck {
  const ids = {
    entities: createIdSet(counts.entities),
    documents: createIdSet(counts.documents),
    statements: createIdSet(counts.statements),
  };
  const knownEntity = (id: string): boolean => ids.entities.has(id);

  return {
    check(kind, row, file, line) {
      const place = `${file}, line ${line}`;
      if (!ids[kind].add(row.id)) {
        const message = `${place}: the id ${row.id} is there already.`;
        const where = { file, line, field: 'id' };
        return { row: null, problem: failure('duplicate-id', message, where, [place, row.id]).error };
      }
      const lost = danglingFields(kind, row);
      if (lost === null) return { row, problem: null };
      const message = `${place}: ${lost.field} points to ${lost.id}, which the bundle does not have.`;
      const where = { file, line, field: lost.field };
      return {
        row: lost.row,
        problem: failure(DANGLING, message, where, [place, lost.field, lost.id]).error,
      };
    },
  };

  function danglingFields<Kind extends ShardKind>(
    kind: Kind,
    row: RowOf[Kind],
  ): { row: RowOf[Kind]; field: string; id: string } | null {
    if (kind === 'documents') {
      const document = row as RowOf['documents'];
      const lost = document.entities.find(([id]) => !knownEntity(id));
      if (lost === undefined) return null;
      const entities = document.entities.filter(([id]) => knownEntity(id));
      return { row: { ...row, entities }, field: 'entities', id: lost[0] };
    }
    if (kind !== 'statements') return null;
    const statement = row as RowOf['statements'];
    let lost: { field: string; id: string } | null = null;
    for (const field of ['speakers', 'institutions', 'mentions'] as const) {
      const id = statement[field].find((entity) => !knownEntity(entity));
      if (id !== undefined) lost ??= { field, id };
    }
    if (statement.document !== null && !ids.documents.has(statement.document))
      lost ??= { field: 'document', id: statement.document };
    if (lost === null) return null;
    const kept: RowOf['statements'] = {
      ...statement,
      document:
        statement.document !== null && ids.documents.has(statement.document) ? statement.document : null,
      speakers: statement.speakers.filter(knownEntity),
      institutions: statement.institutions.filter(knownEntity),
      mentions: statement.mentions.filter(knownEntity),
    };
    return { row: kept as RowOf[Kind], ...lost };
  }
}
