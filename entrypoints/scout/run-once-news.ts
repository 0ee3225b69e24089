import { NO_ANSWER } from '../../utils/messages/no-answer.ts';
import type { PageState, Standing } from '../../utils/messages.ts';
import type { PageRun } from '../../utils/page-run.ts';

export interface RunOnceNewsOptions {
  readonly document: Document;
  /** Whether the reader wants this page read whatever it looks like. */
  readonly always: boolean;
  readonly mayBeNews: (onRoot: (root: ShadowRoot) => void) => boolean;
  /**
   * Calls back after changes of the page until the signal aborts; `again` says that there was nothing new in them, and
   * which shadow roots to watch as well.
   */
  readonly watch: (
    onChange: () => void,
    signal: AbortSignal,
  ) => { readonly again: (roots: readonly ShadowRoot[]) => void };
  /** Loads the second script and starts it. */
  readonly load: () => Promise<PageRun>;
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

/**
 * A page's run of which only the first look is taken at once: the rest is loaded when the page may be news, now or
 * after it has changed. Nothing happens while the page is hidden, or loaded ahead.
 */
export function runOnceNews(options: RunOnceNewsOptions): PageRun {
  const { document, always, mayBeNews, watch, load, onChange, signal } = options;
  let run: PageRun | null = null;
  let before: 'reading' | 'not-news' | 'failed' = 'reading';
  const watching = new AbortController();

  const settle = (next: typeof before): void => {
    before = next;
    if (!signal.aborted) onChange();
  };
  const look = (): void => {
    if (run !== null || before === 'failed' || signal.aborted) return;
    const roots: ShadowRoot[] = [];
    if (!always && document.contentType !== 'application/pdf' && !mayBeNews((root) => roots.push(root))) {
      changes.again(roots);
      if (before !== 'not-news') settle('not-news');
      return;
    }
    watching.abort();
    before = 'reading';
    load().then(
      (loaded) => {
        if (!signal.aborted) run = loaded;
      },
      () => settle('failed'),
    );
  };
  const changes = watch(look, AbortSignal.any([signal, watching.signal]));
  if (document.visibilityState !== 'hidden') look();
  else document.addEventListener('visibilitychange', look, { once: true, signal });

  const stateBefore = (): PageState =>
    before === 'failed' ? { state: 'failed', problem: NO_ANSWER.error } : { state: before };
  const standingBefore = (): Standing => ({ is: before });
  return {
    state: () => run?.state() ?? Promise.resolve(stateBefore()),
    standing: () => run?.standing() ?? standingBefore(),
    settingsChanged: () => run?.settingsChanged(),
    linksChanged: () => run?.linksChanged(),
    scrollToSpan: (span) => run?.scrollToSpan(span),
    flashSpan: (span) => run?.flashSpan(span),
    runCommand: (command) => run?.runCommand(command) ?? false,
    clipSource: (wanted) => run?.clipSource(wanted) ?? Promise.resolve(null),
    showClip: (wanted, answer) => run?.showClip(wanted, answer) ?? false,
    clippingsChanged: () => run?.clippingsChanged(),
  };
}
