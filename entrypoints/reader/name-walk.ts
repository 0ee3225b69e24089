import type { PageCommand } from '../../utils/messages.ts';
import type { Mention } from '../../utils/page/mention-index.ts';
import type { Overlay } from '../../utils/page/overlay.ts';
import { isInView, scrollToRange } from '../../utils/page/scroll-to-range.ts';
import { watchLayout } from '../../utils/page/watch-layout.ts';
import type { Known } from './page-reader.ts';

export interface NameWalk {
  /** False where there are no names to go to. */
  run(command: PageCommand): boolean;
  reset(): void;
}

export interface NameWalkOptions {
  readonly window: Window & typeof globalThis;
  readonly known: () => Known;
  readonly overlay: Overlay;
  readonly open: (mention: Mention) => void;
  readonly signal: AbortSignal;
}

/**
 * The keyboard's way through the marked names (or known ones, where none is marked), since a mark cannot take the
 * focus: a ring stands on one, and `open-card` opens the card there. The walk starts at the first name in view and goes
 * around; Escape and a press of the pointer take the ring away, and the walk goes on from there.
 */
export function createNameWalk({ window, known, overlay, open, signal }: NameWalkOptions): NameWalk {
  let at: number | null = null;
  let ringed = false;

  const rangeAt = (index: number): Range | null => {
    const now = known();
    const mention = now.state === 'read' ? now.mentions.stops[index] : undefined;
    return now.state === 'read' && mention !== undefined ? now.page.rangeOf(mention.span) : null;
  };
  const firstInView = (count: number): number => {
    for (let index = 0; index < count; index++) {
      const range = rangeAt(index);
      if (range !== null && isInView(range, window.innerHeight)) return index;
    }
    return 0;
  };
  const drawRing = (index: number): void => {
    overlay.drawBoxes('ring', Array.from(rangeAt(index)?.getClientRects() ?? []));
    ringed = true;
  };
  const ring = (index: number): void => {
    const range = rangeAt(index);
    if (range === null) return;
    if (!isInView(range, window.innerHeight)) scrollToRange(range, false);
    drawRing(index);
  };

  const hideRing = (): void => {
    ringed = false;
    overlay.drawBoxes('ring', []);
  };
  watchLayout(window, () => ringed && at !== null && drawRing(at), signal);
  const passively = { capture: true, passive: true, signal } as const;
  window.addEventListener('pointerdown', hideRing, passively);
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && hideRing(), passively);

  return {
    reset: () => {
      at = null;
      hideRing();
    },
    run: (command) => {
      const now = known();
      const count = now.state === 'read' ? now.mentions.stops.length : 0;
      if (now.state !== 'read' || count === 0) return false;
      const by = command === 'next-name' ? 1 : command === 'previous-name' ? -1 : 0;
      at = at === null ? firstInView(count) : (at + by + count) % count;
      ring(at);
      const mention = now.mentions.stops[at];
      if (command === 'open-card' && mention !== undefined) open(mention);
      return true;
    },
  };
}
