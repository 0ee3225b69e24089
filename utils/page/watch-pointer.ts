import type { Point } from './hit-test.ts';

/** Where the pointer is and how it got there. */
export interface PointerNews extends Point {
  /** CSS pixels a millisecond since the last look. */
  readonly speed: number;
  readonly modifier: boolean;
}

export interface PointerListeners {
  /** At most once a frame; null where the pointer is not over the page or is in use. */
  readonly onMove: (news: PointerNews | null) => void;
  /** The reader began to type, to select or to press. */
  readonly onBusy: () => void;
  readonly onEscape: () => void;
}

/**
 * Watches pointer and keys without ever holding them up: passive, in the capture phase, trusted events only. Which
 * key is the modifier is asked each time, since the reader may choose another. While a text box has the focus or a
 * button is down, the pointer counts as being nowhere.
 */
export function watchPointer(
  window: Window,
  modifierKey: () => string,
  listeners: PointerListeners,
  signal: AbortSignal,
): void {
  const { document } = window;
  const options = { capture: true, passive: true, signal } as const;
  let last: { point: Point; time: number } | null = null;
  let pending: { point: Point; time: number; modifier: boolean; usable: boolean } | null = null;

  const look = (): void => {
    const now = pending;
    pending = null;
    if (now === null || signal.aborted) return;
    const moved = last === null ? 0 : Math.hypot(now.point.x - last.point.x, now.point.y - last.point.y);
    const took = last === null ? 1 : Math.max(1, now.time - last.time);
    last = { point: now.point, time: now.time };
    const free = now.usable && !isTyping(document) && !isSelecting(document);
    listeners.onMove(free ? { ...now.point, speed: moved / took, modifier: now.modifier } : null);
  };
  const note = (point: Point, time: number, modifier: boolean, usable: boolean): void => {
    if (pending === null) window.requestAnimationFrame(look);
    pending = { point, time, modifier, usable };
  };

  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      const modifier = event.getModifierState(modifierKey());
      note({ x: event.clientX, y: event.clientY }, event.timeStamp, modifier, event.buttons === 0);
    },
    options,
  );
  // Not in the capture phase, where each element that is left would tell.
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => event.isTrusted && listeners.onMove(null),
    { passive: true, signal },
  );
  document.addEventListener('pointerdown', (event) => event.isTrusted && listeners.onBusy(), options);
  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      if (event.key === 'Escape') listeners.onEscape();
      else if (event.key !== modifierKey()) {
        if (isTyping(document)) listeners.onBusy();
      } else if (last !== null && !event.repeat) note(last.point, event.timeStamp, true, true);
    },
    options,
  );
}

/** Whether the keyboard writes into something of the page. */
export function isTyping(document: Document): boolean {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (focused === null) return false;
  if ((focused as HTMLElement).isContentEditable) return true;
  const tag = focused.localName;
  if (tag === 'textarea' || tag === 'select') return true;
  return (
    tag === 'input' &&
    !/^(?:button|checkbox|radio|submit|reset|image|range)$/.test((focused as HTMLInputElement).type)
  );
}

function isSelecting(document: Document): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed;
}
