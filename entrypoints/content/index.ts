import './marks.css';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage, sendMessage } from '../../utils/messages.ts';
import { siteOf } from '../../utils/page/runs-here.ts';
import { openSettings } from '../../utils/settings.ts';
import { runBySettings } from './run-by-settings.ts';
import { runInPage } from './run-in-page.ts';

/** Reads and draws; the background analyses. Only wires: see `run-by-settings.ts` and `run-in-page.ts`. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file://*/*'],
  runAt: 'document_idle',
  // Frames come with their own seam: each runs this script for its own document.
  allFrames: false,
  main: (context) => {
    const { signal } = context;
    // Nobody tells a page that the extension was reloaded or removed: what is left here finds out at the reader's
    // next move, before anything else hears of it, and goes. Asking is what ends the context.
    for (const type of ['pointermove', 'keydown', 'scroll', 'visibilitychange'])
      window.addEventListener(type, () => context.isInvalid, { capture: true, passive: true, signal });
    const site = siteOf(window.location.href);
    // A hidden page, or one that is loaded ahead, has no say in the toolbar; and nobody may be listening.
    const pageChanged = (): void => {
      if (document.visibilityState === 'hidden') return;
      void sendMessage('pageChanged', { tab: null, standing: page.standing() }).catch(() => undefined);
    };
    const page = runBySettings({
      window,
      store: openSettings(browser.storage.local),
      site,
      now: Date.now,
      start: (settings, always, running) =>
        runInPage({
          window,
          settings,
          always,
          cardUrl: browser.runtime.getURL('/card.html'),
          origin: new URL(browser.runtime.getURL('/')).origin,
          ask: {
            analyze: (article) => sendMessage('analyzePage', article),
            describe: (refs) => sendMessage('describe', refs),
            issueToken: () => sendMessage('issueCardToken', undefined),
          },
          tell: {
            pageChanged,
            paragraphsInView: (view) => void sendMessage('paragraphsInView', view).catch(() => undefined),
          },
          signal: running,
        }),
      onChange: pageChanged,
      signal,
    });
    document.addEventListener('visibilitychange', pageChanged, { signal });
    window.addEventListener('pageshow', ({ persisted }) => persisted && pageChanged(), { signal });
    const stops = [
      onMessage('pageState', page.state),
      onMessage('pageSite', () => site),
      onMessage('scrollToSpan', ({ data }) => page.run()?.scrollToSpan(data)),
      onMessage('flashSpan', ({ data }) => page.run()?.flashSpan(data)),
      onMessage('runCommand', ({ data }) => page.run()?.runCommand(data)),
      onMessage('linksChanged', () => page.run()?.linksChanged()),
    ];
    signal.addEventListener('abort', () => {
      for (const stop of stops) stop();
    });
  },
});
