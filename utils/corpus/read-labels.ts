import type { EntityId } from '../model.ts';
import { idTerm } from './index-rules.ts';
import { labelOf, labelRecordOf } from './labels.ts';
import type { OpenInstall } from './open-install.ts';
import type { Records } from './records.ts';

/** What the entities of these ids in one install are called. What it does not have is not in the map. */
export async function readLabels(
  records: Records,
  install: OpenInstall,
  ids: Iterable<EntityId>,
): Promise<ReadonlyMap<EntityId, string>> {
  const labels = new Map<EntityId, string>();
  const wanted: EntityId[] = [];
  for (const id of new Set(ids)) {
    const kept = install.labels.get(id);
    if (kept === undefined) wanted.push(id);
    else labels.set(id, kept);
  }
  if (wanted.length === 0) return labels;
  const tables = await install.names();
  const ordinals = wanted.map((id) => ordinalOf(tables, id));
  const order = [...new Set(ordinals.filter((ordinal) => ordinal >= 0).map(labelRecordOf))];
  const read = await records.get(order.map((record) => install.keys.labels(record)));
  const bytes = new Map(order.map((record, at) => [record, read[at]]));
  wanted.forEach((id, at) => {
    const ordinal = ordinals[at] ?? -1;
    const record = ordinal < 0 ? undefined : bytes.get(labelRecordOf(ordinal));
    if (record === undefined) return;
    const label = labelOf(record, ordinal);
    labels.set(id, label);
    install.labels.set(id, label, 1);
  });
  return labels;
}

function ordinalOf(tables: Awaited<ReturnType<OpenInstall['names']>>, id: EntityId): number {
  const key = idTerm(id);
  for (const table of tables) {
    const [ordinal] = table.find(key, 1);
    if (ordinal !== undefined) return ordinal;
  }
  return -1;
}
