import type { ClipOrder } from '../../utils/messages/clipping-messages.ts';
import { NO_ANSWER } from '../../utils/messages/no-answer.ts';
import { giveTurn } from '../../utils/page/give-turn.ts';
import { createMarks, highlightApi } from '../../utils/page/marks.ts';
import { createMentionIndex } from '../../utils/page/mention-index.ts';
import { createOverlay } from '../../utils/page/overlay.ts';
import { watchChanges } from '../../utils/page/watch-changes.ts';
import type { PageRun, PageRunOptions } from '../../utils/page-run.ts';
import { createCardPort } from './card-port.ts';
import { createClipNotice } from './clip-notice.ts';
import { clipSource, rectsOfClip } from './clip-source.ts';
import { createClippingMarks } from './clipping-marks.ts';
import { createLinkKeeper } from './link-keeper.ts';
import { createNameCards } from './name-cards.ts';
import { createNameMarks } from './name-marks.ts';
import { createNameWalk } from './name-walk.ts';
import { createPageReader, pageState, standingOf } from './page-reader.ts';
import { createPanelAnswers } from './panel-answers.ts';
import { watchTouch } from './watch-touch.ts';

/** One page's reading, marks and card, from the first look until the signal aborts. */
export function runInPage(options: PageRunOptions): PageRun {
  const { window, settings, always, cardUrl, origin, ask, tell, signal } = options;
  const { document } = window;
  let cardBlocked = false;

  const overlay = createOverlay({
    document,
    cardUrl,
    onLoad: (frame) => void port.greet(frame).catch(() => undefined),
    onPointer: (inside) => (notice.isOpen() ? notice.pointerInside(inside) : cards.pointerInCard(inside)),
    signal,
  });
  const reader = createPageReader({
    document,
    always,
    mentionsOf: (reading) => createMentionIndex(reading, settings()),
    analyze: ask.analyze,
    link: ask.link,
    today: () => new Date().toISOString().slice(0, 10),
    rest: () => giveTurn(window),
    onKnown: (known) => {
      drawMarks(known);
      clippings.refresh();
      if (known.state === 'read') panel.tellView();
      else {
        cards.reset();
        walk.reset();
      }
    },
    signal,
  });
  const drawMarks = createNameMarks(window, createMarks(highlightApi(), signal), overlay);
  const port = createCardPort({
    origin,
    issueToken: ask.issueToken,
    onMessage: (message) => (notice.isOpen() ? notice.hear(message) : cards.hear(message)),
    onBlocked: (blocked) => {
      if (blocked === cardBlocked) return;
      cardBlocked = blocked;
      if (blocked) overlay.hideFrame();
      // It was a late greeting only: what the reader rests on still gets its card.
      else cards.refresh();
      tell.pageChanged();
    },
    signal,
  });
  const cards = createNameCards({
    window,
    known: reader.known,
    linked: reader.linked,
    settings,
    overlay,
    port: () => notice.givingWay(port),
    blocked: () => cardBlocked,
    describe: ask.describe,
    clip: (order) => void clip(order),
    keep: (evenPrivate) => void keep(evenPrivate),
    signal,
  });
  const notice = createClipNotice({
    window,
    overlay,
    port,
    rectsOf: (wanted) => rectsOfClip(wanted, reader.known(), document),
    look: settings,
    closeCard: cards.reset,
    clip: ask.clip,
    signal,
  });
  const clippings = createClippingMarks({
    window,
    known: reader.known,
    overlay,
    ask: ask.clippingMarks,
    signal,
  });
  watchTouch(
    window,
    overlay,
    async () => {
      const wanted = { what: 'selection' } as const;
      const answer = await ask.clip({ wanted, beside: [], evenPrivate: false }).catch(() => NO_ANSWER);
      notice.show(wanted, answer);
    },
    signal,
  );
  const keep = async (evenPrivate: boolean): Promise<void> => {
    const now = reader.known();
    if (now.state !== 'read') return;
    const answer = await ask.keep(now.reading.article, evenPrivate).catch(() => NO_ANSWER);
    port.send({ type: 'kept', answer });
  };
  const clip = async (order: ClipOrder): Promise<void> => {
    const answer = await ask.clip(order).catch(() => NO_ANSWER);
    port.send({ type: 'clipped', wanted: order.wanted, answer });
  };
  const walk = createNameWalk({ window, known: reader.known, overlay, open: cards.open, signal });
  const panel = createPanelAnswers({
    window,
    known: reader.known,
    overlay,
    tell: tell.paragraphsInView,
    signal,
  });

  const readNow = async (): Promise<void> => {
    const before = reader.known().state;
    const isNew = await reader.read().catch(() => false);
    const known = reader.known();
    changes.readAgain(known.state === 'read' ? known.page.container : null, isNew, reader.roots());
    if (isNew || known.state !== before) tell.pageChanged();
  };
  const refresh = (): void => {
    cards.refresh();
    walk.reset();
    tell.pageChanged();
  };
  const changes = watchChanges(window, () => void readNow(), signal);
  const links = createLinkKeeper({
    window,
    linkAgain: reader.linkAgain,
    onLinked: refresh,
    onStale: tell.pageChanged,
    signal,
  });
  if (document.visibilityState !== 'hidden') void readNow();
  else document.addEventListener('visibilitychange', () => void readNow(), { once: true, signal });

  return {
    state: async () => {
      await links.current();
      return pageState(reader.known(), cardBlocked, window !== window.top);
    },
    standing: () => standingOf(reader.known()),
    settingsChanged: () => {
      reader.markAgain();
      refresh();
    },
    linksChanged: links.changed,
    scrollToSpan: panel.scrollToSpan,
    flashSpan: panel.flashSpan,
    runCommand: walk.run,
    clipSource: async (wanted) => {
      await reader.linked();
      return clipSource(wanted, reader.known(), document);
    },
    showClip: (wanted, answer) => !cardBlocked && notice.show(wanted, answer),
    clippingsChanged: clippings.refresh,
  };
}
