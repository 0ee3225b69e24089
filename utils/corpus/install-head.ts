import type { PostingsHead } from './postings-builder.ts';

/** All that a woken worker reads of an install before it is asked: some kilobytes. */
export interface InstallHead {
  /** Of each segment of names the pieces that its `KeyTable` lies in. */
  readonly names: readonly number[];
  /** And those of the table of what its entities are browsed by. */
  readonly browsed: readonly number[];
  /** Records of what entities are called. */
  readonly labels: number;
  readonly statements: readonly PostingsHead[];
  readonly documents: readonly PostingsHead[];
}

/** Reads a stored head; null where it is not one. */
export function parseHead(bytes: Uint8Array | undefined): InstallHead | null {
  if (bytes === undefined) return null;
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as InstallHead;
  } catch {
    return null;
  }
}
