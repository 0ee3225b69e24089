import { createByteWriter } from './growing.ts';

/**
 * What entities are called, by ordinal, apart from their rows: a line about a statement names its speakers and
 * their institutions, some hundred a question, and to unpack a row for each took longer than all the rest.
 *
 * Layout of a record: the end of each of its names as 32-bit numbers in the machine's byte order; the names in
 * UTF-8. 256 names are 5 kB.
 */
export const LABELS_PER_RECORD = 256;

const HEADER = LABELS_PER_RECORD * 4;
const decoder = new TextDecoder();

export interface LabelWriter {
  /** In order of ordinals, from 0. */
  add(name: string): void;
  /** Hands the last record over; answers how many there are. */
  finish(): number;
}

/** Hands on a record as soon as it is full, so that memory holds one. */
export function createLabelWriter(
  emit: (record: number, bytes: Uint8Array<ArrayBuffer>) => void,
): LabelWriter {
  let records = 0;
  let names = 0;
  const text = createByteWriter();
  const ends = new Uint32Array(LABELS_PER_RECORD);

  function close(): void {
    if (names === 0) return;
    ends.fill(HEADER + text.length, names);
    const bytes = new Uint8Array(HEADER + text.length);
    bytes.set(new Uint8Array(ends.buffer));
    bytes.set(text.written(), HEADER);
    emit(records++, bytes);
    text.clear();
    names = 0;
  }

  return {
    add(name) {
      text.text(name);
      ends[names++] = HEADER + text.length;
      if (names === LABELS_PER_RECORD) close();
    },
    finish() {
      close();
      return records;
    },
  };
}

/** The record that an entity's name lies in. */
export function labelRecordOf(ordinal: number): number {
  return Math.floor(ordinal / LABELS_PER_RECORD);
}

/** The name of an entity from its record; empty where it has none. */
export function labelOf(record: Uint8Array<ArrayBuffer>, ordinal: number): string {
  if (record.length < HEADER) return '';
  const view = new DataView(record.buffer, record.byteOffset, HEADER);
  const at = ordinal % LABELS_PER_RECORD;
  const start = at === 0 ? HEADER : view.getUint32((at - 1) * 4, LITTLE_ENDIAN);
  return decoder.decode(record.subarray(start, view.getUint32(at * 4, LITTLE_ENDIAN)));
}

/** Whether this machine's typed arrays are; a corpus never leaves the machine that made it. */
const LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
