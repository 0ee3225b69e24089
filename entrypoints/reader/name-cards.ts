import type { ClipOrder } from '../../utils/messages/clipping-messages.ts';
import { NO_ANSWER } from '../../utils/messages/no-answer.ts';
import type { CardLook, CardToPage } from '../../utils/messages.ts';
import type { EntityRef, PageReading, Profile, Result } from '../../utils/model.ts';
import { type Box, nearestRect, placeCard, viewportOf } from '../../utils/page/card-geometry.ts';
import { mentionAtPoint, type Point } from '../../utils/page/hit-test.ts';
import {
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  hoverIntent,
  IDLE,
} from '../../utils/page/hover-intent.ts';
import type { Mention } from '../../utils/page/mention-index.ts';
import type { Overlay } from '../../utils/page/overlay.ts';
import { isInView, scrollToRange } from '../../utils/page/scroll-to-range.ts';
import { watchLayout } from '../../utils/page/watch-layout.ts';
import { isTyping, watchPointer } from '../../utils/page/watch-pointer.ts';
import type { Settings } from '../../utils/settings.ts';
import { cardContent } from './card-content.ts';
import type { CardPort } from './card-port.ts';
import type { Known } from './page-reader.ts';

/** A name under the pointer or the keyboard's ring. */
interface NameTarget {
  readonly key: string;
  readonly mention: Mention;
  /** Where the pointer was; null for the keyboard. */
  readonly point: Point | null;
}

type Answer = Result<Profile | null> | null;

export interface NameCards {
  /** Opens the card of a mention and gives it the focus. */
  open(mention: Mention): void;
  /** The page's names are others now. */
  reset(): void;
  /** The same names may stand for others now, or be marked otherwise. */
  refresh(): void;
  /** From the card, over its port. */
  hear(message: CardToPage): void;
  pointerInCard(inside: boolean): void;
}

/** The part of the settings that says when a card opens and how it looks. */
export type CardSettings = Pick<Settings, 'hover' | 'dwell' | 'modifier'> & CardLook;

export interface NameCardsOptions {
  readonly window: Window & typeof globalThis;
  readonly known: () => Known;
  /** Settles when it is known whom the page's names stand for. */
  readonly linked: () => Promise<void>;
  readonly settings: () => CardSettings;
  readonly overlay: Overlay;
  readonly port: () => CardPort;
  /** Whether the page forbids the card. */
  readonly blocked: () => boolean;
  readonly describe: (refs: readonly EntityRef[]) => Promise<Result<Profile | null>>;
  /** Clips what the card asks for, and tells the card. */
  readonly clip: (order: ClipOrder) => void;
  /** Keeps the page's article, and tells the card. */
  readonly keep: (evenPrivate: boolean) => void;
  readonly signal: AbortSignal;
}

/** Time to cross the gap between name and card, in ms. */
const GRACE_MS = 300;
/** Before the card has said how high its content is, in CSS pixels. */
const FIRST_HEIGHT = 240;

/** Runs the hover reducer: turns pointer, keys and the card's messages into its events, and does its effects. */
export function createNameCards(options: NameCardsOptions): NameCards {
  const { window, known, linked, settings, overlay, port, blocked, describe, clip, keep, signal } = options;
  const { document } = window;
  let state: HoverState<NameTarget> = IDLE;
  let timer: number | undefined;
  let answer: { token: number; value: Answer } | null = null;
  let height = FIRST_HEIGHT;
  let focusBefore: HTMLElement | null = null;

  const dispatch = (event: HoverEvent<NameTarget>): void => {
    if (signal.aborted) return;
    const step = hoverIntent(state, event);
    state = step.state;
    for (const effect of step.effects) run(effect);
  };

  const run = (effect: HoverEffect<NameTarget>): void => {
    switch (effect.type) {
      case 'wait':
        window.clearTimeout(timer);
        timer = window.setTimeout(() => dispatch({ type: 'waited' }), msOf(effect.for));
        break;
      case 'stop-waiting':
        window.clearTimeout(timer);
        break;
      case 'ask':
        void ask(effect.target, effect.token);
        break;
      case 'show':
        show(effect);
        break;
      case 'hide':
        hide(effect.returnFocus);
    }
  };

  const msOf = (wait: 'dwell' | 'grace'): number => (wait === 'dwell' ? settings().dwell : GRACE_MS);

  const ask = async (target: NameTarget, token: number): Promise<void> => {
    if (!blocked()) overlay.makeFrame();
    await linked();
    const now = known();
    const refs = now.state === 'read' ? linkedRefs(now.reading, target.mention) : [];
    const value = refs.length === 0 ? null : await describe(refs).catch(() => NO_ANSWER);
    if (state.token !== token) return;
    answer = { token, value };
    dispatch({ type: 'answered', token });
  };

  const show = ({ target, token, takeFocus, pinned }: HoverEffect<NameTarget> & { type: 'show' }): void => {
    const now = known();
    if (now.state !== 'read' || blocked() || answer?.token !== token) return;
    const content = cardContent(now.reading, target.mention, answer.value, pinned);
    if (content === null || !place(target)) return;
    if (takeFocus && document.activeElement instanceof window.HTMLElement)
      focusBefore = document.activeElement;
    const { theme, textSize, cardStatements, citation } = settings();
    const look = { theme, textSize, cardStatements, citation };
    port().send({ type: 'show', content, look, takeFocus });
  };

  const hide = (returnFocus: boolean): void => {
    overlay.hideFrame();
    overlay.drawBoxes('open', []);
    port().send({ type: 'hide' });
    if (returnFocus && focusBefore?.isConnected) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  };

  /** Puts card and line at a name; false where it is not on the page. */
  const place = (target: NameTarget): boolean => {
    const now = known();
    const range = now.state === 'read' ? now.page.rangeOf(target.mention.span) : null;
    const rects: Box[] = range === null ? [] : Array.from(range.getClientRects());
    const line = nearestRect(rects, target.point ?? { x: rects[0]?.left ?? 0, y: rects[0]?.top ?? 0 });
    if (line === null) return false;
    // Until then nothing stands there, and on a page that forbids the frame nothing ever does.
    if (port().greeted()) {
      overlay.showFrame(placeCard(line, viewportOf(window), height));
      overlay.drawBoxes('open', rects);
    }
    return true;
  };
  const bringIntoView = ({ span }: Mention): void => {
    const now = known();
    const range = now.state === 'read' ? now.page.rangeOf(span) : null;
    if (range !== null && !isInView(range, window.innerHeight)) scrollToRange(range, false);
  };
  const placeAgain = (): void => {
    if ('answered' in state && state.answered && state.name !== 'dwelling') place(state.target);
  };

  /** Where only the modifier opens cards, a pointer without it stays on the name whose card is open. */
  const isMeant = (mention: Mention, modifier: boolean): boolean =>
    modifier || settings().hover === 'rest' || ('target' in state && state.target.key === keyOf(mention));

  watchPointer(
    window,
    () => settings().modifier,
    {
      onMove: (news) => {
        const now = known();
        const mention =
          news === null || now.state !== 'read'
            ? null
            : mentionAtPoint(document, now.page, now.mentions, news, news.modifier);
        if (news === null || mention === null || !isMeant(mention, news.modifier))
          return dispatch({ type: 'out' });
        const target = { key: keyOf(mention), mention, point: { x: news.x, y: news.y } };
        dispatch({ type: 'over', target, speed: news.speed, modifier: news.modifier });
      },
      onBusy: () => dispatch({ type: 'busy' }),
      onEscape: () => dispatch({ type: 'escape' }),
    },
    signal,
  );
  watchLayout(window, placeAgain, signal);
  signal.addEventListener('abort', () => window.clearTimeout(timer), { once: true });

  const open = (mention: Mention): void => {
    if (!isTyping(document))
      dispatch({ type: 'open', target: { key: keyOf(mention), mention, point: null } });
  };
  return {
    open,
    reset: () => dispatch({ type: 'gone' }),
    refresh: () => dispatch({ type: 'changed' }),
    pointerInCard: (inside) => dispatch({ type: inside ? 'enter-card' : 'leave-card' }),
    hear: (message) => {
      switch (message.type) {
        case 'ready':
          placeAgain();
          break;
        case 'size':
          height = message.height;
          placeAgain();
          break;
        case 'pointer':
          dispatch({ type: message.inside ? 'enter-card' : 'leave-card' });
          break;
        case 'close':
          dispatch({ type: 'close', returnFocus: message.returnFocus });
          break;
        case 'pin':
          dispatch({ type: 'pin', pinned: message.pinned });
          break;
        case 'keep':
          keep(message.evenPrivate);
          break;
        case 'clip':
          clip(message.order);
          break;
        case 'step': {
          const next = state.name === 'idle' ? null : stepFrom(known(), state.target.mention, message.by);
          if (next !== null) {
            bringIntoView(next);
            open(next);
          }
        }
      }
    },
  };
}

function keyOf({ span }: Mention): string {
  return `${span[0]}-${span[1]}`;
}

function linkedRefs({ matches }: PageReading, { entity }: Mention): EntityRef[] {
  return (matches[entity] ?? []).filter(({ linked }) => linked).map((match) => match.entity);
}

/** The next or previous name of the same entity, around the ends. */
function stepFrom(now: Known, from: Mention, by: 1 | -1): Mention | null {
  if (now.state !== 'read') return null;
  const entity = now.reading.analysis.entities.find(({ id }) => id === from.entity);
  const count = entity?.mentions.length ?? 0;
  if (entity === undefined || count === 0) return null;
  const at = (Math.max(0, from.mention) + by + count) % count;
  const span = entity.mentions[at];
  return span === undefined ? null : { ...from, span, mention: at };
}
