import { crc32 as nodes } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from '../../utils/bundle/crc32.ts';

test('the checksum is that of zlib, for bytes of any length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      expect(crc32(bytes)).toBe(nodes(bytes));
    }),
  );
});
