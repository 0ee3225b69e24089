import type { Shard, ShardKind } from '../bundle/bundle-types.ts';
import type { RecordKeys } from './record-keys.ts';
import { createRowPacker } from './row-records.ts';
import type { StoredRecord } from './store.ts';

export interface RowWriter {
  add(shard: Shard): void;
  finish(): void;
}

/** Keeps a bundle's own rows, byte for byte: an index in another shape is made from them, without the file. */
export function createRowWriter(keys: RecordKeys, emit: (record: StoredRecord) => void): RowWriter {
  const packer = (kind: ShardKind): ReturnType<typeof createRowPacker> =>
    createRowPacker(kind, keys.rowLayout, (record, bytes) => emit({ key: keys.rows(kind, record), bytes }));
  const packers = {
    entities: packer('entities'),
    documents: packer('documents'),
    statements: packer('statements'),
  };
  return {
    add: (shard) => packers[shard.kind].add(shard.bytes),
    finish() {
      for (const one of Object.values(packers)) one.finish();
    },
  };
}
