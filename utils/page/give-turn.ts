/** Where there is one, the scheduler lets input and paint go first and comes back before other tasks. */
interface WithScheduler {
  readonly scheduler?: { yield?(): Promise<void> };
}

/** Ends the running task, so that the page has its turn, and goes on after that. */
export function giveTurn(window: Window): Promise<void> {
  const { scheduler } = window as unknown as WithScheduler;
  return scheduler?.yield?.() ?? new Promise((done) => window.setTimeout(done));
}
