import type { IsoDate, StatementRow } from '../model.ts';
import { createUint32List } from './growing.ts';

/** What sorting and filtering need of every statement of a segment, as typed arrays over its rows. */
export interface Columns {
  /** Number of terms, at most 255. */
  readonly length: Uint8Array;
  /** The least of the lengths. */
  readonly shortest: number;
  readonly kind: Uint8Array;
  /** Ordinal of the document plus one; 0 where there is none. */
  readonly document: Uint32Array;
  /** See `dateNumber`. */
  readonly date: Uint32Array;
}

export const KINDS: readonly StatementRow['kind'][] = ['direct', 'mixed', 'indirect', 'given'];

/** A date as a number that sorts: `2026-03` is 20260300; 0 where there is none. */
export function dateNumber(date: IsoDate | null): number {
  if (date === null) return 0;
  const [year = '0', month = '0', day = '0'] = date.split('-');
  return Number(year) * 10_000 + Number(month) * 100 + Number(day) || 0;
}

export interface ColumnsBuilder {
  add(row: { length: number; kind: StatementRow['kind']; document: number; date: number }): void;
  /** And begins anew. */
  build(): Uint8Array<ArrayBuffer>;
}

/** Layout: number of rows; documents, dates (32 bits each); lengths, kinds (8 bits each). */
export function createColumnsBuilder(): ColumnsBuilder {
  const document = createUint32List();
  const date = createUint32List();
  const small = createUint32List();
  return {
    add(row) {
      document.push(row.document);
      date.push(row.date);
      small.push((KINDS.indexOf(row.kind) << 8) | Math.min(row.length, 255));
    },
    build() {
      const rows = document.length;
      const bytes = new Uint8Array(4 + rows * 10);
      new Uint32Array(bytes.buffer, 0, 1)[0] = rows;
      const columns = openColumns(bytes);
      columns.document.set(document.values());
      columns.date.set(date.values());
      small.values().forEach((value, row) => {
        columns.length[row] = value & 0xff;
        columns.kind[row] = value >> 8;
      });
      for (const list of [document, date, small]) list.clear();
      return bytes;
    },
  };
}

/** Opens what `build` made; views, no copies. */
export function openColumns(stored: Uint8Array<ArrayBuffer>): Columns {
  const bytes = stored.byteOffset % 4 === 0 ? stored : stored.slice();
  const { buffer, byteOffset } = bytes;
  const rows = new Uint32Array(buffer, byteOffset, 1)[0] as number;
  const length = new Uint8Array(buffer, byteOffset + 4 + rows * 8, rows);
  return {
    document: new Uint32Array(buffer, byteOffset + 4, rows),
    date: new Uint32Array(buffer, byteOffset + 4 + rows * 4, rows),
    length,
    shortest: length.reduce((least, words) => Math.min(least, words), 255),
    kind: new Uint8Array(buffer, byteOffset + 4 + rows * 9, rows),
  };
}

/** The columns of segments that follow one another, as one. */
export function mergeColumns(parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const opened = parts.map(openColumns);
  const rows = opened.reduce((sum, part) => sum + part.date.length, 0);
  const bytes = new Uint8Array(4 + rows * 10);
  new Uint32Array(bytes.buffer, 0, 1)[0] = rows;
  const merged = openColumns(bytes);
  let at = 0;
  for (const part of opened) {
    merged.document.set(part.document, at);
    merged.date.set(part.date, at);
    merged.length.set(part.length, at);
    merged.kind.set(part.kind, at);
    at += part.date.length;
  }
  return bytes;
}
