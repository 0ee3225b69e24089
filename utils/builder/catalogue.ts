import type { DocumentId, IsoDate } from '../model.ts';
import { parseHead, type StatementPlace } from './observation-record.ts';
import type { ObservationStore } from './observation-store.ts';
import { EVERYTHING, type LeftOut, leftOutBy, type Selection } from './selection.ts';
import { createSharedNames } from './whose-institution.ts';

/** Where a record is, and all that decides the order of rows. */
export interface CatalogueEntry {
  /** In the store. */
  readonly record: number;
  readonly key: string;
  readonly document: DocumentId | null;
  readonly published: IsoDate | null;
  readonly first: StatementPlace | null;
}

export interface Catalogue {
  /** Each key once, the observations of a document together, in an order that only the content decides. */
  readonly entries: readonly CatalogueEntry[];
  /** See `createSharedNames`. */
  readonly shared: ReadonlySet<string>;
}

/** Reads the head of every record once. Of records with one key, the first by its bytes stays. */
export function catalogueOf(
  store: ObservationStore,
  records: Iterable<number>,
  selection: Selection = EVERYTHING,
  onLeftOut: (why: LeftOut, source: string) => void = () => undefined,
): Catalogue {
  const shared = createSharedNames();
  const byKey = new Map<string, CatalogueEntry>();
  for (const record of records) {
    const line = store.head(record);
    const head = parseHead(line);
    const { key, source, document, first, entities } = head;
    const unwanted = leftOutBy(selection, head);
    const before = byKey.get(key);
    if (unwanted !== null || before !== undefined) onLeftOut(unwanted ?? 'twice', source);
    if (unwanted !== null || (before !== undefined && store.head(before.record) <= line)) continue;
    for (const entity of entities) shared.add(entity);
    const published = document?.published ?? null;
    byKey.set(key, { record, key, document: document?.id ?? null, published, first });
  }
  return { entries: [...byKey.values()].sort(byDocument), shared: shared.names() };
}

function byDocument(a: CatalogueEntry, b: CatalogueEntry): number {
  const [left, right] = [a.document ?? '', b.document ?? ''];
  if (left !== right) return left < right ? -1 : 1;
  return a.key < b.key ? -1 : Number(a.key > b.key);
}
