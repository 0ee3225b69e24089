import { openBundle, type Shard } from '../../utils/bundle/open-bundle.ts';
import type { Problem, Result } from '../../utils/model.ts';

/** What a bundle gives when it is read to its end: shards up to the first failure. */
export async function readAll(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Shard[]>> {
  const opened = await openBundle(new Blob([bytes]), 'sample.zip');
  if (!opened.ok) return opened;
  const shards: Shard[] = [];
  for await (const shard of opened.value.shards()) {
    if (!shard.ok) return shard;
    // Its bytes are only lent.
    shards.push({ ...shard.value, bytes: shard.value.bytes.slice() } as Shard);
  }
  return { ok: true, value: shards };
}

export async function failureOf(bytes: Uint8Array<ArrayBuffer>): Promise<Problem> {
  const read = await readAll(bytes);
  if (read.ok) throw new Error('The bundle could be read, and should not.');
  return read.error;
}

export async function shardsOf(bytes: Uint8Array<ArrayBuffer>): Promise<Shard[]> {
  const read = await readAll(bytes);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}
