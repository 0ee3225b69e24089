import type { Box } from './card-geometry.ts';
import { clipButton } from './clip-button.ts';
import { HOST_TAG } from './host-tag.ts';
import type { MarkTone } from './marks.ts';

/** What the extension draws over a page: one host element, whose closed root the page cannot look into. */
export interface Overlay {
  /** Makes the card's frame where there is none; it loads hidden. */
  makeFrame(): HTMLIFrameElement;
  showFrame(at: Box): void;
  hideFrame(): void;
  /** The ink of the boxes drawn from now on: whichever goes with the article's own text. */
  setTone(tone: MarkTone): void;
  /** Draws boxes without text at rectangles of the viewport; each kind replaces its former ones. */
  drawBoxes(kind: BoxKind, rects: readonly Box[]): void;
  /** Shows a small button without words at a place of the viewport, or takes it away; a page cannot press it. */
  showButton(at: Box | null, onPress: () => void): void;
}

/**
 * The line under an open card's name, the ring of the keyboard's name, the flash of what the panel points to, and the
 * lines under what the reader has clipped.
 */
export type BoxKind = 'open' | 'ring' | 'flash' | 'clipping';

/** No page's rule wins over an inline declaration that is important. */
const HOST_STYLE = (
  'all: initial; display: block; position: absolute; top: 0; left: 0; width: 0; height: 0; ' +
  'overflow: visible; z-index: 2147483647; pointer-events: none; contain: layout style'
)
  .split('; ')
  .map((rule) => `${rule} !important`)
  .join('; ');

/** `visibility` alone takes a frame out of the tab order as well. */
const FRAME_STYLE =
  'position: absolute; border: 0; margin: 0; padding: 0; border-radius: 6px; background: transparent; ' +
  'box-shadow: 0 1px 3px rgb(0 0 0 / 0.2), 0 6px 24px rgb(0 0 0 / 0.16); pointer-events: auto; ' +
  'visibility: hidden; color-scheme: light dark; ';

/** The marks' own inks, without their transparency: 3:1 and more on what they lie on. */
const INK: Readonly<Record<MarkTone, string>> = { 'on-light': '#0d5561', 'on-dark': '#5eead4' };
/** The reader's own, as `--warm` in `components/tokens.css`. */
const WARM: Readonly<Record<MarkTone, string>> = { 'on-light': '#86480a', 'on-dark': '#e3ab6c' };
const BOX_STYLES: Readonly<Record<BoxKind, (ink: string, warm: string) => string>> = {
  open: (ink) => `border-bottom: 1px solid ${ink}; `,
  ring: (ink) => `outline: 2px solid ${ink}; outline-offset: 2px; border-radius: 2px; `,
  flash: (ink) => `background: ${ink}; opacity: 0.22; border-radius: 2px; `,
  clipping: (_ink, warm) => `border-bottom: 2px solid ${warm}; `,
};

export interface OverlayOptions {
  readonly document: Document;
  /** The card's address. */
  readonly cardUrl: string;
  /** Called each time the frame has loaded; a page that moves the host makes it load again. */
  readonly onLoad: (frame: HTMLIFrameElement) => void;
  /** The pointer went into the frame, or left it. */
  readonly onPointer: (inside: boolean) => void;
  readonly signal: AbortSignal;
}

/**
 * The host is made on first use, is the root element's last child, and never changes an attribute, so that
 * a page learns nothing from watching it. Everything in it is placed relative to the host's own rectangle,
 * which follows the page's scrolling without script.
 */
export function createOverlay({ document, cardUrl, onLoad, onPointer, signal }: OverlayOptions): Overlay {
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let frame: HTMLIFrameElement | null = null;
  let tone: MarkTone = 'on-light';
  let button: HTMLElement | null = null;
  const drawn = new Map<BoxKind, HTMLElement[]>();

  const openRoot = (): ShadowRoot => {
    if (host === null || root === null) {
      // In a document of its own: a page that has defined this element would be given the closed root by its internals.
      host = document.implementation.createHTMLDocument('').createElement(HOST_TAG);
      host.style.cssText = HOST_STYLE;
      root = host.attachShadow({ mode: 'closed' });
    }
    if (!host.isConnected) document.documentElement.append(host);
    return root;
  };
  const place = (element: HTMLElement, { left, top, width, height }: Box): void => {
    const origin = host?.getBoundingClientRect() ?? { left: 0, top: 0 };
    element.style.left = `${left - origin.left}px`;
    element.style.top = `${top - origin.top}px`;
    element.style.width = `${width}px`;
    element.style.height = `${height}px`;
  };
  const makeFrame = (): HTMLIFrameElement => {
    const inside = openRoot();
    if (frame === null) {
      const made = document.createElement('iframe');
      made.style.cssText = `${FRAME_STYLE}width: 360px; height: 200px`;
      made.title = 'On Record';
      made.addEventListener('load', () => onLoad(made), { signal });
      made.addEventListener('pointerenter', (event) => event.isTrusted && onPointer(true), { signal });
      made.addEventListener('pointerleave', (event) => event.isTrusted && onPointer(false), { signal });
      made.src = cardUrl;
      inside.append(made);
      frame = made;
    }
    return frame;
  };
  const remove = (): void => {
    host?.remove();
    host = null;
    root = null;
    frame = null;
    button = null;
    drawn.clear();
  };
  signal.addEventListener('abort', remove, { once: true });

  return {
    makeFrame,
    showFrame: (at) => {
      const shown = makeFrame();
      place(shown, at);
      shown.style.visibility = 'visible';
    },
    hideFrame: () => {
      if (frame === null) return;
      frame.style.visibility = 'hidden';
      // A hidden frame would go on taking the keys.
      if (document.activeElement === host) frame.blur();
    },
    setTone: (next) => {
      tone = next;
    },
    showButton: (at, onPress) => {
      button?.remove();
      button = null;
      if (at === null || signal.aborted) return;
      button = clipButton(document, WARM[tone], onPress);
      openRoot().append(button);
      place(button, at);
    },
    drawBoxes: (kind, rects) => {
      for (const box of drawn.get(kind) ?? []) box.remove();
      drawn.delete(kind);
      if (rects.length === 0 || signal.aborted) return;
      const inside = openRoot();
      const boxes = rects.map((rect) => {
        const box = document.createElement('div');
        box.style.cssText = `position: absolute; pointer-events: none; box-sizing: border-box; ${BOX_STYLES[kind](INK[tone], WARM[tone])}`;
        place(box, rect);
        inside.append(box);
        return box;
      });
      drawn.set(kind, boxes);
    },
  };
}
