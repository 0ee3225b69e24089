/** Bytes at which a file of a backup is full: what is held of it at once, writing and reading. */
export const FULL_FILE_BYTES = 2 * 1024 * 1024;
/** Bytes of one file: a clipping with the longest note, or an article with the longest text, is a file of its own. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;
/** Rows of one file. */
export const MAX_FILE_ROWS = 1_000;
/** Bytes of manifest.json. */
export const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
/** Bytes of settings.json. */
export const MAX_SETTINGS_BYTES = 1024 * 1024;
/** Conflicts that are listed one by one; of the others only the number is known. */
export const MAX_CONFLICTS = 200;
/** Rows that are read from the database, or written to it, at once: articles may have a million characters each. */
export const ROWS_AT_ONCE = 25;
