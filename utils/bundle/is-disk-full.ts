/**
 * Whether a browser's storage failed for want of room. A quota has a name; of a disk that is really full Chromium tells
 * only in the words of the error, after it has closed the connection ("FILE_ERROR_NO_SPACE", "Failed to write blobs
 * (IOError)"; tried on a disk of its own, see `tests/trust/storage/full-disk.ts`).
 */
export function isDiskFull(error: Error): boolean {
  return error.name === 'QuotaExceededError' || /NO_SPACE|Failed to write blobs/.test(error.message);
}
