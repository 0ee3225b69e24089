import type { BundleId, Manifest, Result } from '../model.ts';
import { contentId } from '../text/hash.ts';
import type { InstallRow } from './store.ts';

export interface Place {
  /** The id that references into the bundle carry. */
  readonly bundle: BundleId;
  readonly replaces: readonly InstallRow[];
  /** Whether another publisher's bundle has the same id: said to the reader before the import. */
  readonly otherPublisher: boolean;
}

/**
 * Where a bundle goes among the active ones. An id belongs to its first publisher: the same id from another
 * one is another bundle, under an id of its own, and replaces nothing. What came with the extension cannot be
 * imported over.
 */
export function placeOf(
  manifest: Pick<Manifest, 'id' | 'publisher' | 'name'>,
  active: readonly InstallRow[],
  shipped: boolean,
): Result<Place> {
  const namesakes = active.filter((row) => row.manifest.id === manifest.id);
  const replaces = namesakes.filter((row) => row.manifest.publisher === manifest.publisher);
  const owner = namesakes.find((row) => row.shipped);
  if (owner !== undefined && !shipped) {
    const message = `“${manifest.name}” has the id of the bundle that comes with the extension, which cannot be imported over.`;
    return { ok: false, error: { code: 'shipped-id', message, values: [manifest.name], field: 'id' } };
  }
  const others = namesakes.filter((row) => row.manifest.publisher !== manifest.publisher);
  const taken = others.some((row) => row.bundle === manifest.id);
  const free = taken ? (`${manifest.id}~${contentId(manifest.publisher)}` as BundleId) : manifest.id;
  // What it replaces keeps its id, also where the other one has gone: whatever refers to it goes on doing so.
  const bundle = replaces[0]?.bundle ?? free;
  return { ok: true, value: { bundle, replaces, otherPublisher: others.length > 0 } };
}
