export interface LinkKeeper {
  /** What names stand for may have changed. */
  changed(): void;
  /** Settles when the links are those of the corpus as it is now. */
  current(): Promise<void>;
}

export interface LinkKeeperOptions {
  readonly window: Window;
  readonly linkAgain: () => Promise<void>;
  /** The links were made anew. */
  readonly onLinked: () => void;
  /** They are out of date and are made anew when somebody asks, or looks at the page. */
  readonly onStale: () => void;
  readonly signal: AbortSignal;
}

/**
 * Keeps a page's links in step with the corpus and with the reader's corrections: at once where the page is seen;
 * a hidden one, of which there may be many, waits until it is shown or asked. One that comes back from the
 * browser's cache has heard of nothing meanwhile and is linked anew.
 */
export function createLinkKeeper(options: LinkKeeperOptions): LinkKeeper {
  const { window, linkAgain, onLinked, onStale, signal } = options;
  const { document } = window;
  let stale = false;
  let linking: Promise<void> = Promise.resolve();

  const current = (): Promise<void> => {
    if (stale) {
      stale = false;
      linking = linkAgain().then(() => {
        if (!signal.aborted) onLinked();
      });
    }
    return linking;
  };
  const changed = (): void => {
    stale = true;
    if (document.visibilityState === 'hidden') onStale();
    else void current();
  };
  const shown = (): void => {
    if (document.visibilityState !== 'hidden') void current();
  };
  document.addEventListener('visibilitychange', shown, { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && changed(), { signal });
  return { changed, current };
}
