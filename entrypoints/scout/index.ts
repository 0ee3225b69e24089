import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onMessage, sendMessage } from '../../utils/messages.ts';
import { mayBeNews } from '../../utils/page/may-be-news.ts';
import { siteOf } from '../../utils/page/runs-here.ts';
import { watchChanges } from '../../utils/page/watch-changes.ts';
import { watchRoot } from '../../utils/page/watch-root.ts';
import { findRunPage } from '../../utils/page-run.ts';
import { openSettings } from '../../utils/settings.ts';
import { pageBrowser } from './page-browser.ts';
import { runBySettings } from './run-by-settings.ts';
import { runOnceNews } from './run-once-news.ts';

/**
 * The first script of every page: looks whether it may be news, and has the background load the second, which reads and
 * draws (`entrypoints/reader`); the background analyses. Only wires: see `run-by-settings.ts` and `run-once-news.ts`.
 * The manifest names it: what the framework would make of it as a content script tells the page that it is there.
 */
export default defineUnlistedScript(async () => wire(await siteAround(window)));

function wire(site: string | null): void {
  const stop = new AbortController();
  const { signal } = stop;
  // Nobody tells a page that the extension was reloaded or removed: what is left here finds out at the reader's
  // next move, before anything else hears of it, and goes.
  const isGone = (): boolean => pageBrowser.runtime?.id === undefined;
  const goIfGone = (): void => {
    if (isGone()) stop.abort();
  };
  for (const type of ['pointermove', 'keydown', 'scroll', 'visibilitychange'])
    window.addEventListener(type, goIfGone, { capture: true, passive: true, signal });
  const inFrame = window !== window.top;
  const wireAgain = (): void => {
    stop.abort();
    if (!isGone()) wire(site);
  };
  watchRoot(document, wireAgain, signal);
  // Nobody may be listening.
  const pageChanged = (): void =>
    void sendMessage('pageChanged', { tab: null, standing: page.standing() }).catch(() => undefined);
  // A page that is loaded ahead has no say in the toolbar, and one that was never seen has nothing to say. One that was
  // read tells what changes also where it is hidden: a panel in another window may show it.
  const pageSeen = (): void => {
    if (document.visibilityState !== 'hidden') pageChanged();
  };
  const page = runBySettings({
    window,
    store: openSettings(pageBrowser.storage.local),
    site,
    inFrame,
    now: Date.now,
    start: (settings, always, running) =>
      runOnceNews({
        document,
        always,
        mayBeNews: (onRoot) => mayBeNews(document, onRoot),
        watch: (onChange, watched) => {
          const changes = watchChanges(window, onChange, watched);
          return { again: (roots) => changes.readAgain(null, false, roots) };
        },
        load: async () => {
          if (findRunPage(globalThis) === null) await sendMessage('loadReader', undefined);
          // The reader may have stopped it meanwhile.
          running.throwIfAborted();
          const runPage = findRunPage(globalThis);
          if (runPage === null) throw new Error('The second script did not come.');
          return runPage({
            window,
            settings,
            always,
            cardUrl: pageBrowser.runtime.getURL('/card.html'),
            origin: new URL(pageBrowser.runtime.getURL('/')).origin,
            ask: {
              analyze: (article) => sendMessage('analyzePage', article),
              link: (article) => sendMessage('linkPage', article),
              describe: (refs) => sendMessage('describe', refs),
              issueToken: () => sendMessage('issueCardToken', undefined),
              keep: (article, evenPrivate) => sendMessage('keepArticle', { article, evenPrivate }),
              clip: (order) => sendMessage('clipHere', order),
              clippingMarks: (article) => sendMessage('clippingMarks', { address: location.href, article }),
            },
            tell: {
              pageChanged,
              paragraphsInView: (view) => void sendMessage('paragraphsInView', view).catch(() => undefined),
            },
            signal: running,
          });
        },
        onChange: pageSeen,
        signal: running,
      }),
    onChange: pageSeen,
    signal,
  });
  document.addEventListener('visibilitychange', pageSeen, { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && page.refresh(), { signal });
  const stops = [
    onMessage('pageState', page.state),
    onMessage('pageSite', () => site),
    onMessage('scrollToSpan', ({ data }) => page.run()?.scrollToSpan(data)),
    onMessage('flashSpan', ({ data }) => page.run()?.flashSpan(data)),
    onMessage('runCommand', ({ data }) => page.run()?.runCommand(data) ?? false),
    onMessage('linksChanged', () => page.run()?.linksChanged()),
    onMessage('clipSource', ({ data }) => page.run()?.clipSource(data) ?? null),
    onMessage('showClip', ({ data: { wanted, answer } }) => page.run()?.showClip(wanted, answer) ?? false),
    onMessage('clippingsChanged', () => page.run()?.clippingsChanged()),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
}

/** The site that a pause speaks of: the tab's, also in its frames. */
async function siteAround({ location, top }: Window): Promise<string | null> {
  if (window === top) return siteOf(location.href);
  // Firefox does not tell a frame.
  const { ancestorOrigins } = location as { ancestorOrigins?: DOMStringList };
  const outermost = ancestorOrigins?.item(ancestorOrigins.length - 1);
  return outermost ? siteOf(outermost) : await sendMessage('tabSite', undefined).catch(() => null);
}
