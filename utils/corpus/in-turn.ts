import type { RecordStore } from './store.ts';

export interface Waiting {
  readonly signal?: AbortSignal | undefined;
  /** Told where something else has to end first. */
  readonly onHeld?: (() => void) | undefined;
}

/**
 * Runs work that changes the corpus while nothing else does, in any context of the extension. Called off before its
 * turn has come, it never begins and answers `calledOff` at once; later it is the work's own matter.
 */
export async function inTurn<T extends object>(
  store: Pick<RecordStore, 'exclusively' | 'exclusivelyIfFree'>,
  work: () => Promise<T>,
  calledOff: T,
  { signal, onHeld }: Waiting,
): Promise<T> {
  const done = await store.exclusivelyIfFree(work);
  if (done !== null) return done;
  onHeld?.();
  return new Promise((answer, failed) => {
    let begun = false;
    signal?.addEventListener('abort', () => {
      if (!begun) answer(calledOff);
    });
    store
      .exclusively(async () => {
        begun = true;
        return signal?.aborted ? calledOff : await work();
      })
      .then(answer, failed);
  });
}
