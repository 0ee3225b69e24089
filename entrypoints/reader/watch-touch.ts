import type { Overlay } from '../../utils/page/overlay.ts';

/** A finger that still draws the selection wider is let finish, in ms. */
const SETTLED_MS = 400;
/** As large as a finger needs it, in CSS pixels, and so far from the selection's handles. */
const SIZE = 44;
const AWAY = 28;

/**
 * Where a finger has selected words there is no menu of the extension's: a small button near their end clips them. It
 * comes for touches alone, which no page can make.
 */
export function watchTouch(
  window: Window,
  overlay: Pick<Overlay, 'showButton'>,
  clip: () => void,
  signal: AbortSignal,
): void {
  const { document } = window;
  let isTouch = false;
  let timer: number | undefined;

  const press = (): void => {
    overlay.showButton(null, press);
    clip();
  };
  const show = (): void => {
    const selection = document.getSelection();
    const rects = selection && !selection.isCollapsed ? selection.getRangeAt(0).getClientRects() : [];
    const last = rects[rects.length - 1];
    if (!isTouch || last === undefined) {
      overlay.showButton(null, press);
      return;
    }
    const left = Math.min(last.right, document.documentElement.clientWidth - SIZE);
    overlay.showButton({ left, top: last.bottom + AWAY, width: SIZE, height: SIZE }, press);
  };
  const options = { capture: true, passive: true, signal } as const;
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted) isTouch = event.pointerType === 'touch';
    },
    options,
  );
  document.addEventListener(
    'selectionchange',
    () => {
      window.clearTimeout(timer);
      if (isTouch) timer = window.setTimeout(show, SETTLED_MS);
    },
    { signal },
  );
  signal.addEventListener('abort', () => window.clearTimeout(timer), { once: true });
}
