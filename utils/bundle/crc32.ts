/** Bytes that are looked up at once: one table for each place among them. */
const AT_ONCE = 4;
const tables = Array.from({ length: AT_ONCE }, () => new Uint32Array(256));
for (let byte = 0; byte < 256; byte++) {
  let rest = byte;
  for (const table of tables) {
    for (let bit = 0; bit < 8; bit++) rest = (rest & 1) !== 0 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    table[byte] = rest;
  }
}
const [last, third, second, first] = tables as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];

/**
 * The checksum that zip files carry (ISO 3309, polynomial 0xEDB88320), four bytes at a time: each has gone through
 * as many zeros as bytes stand behind it (“slicing by 4”, Kounavis and Berry, 2005).
 */
export function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  let at = 0;
  for (const end = bytes.length - AT_ONCE; at <= end; at += AT_ONCE) {
    rest ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    rest =
      (first[rest & 0xff] as number) ^
      (second[(rest >>> 8) & 0xff] as number) ^
      (third[(rest >>> 16) & 0xff] as number) ^
      (last[rest >>> 24] as number);
  }
  for (; at < bytes.length; at++)
    rest = (last[(rest ^ (bytes[at] as number)) & 0xff] as number) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}
