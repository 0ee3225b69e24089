import { isDiskFull } from '../bundle/is-disk-full.ts';
import type { Result } from '../model.ts';

const FULL = ['disk-full', 'There is not enough room on this disk; nothing was changed.'] as const;
const SENTENCES: Readonly<Record<string, readonly [code: string, message: string]>> = {
  MissingAPIError: [
    'no-storage',
    'The browser gives the extension no storage here, so the corpus cannot be used.',
  ],
  InvalidStateError: ['storage-refused', 'The browser refuses storage here, so the corpus cannot be used.'],
  OpenFailedError: ['storage-unopened', 'The browser could not open the corpus’s storage.'],
  VersionError: [
    'newer-storage',
    'The corpus was written by a newer version of On Record; update the extension to read it.',
  ],
};

/** There is no room for what was to be written. */
export const DISK_FULL: Result<never> = { ok: false, error: { code: FULL[0], message: FULL[1] } };

/** An exception of the storage (the browser's, or the database's own) as a failure that a reader can read. */
export function storageFailure(error: unknown): Result<never> {
  const errors = error instanceof Error ? [(error as { inner?: Error | null }).inner, error] : [];
  for (const one of errors) {
    if (one == null) continue;
    const known = isDiskFull(one) ? FULL : SENTENCES[one.name];
    if (known !== undefined) return { ok: false, error: { code: known[0], message: known[1] } };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return {
    ok: false,
    error: { code: 'storage', message: `The corpus’s storage failed: ${detail}`, values: [detail] },
  };
}

/** What a question to the corpus answers, with a failing storage as a value. */
export async function asResult<T>(answer: Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await answer };
  } catch (error) {
    return storageFailure(error);
  }
}
