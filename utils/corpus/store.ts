import type { BundleId, Manifest } from '../model.ts';
import type { RowLayout } from './row-records.ts';

/** Where the corpus keeps its bytes. Two implementations: `indexed-db-store.ts` and `memory-store.ts`. */
export interface RecordStore {
  /**
   * The records of these keys, in one read; undefined where there is none. A store that has some before the others may
   * hand each to `told` as it comes, by its place among the keys.
   */
  readMany(
    keys: readonly string[],
    told?: (place: number, bytes: Uint8Array<ArrayBuffer> | undefined) => void,
  ): Promise<(Uint8Array<ArrayBuffer> | undefined)[]>;
  /** Adds or replaces records, all or none; their bytes are the store's from then on. Rejects where the disk is full. */
  writeMany(records: readonly StoredRecord[]): Promise<void>;
  /** Deletes every record whose key begins so. */
  deleteAll(prefix: string): Promise<void>;
  /** Every install, whatever its state; few and small. */
  installs(): Promise<InstallRow[]>;
  /** Adds an install and gives it its number, which is never used again. */
  addInstall(row: Omit<InstallRow, 'install'>): Promise<InstallRow>;
  /** Replaces and deletes installs in one transaction. */
  changeInstalls(change: { put: readonly InstallRow[]; remove: readonly number[] }): Promise<void>;
  /**
   * `told` is called whenever what is installed has changed: for a change of this store before whoever made it goes
   * on, for one of another context as soon as the browser passes the word on, which a context that dies never gives.
   */
  onInstallsChange(told: () => void): void;
  /** Runs `work` while nobody else, in any context of the extension, runs such work; waits for its turn. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  /** The same where it can begin at once; else null. */
  exclusivelyIfFree<T>(work: () => Promise<T>): Promise<T | null>;
}

export interface StoredRecord {
  readonly key: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * One import of one bundle. `staging` is being written, `active` answers, `removed` waits to be swept;
 * `declined` has no records and remembers that the reader removed what came with the extension. Rows
 * never change; the state does, and the index that answers.
 */
export interface InstallRow {
  readonly install: number;
  readonly state: 'staging' | 'active' | 'removed' | 'declined';
  /** The bundle's id within this corpus: its own, or one made from its publisher where another has that id. */
  readonly bundle: BundleId;
  /** Came with the extension. */
  readonly shipped: boolean;
  /** Of the manifest with all its checksums: the same file again has the same. */
  readonly digest: string;
  /** Shape of the index and version of the rules it was made with; rows of another one are indexed again. */
  readonly index: string;
  /** Counts the indexes that its rows had: a new one is written beside the old one, then this number changes. */
  readonly generation: number;
  /** How its rows lie in records, for as long as it is there; 1 where it does not say. */
  readonly rowLayout?: RowLayout;
  readonly manifest: Omit<Manifest, 'files'>;
  /** Stored bytes: rows and index. */
  readonly bytes: number;
}
