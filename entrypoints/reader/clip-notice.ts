import type { ClipAnswer, ClipOrder, ClipWanted } from '../../utils/messages/clipping-messages.ts';
import { NO_ANSWER } from '../../utils/messages/no-answer.ts';
import type { CardLook, CardToPage } from '../../utils/messages.ts';
import type { Result } from '../../utils/model.ts';
import { type Box, placeCard, viewportOf } from '../../utils/page/card-geometry.ts';
import type { Overlay } from '../../utils/page/overlay.ts';
import { watchLayout } from '../../utils/page/watch-layout.ts';
import type { CardPort } from './card-port.ts';

/** Says in the card's frame, beside what was clipped, what has become of it. */
export interface ClipNotice {
  /** False where the words have no place on the screen. */
  show(wanted: ClipWanted, answer: Result<ClipAnswer>): boolean;
  isOpen(): boolean;
  hear(message: CardToPage): void;
  pointerInside(inside: boolean): void;
  /** The card's port for whoever shows a card in place of the notice. */
  givingWay(port: CardPort): CardPort;
}

export interface ClipNoticeOptions {
  readonly window: Window & typeof globalThis;
  readonly overlay: Pick<Overlay, 'makeFrame' | 'showFrame' | 'hideFrame'>;
  readonly port: Pick<CardPort, 'send' | 'greeted'>;
  readonly rectsOf: (wanted: ClipWanted) => readonly Box[];
  readonly look: () => CardLook;
  readonly closeCard: () => void;
  readonly clip: (order: ClipOrder) => Promise<Result<ClipAnswer>>;
  readonly signal: AbortSignal;
}

/** Long enough to read a line and reach its buttons; a question stays until it is answered. In ms. */
const STAYS_MS = 7_000;
/** Before it has said how high it is, in CSS pixels. */
const FIRST_HEIGHT = 72;

export function createClipNotice(options: ClipNoticeOptions): ClipNotice {
  const { window, overlay, port, rectsOf, look, closeCard, clip, signal } = options;
  let open: ClipWanted | null = null;
  let height = FIRST_HEIGHT;
  let timer: number | undefined;

  const close = (): void => {
    window.clearTimeout(timer);
    if (open === null) return;
    open = null;
    overlay.hideFrame();
    port.send({ type: 'hide' });
  };
  const closeLater = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(close, STAYS_MS);
  };
  const place = (): boolean => {
    // A selection that goes backwards or over columns has its end where the reader looks.
    const line = open === null ? undefined : rectsOf(open).at(-1);
    if (line === undefined) return false;
    if (port.greeted()) overlay.showFrame(placeCard(line, viewportOf(window), height));
    return true;
  };
  const say = (wanted: ClipWanted, answer: Result<ClipAnswer>): boolean => {
    open = wanted;
    if (!place()) {
      open = null;
      return false;
    }
    const { theme, textSize, cardStatements, citation } = look();
    port.send({ type: 'notice', wanted, answer, look: { theme, textSize, cardStatements, citation } });
    window.clearTimeout(timer);
    if (answer.ok && answer.value.is !== 'private') closeLater();
    return true;
  };
  watchLayout(window, () => open !== null && place(), signal);
  window.addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && close(), {
    capture: true,
    passive: true,
    signal,
  });
  signal.addEventListener('abort', () => window.clearTimeout(timer), { once: true });

  return {
    show: (wanted, answer) => {
      closeCard();
      overlay.makeFrame();
      return say(wanted, answer);
    },
    isOpen: () => open !== null,
    pointerInside: (inside) => (inside ? window.clearTimeout(timer) : closeLater()),
    hear: (message) => {
      switch (message.type) {
        case 'ready':
          place();
          break;
        case 'size':
          height = message.height;
          place();
          break;
        case 'close':
          close();
          break;
        case 'clip': {
          const { wanted } = message.order;
          void clip(message.order)
            .catch(() => NO_ANSWER)
            .then((answer) => !signal.aborted && say(wanted, answer));
        }
      }
    },
    givingWay: (to) => ({
      ...to,
      send: (message) => {
        if (message.type === 'show') {
          window.clearTimeout(timer);
          open = null;
        }
        to.send(message);
      },
    }),
  };
}
