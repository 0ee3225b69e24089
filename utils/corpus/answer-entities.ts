import type { EntityId, EntityRef } from '../model.ts';
import { candidateOf, institutionNames } from './answer-names.ts';
import type { EntityRecord } from './corpus-request.ts';
import { speakerTerm } from './index-rules.ts';
import type { OpenInstall } from './open-install.ts';
import { readEntities } from './read-entities.ts';
import { readPostings } from './read-postings.ts';
import type { PostingsKind } from './record-keys.ts';
import type { Records } from './records.ts';

/** The entities of these references, each with how much the corpus has of it; null where it has none. */
export async function answerEntities(
  records: Records,
  installs: readonly OpenInstall[],
  refs: readonly EntityRef[],
): Promise<(EntityRecord | null)[]> {
  const found = new Map<string, EntityRecord>();
  await Promise.all(
    installs.map(async (install) => {
      const ids = refs.filter((ref) => ref.bundle === install.row.bundle).map((ref) => ref.id);
      if (ids.length === 0) return;
      const [rows, statements, documents] = await Promise.all([
        readEntities(records, install, ids),
        countRows(records, install, 'statements', ids),
        countRows(records, install, 'documents', ids),
      ]);
      const institutions = await institutionNames(records, install, [...rows.values()]);
      for (const [id, row] of rows) {
        found.set(`${install.row.bundle} ${id}`, {
          ...candidateOf(install, row, institutions),
          statements: statements(id),
          documents: documents(id),
        });
      }
    }),
  );
  return refs.map((ref) => found.get(`${ref.bundle} ${ref.id}`) ?? null);
}

/** In how many statements or documents each entity is a term. */
async function countRows(
  records: Records,
  install: OpenInstall,
  kind: PostingsKind,
  ids: readonly EntityId[],
): Promise<(id: EntityId) => number> {
  const segments = await readPostings(records, install, kind, ids.map(speakerTerm));
  return (id) => segments.reduce((sum, { postings }) => sum + (postings.get(speakerTerm(id))?.rows ?? 0), 0);
}
