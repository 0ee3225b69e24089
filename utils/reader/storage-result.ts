import { failure } from '../bundle/failure.ts';
import { isDiskFull } from '../bundle/is-disk-full.ts';
import type { Result } from '../model.ts';

const FULL = ['reader-full', 'There is not enough room on this disk; this was not saved.'] as const;
const UNOPENED = ['reader-unopened', 'The browser could not open the storage of what is yours.'] as const;
const SENTENCES: Readonly<Record<string, readonly [code: string, message: string]>> = {
  MissingAPIError: ['reader-no-storage', 'The browser gives the extension no storage here.'],
  InvalidStateError: ['reader-refused', 'The browser refuses storage here.'],
  OpenFailedError: UNOPENED,
  // What Chromium and Firefox call a disk, or files on it, that they cannot read or write.
  UnknownError: UNOPENED,
  VersionError: [
    'reader-newer',
    'What is yours was written by a newer version of On Record; update the extension to read it.',
  ],
};

/** What a question to the reader's database answers, with a failing storage as a value. */
export async function stored<T>(answer: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await answer();
  } catch (error) {
    return storageFailure(error);
  }
}

/** The same, of an answer that cannot fail otherwise. */
export function storedValue<T>(answer: () => Promise<T>): Promise<Result<T>> {
  return stored(async () => ({ ok: true, value: await answer() }));
}

/** What wraps an error says less than what it wraps: the innermost name that is known says it best. */
function storageFailure(error: unknown): Result<never> {
  const chain: Error[] = [];
  for (let inner = error; inner instanceof Error; inner = (inner as { inner?: unknown }).inner)
    chain.unshift(inner);
  for (const one of chain) {
    const known = isDiskFull(one) ? FULL : SENTENCES[one.name];
    if (known !== undefined) return failure(known[0], known[1]);
  }
  const detail = error instanceof Error ? error.message : String(error);
  return failure('reader-storage', `The storage of what is yours failed: ${detail}`, {}, [detail]);
}
