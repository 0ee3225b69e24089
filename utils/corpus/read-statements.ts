import type { CorpusStatement, DocumentRow, StatementRow } from '../model.ts';
import type { FoundStatement, StoredStatement } from './corpus-request.ts';
import { nameStatement } from './name-statement.ts';
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
  const found = await readUnnamed(records, places);
  const installs = [...new Set(places.map(({ install }) => install))];
  const labels = new Map(
    await Promise.all(
      installs.map(async (install) => {
        const rows = found.flatMap((one, at) =>
          one === undefined || places[at]?.install !== install ? [] : [one.row],
        );
        const ids = rows.flatMap(({ speakers, institutions }) => [...speakers, ...institutions]);
        return [install.row.bundle, await readLabels(records, install, ids)] as const;
      }),
    ),
  );
  return found.map((one) =>
    one === undefined
      ? undefined
      : { ...one, statement: nameStatement(one, ({ bundle, id }) => labels.get(bundle)?.get(id)) },
  );
}

/** Statements with their documents, one for one; undefined where it is gone. */
export async function readUnnamed(
  records: Records,
  places: readonly StatementPlace[],
): Promise<(FoundStatement | undefined)[]> {
  const answer: (FoundStatement | undefined)[] = places.map(() => undefined);
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
): Promise<(FoundStatement | undefined)[]> {
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
  const documentAt = new Map(wanted.map((ordinal, at) => [ordinal, documents[at]]));
  return rows.map((row, at) =>
    row === undefined ? undefined : found(install, row, documentAt.get(documentOrdinals[at] ?? -1) ?? null),
  );
}

function found(install: OpenInstall, row: StatementRow, documentRow: DocumentRow | null): FoundStatement {
  const { bundle, manifest } = install.row;
  return {
    bundle,
    bundleName: manifest.name,
    row,
    document: documentRow === null ? null : headOf(documentRow),
    title: documentRow?.title ?? null,
    date: row.said ?? documentRow?.published ?? null,
  };
}

function headOf(row: DocumentRow): CorpusStatement['document'] {
  const { entities: _entities, fingerprint: _fingerprint, ...head } = row;
  return head;
}
