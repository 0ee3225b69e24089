import type { CorpusStatement, DocumentRow, EntityId, NamedRef, StatementRow } from '../model.ts';
import type { StoredStatement } from './corpus-request.ts';
import type { OpenInstall } from './open-install.ts';
import { readLabels } from './read-labels.ts';
import type { Records } from './records.ts';
import { readRows } from './rows.ts';

/** Where a statement lies. */
export interface StatementPlace {
  readonly install: OpenInstall;
  readonly ordinal: number;
}

/** Statements with their documents and the names of their speakers, one for one; undefined where it is gone. */
export async function readStatements(
  records: Records,
  places: readonly StatementPlace[],
): Promise<(StoredStatement | undefined)[]> {
  const answer: (StoredStatement | undefined)[] = places.map(() => undefined);
  await Promise.all(
    [...new Set(places.map(({ install }) => install))].map(async (install) => {
      const mine = places.flatMap((place, at) => (place.install === install ? [at] : []));
      const ordinals = mine.map((at) => (places[at] as StatementPlace).ordinal);
      const statements = await inInstall(records, install, ordinals);
      mine.forEach((at, index) => {
        answer[at] = statements[index];
      });
    }),
  );
  return answer;
}

async function inInstall(
  records: Records,
  install: OpenInstall,
  ordinals: readonly number[],
): Promise<(StoredStatement | undefined)[]> {
  // What a statement's document is, is known without its row: both are one read.
  const columns = await install.columns();
  const documentOrdinals = ordinals.map((ordinal) => {
    const segment = install.head.statements.findLastIndex((head) => head.base <= ordinal);
    return (columns[segment]?.document[ordinal - (install.head.statements[segment]?.base ?? 0)] ?? 0) - 1;
  });
  const wanted = [...new Set(documentOrdinals.filter((ordinal) => ordinal >= 0))];
  const [rows, documents] = await Promise.all([
    readRows(records, install.keys, 'statements', ordinals),
    readRows(records, install.keys, 'documents', wanted),
  ]);
  const labels = await readLabels(
    records,
    install,
    rows.flatMap((row) => (row === undefined ? [] : [...row.speakers, ...row.institutions])),
  );
  const documentAt = new Map(wanted.map((ordinal, at) => [ordinal, documents[at]]));
  return rows.map((row, at) =>
    row === undefined
      ? undefined
      : stored(install, row, documentAt.get(documentOrdinals[at] ?? -1) ?? null, labels),
  );
}

function stored(
  install: OpenInstall,
  row: StatementRow,
  documentRow: DocumentRow | null,
  labels: ReadonlyMap<EntityId, string>,
): StoredStatement {
  const { bundle, manifest } = install.row;
  const named = (ids: readonly EntityId[]): NamedRef[] =>
    ids.flatMap((id) => {
      const name = labels.get(id);
      return name === undefined ? [] : [{ bundle, id, name }];
    });
  const statement: CorpusStatement = {
    ...row,
    bundle: { id: bundle, name: manifest.name },
    document: documentRow === null ? null : headOf(documentRow),
    speakers: named(row.speakers),
    institutions: named(row.institutions),
  };
  return {
    bundle,
    row,
    statement,
    title: documentRow?.title ?? null,
    date: row.said ?? documentRow?.published ?? null,
  };
}

function headOf(row: DocumentRow): CorpusStatement['document'] {
  const { entities: _entities, fingerprint: _fingerprint, ...head } = row;
  return head;
}
