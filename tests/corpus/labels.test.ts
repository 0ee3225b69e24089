import { expect, test } from 'vitest';
import { createLabelWriter, LABELS_PER_RECORD, labelOf, labelRecordOf } from '../../utils/corpus/labels.ts';

test('every entity is called what it was called, over several records, in every script', () => {
  const names = Array.from({ length: 2 * LABELS_PER_RECORD + 3 }, (_, at) =>
    at % 3 === 0 ? `Рада ${at}` : at % 3 === 1 ? '' : `Vera Orlik ${at}`,
  );
  const records: Uint8Array<ArrayBuffer>[] = [];
  const writer = createLabelWriter((record, bytes) => {
    records[record] = bytes;
  });
  for (const name of names) writer.add(name);
  expect(writer.finish()).toBe(3);
  expect(names.map((_, at) => labelOf(records[labelRecordOf(at)] as Uint8Array<ArrayBuffer>, at))).toEqual(
    names,
  );
});

test('a record that is not one gives no name', () => {
  expect(labelOf(new Uint8Array(3), 0)).toBe('');
  expect(labelOf(new Uint8Array(LABELS_PER_RECORD * 4), 5)).toBe('');
});
