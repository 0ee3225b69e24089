/** What a bundle may hold. Writers keep below, readers refuse above, and memory stays bounded by one shard. */

/** Rows in one file: a shard is read whole for one row, so it is small; 1,000 rows inflate in a few ms. */
export const MAX_SHARD_ROWS = 1_000;
/** Bytes of one file, uncompressed. */
export const MAX_SHARD_BYTES = 4 * 1024 * 1024;
/** Bytes of manifest.json: 20,000 files take 2.5 MiB. */
export const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
/** Files in the zip: 20 million rows. */
export const MAX_FILES = 20_000;
/** Bytes of the zip: more needs zip64, which is not read. */
export const MAX_ZIP_BYTES = 0xffff_fffe;
/** Uncompressed bytes of all files together. */
export const MAX_TOTAL_BYTES = 16 * 1024 ** 3;
/**
 * Uncompressed bytes to the zip's own, of a zip that unpacks to much: news rows reach 4 to 10, made-up rows that
 * differ in a number about 60. No single file needs it, since each is bounded by a shard.
 */
export const MAX_RATIO = 200;
/** What a zip may unpack to whatever its size. */
export const RATIO_FROM_BYTES = 64 * 1024 * 1024;
/** Characters of a name: of somebody, an office, an outlet, a headline's author. */
export const MAX_NAME = 500;
/** Characters of a statement or paragraph; one of a badly cut transcript may be this long. */
export const MAX_TEXT = 200_000;
/** Characters of an address. */
export const MAX_URL = 4_000;
/** Items of a list in a row: aliases, offices, spans, dates. */
export const MAX_ITEMS = 1_000;
/** Entities of one document. */
export const MAX_ENTITIES = 10_000;
/** Problems listed one by one; beyond that only their number is known. */
export const MAX_PROBLEMS = 1_000;
