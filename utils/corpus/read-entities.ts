import type { EntityId, EntityRow } from '../model.ts';
import { idTerm } from './index-rules.ts';
import type { OpenInstall } from './open-install.ts';
import type { Records } from './records.ts';
import { readRows } from './rows.ts';

/** The entities of these ids in one install. What it does not have is not in the map. */
export async function readEntities(
  records: Records,
  install: OpenInstall,
  ids: Iterable<EntityId>,
): Promise<ReadonlyMap<EntityId, EntityRow>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const tables = await install.names();
  const ordinals = wanted.flatMap((id) => tables.flatMap((table) => table.find(idTerm(id), 1)));
  const rows = await readRows(records, install.keys, 'entities', ordinals);
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row]])));
}

/** The ids of the institutions of an entity's offices. */
export function officeInstitutions(row: EntityRow): EntityId[] {
  return row.roles.flatMap((role) => (role.institution === null ? [] : [role.institution]));
}
