import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, stat, statfs, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own, to be filled. */
export interface SmallDisk {
  readonly folder: string;
  /** Takes all room but so many MB; null gives it back. */
  fill(left: number | null): Promise<void>;
  close(): Promise<void>;
}

/** A browser's last processes may keep a file open for a while after it has closed: so often it is tried, a second apart. */
const TRIES = 30;

/** Null where this machine lets nobody mount a disk. */
export async function smallDisk(megabytes: number): Promise<SmallDisk | null> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-disk-'));
  const options = ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder];
  if (spawnSync('mount', options).status !== 0) {
    await rm(folder, { recursive: true });
    return null;
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    async fill(left) {
      await rm(filler, { force: true });
      if (left === null) return;
      const bytes = left * 2 ** 20;
      const { bavail, bsize } = await statfs(folder);
      await writeFile(filler, Buffer.alloc(Math.max(0, bavail * bsize - bytes))).catch(async (error) => {
        if (error.code !== 'ENOSPC') throw error;
        // The browser has written meanwhile, so that nothing at all is left.
        await truncate(filler, Math.max(0, Math.floor((await stat(filler)).size - bytes)));
      });
    },
    async close() {
      for (let tries = 0; tries < TRIES && spawnSync('umount', [folder]).status !== 0; tries++)
        await new Promise((done) => setTimeout(done, 1_000));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
