import type { SourceEntry, SourceFile } from '../source.ts';

/** What a JSON value can be besides a row: told by its members. */
export interface JsonShape {
  accepts(value: unknown): boolean;
  /** Asked only for a value that was accepted. */
  entries(value: unknown, file: SourceFile): Iterable<SourceEntry>;
}
