import './marks.css';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { onMessage, sendMessage } from '../../utils/messages.ts';
import { runInPage } from './run-in-page.ts';

/** Reads and draws; the background analyses. Only wires: see `run-in-page.ts`. */
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
    const page = runInPage({
      window,
      cardUrl: browser.runtime.getURL('/card.html'),
      origin: new URL(browser.runtime.getURL('/')).origin,
      ask: {
        analyze: (article) => sendMessage('analyzePage', article),
        describe: (refs) => sendMessage('describe', refs),
        issueToken: () => sendMessage('issueCardToken', undefined),
      },
      tell: {
        // Nobody may be listening: that is no failure.
        pageChanged: () => void sendMessage('pageChanged', { tab: null }).catch(() => undefined),
        paragraphsInView: (view) => void sendMessage('paragraphsInView', view).catch(() => undefined),
      },
      signal,
    });
    const stops = [
      onMessage('pageState', () => page.state()),
      onMessage('scrollToSpan', ({ data }) => page.scrollToSpan(data)),
      onMessage('flashSpan', ({ data }) => page.flashSpan(data)),
      onMessage('runCommand', ({ data }) => page.runCommand(data)),
      onMessage('linksChanged', () => page.linksChanged()),
    ];
    signal.addEventListener('abort', () => {
      for (const stop of stops) stop();
    });
  },
});
