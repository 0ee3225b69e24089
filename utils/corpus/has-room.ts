/** What rows and index take on the disk, at most, for each byte of a bundle, which is compressed. */
const GROWTH = 4;
/** What is left for everything else that the browser writes meanwhile, in bytes. */
const SPARE_BYTES = 32 * 1024 * 1024;

/**
 * Whether an import of a bundle of so many bytes leaves room on the disk; `free` is what the browser says is free, null
 * where it does not say. A disk that is really full is worse than an import that fails: Chromium then may throw a
 * whole database away when it is opened the next time, without any extension (`tests/trust/storage/full-disk.ts`).
 */
export function hasRoom(bundleBytes: number, free: number | null): boolean {
  return free === null || free >= bundleBytes * GROWTH + SPARE_BYTES;
}
