import type { CorpusStatement, EntityId, EntityRef, NamedRef } from '../model.ts';
import type { FoundStatement } from './corpus-request.ts';

/** Who says a statement and on whose behalf: whose names a line about it shows. */
export function namedBy({ bundle, row }: Pick<FoundStatement, 'bundle' | 'row'>): EntityRef[] {
  return [...row.speakers, ...row.institutions].map((id) => ({ bundle, id }));
}

/** A statement as a line about it shows it. Who has no name is left out. */
export function nameStatement(
  { bundle, bundleName, row, document }: FoundStatement,
  nameOf: (ref: EntityRef) => string | null | undefined,
): CorpusStatement {
  const named = (ids: readonly EntityId[]): NamedRef[] =>
    ids.flatMap((id) => {
      const name = nameOf({ bundle, id }) ?? null;
      return name === null ? [] : [{ bundle, id, name }];
    });
  return {
    ...row,
    bundle: { id: bundle, name: bundleName },
    document,
    speakers: named(row.speakers),
    institutions: named(row.institutions),
  };
}
