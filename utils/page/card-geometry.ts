import type { Point } from './hit-test.ts';

/** A rectangle of the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Wide enough for a line of quoted words, narrow enough for a margin; CSS pixels. */
const WIDTH = 360;
/** About ten lines; more has its own scroll. */
const HEIGHT = 420;
/** The article stays in view around the card. */
const SHARE_OF_VIEWPORT = 0.6;
/** Between card and line, and between card and the viewport's edges. */
const GAP = 8;

/** The most that a card may take in a viewport. */
function cardLimits(viewport: Pick<Box, 'width' | 'height'>): { width: number; height: number } {
  return {
    width: Math.max(0, Math.min(WIDTH, viewport.width - 2 * GAP)),
    height: Math.max(0, Math.min(HEIGHT, viewport.height * SHARE_OF_VIEWPORT)),
  };
}

/**
 * Where a card goes that wants a height: below its line, else above it, else on the side with more room and
 * as high as that is. It never covers the line, and stays in the viewport where the line does.
 */
export function placeCard(line: Box, viewport: Pick<Box, 'width' | 'height'>, wanted: number): Box {
  const limits = cardLimits(viewport);
  const above = line.top - 2 * GAP;
  const below = viewport.height - (line.top + line.height) - 2 * GAP;
  const desired = Math.min(wanted, limits.height);
  const goesBelow = below >= desired || below >= above;
  const height = Math.max(0, Math.min(desired, goesBelow ? below : above));
  return {
    left: Math.max(GAP, Math.min(line.left, viewport.width - GAP - limits.width)),
    top: goesBelow ? line.top + line.height + GAP : line.top - GAP - height,
    width: limits.width,
    height,
  };
}

/** Of a wrapped name's line rectangles the one that is nearest to a point; null where there is none. */
export function nearestRect<R extends Box>(rects: readonly R[], point: Point): R | null {
  let nearest: R | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const rect of rects) {
    if (rect.width <= 0 || rect.height <= 0) continue;
    const across = Math.max(rect.left - point.x, 0, point.x - rect.left - rect.width);
    const down = Math.max(rect.top - point.y, 0, point.y - rect.top - rect.height);
    const distance = across ** 2 + down ** 2;
    if (distance < least) {
      least = distance;
      nearest = rect;
    }
  }
  return nearest;
}

/** The size that a card has to fit into: without the scroll bars. */
export function viewportOf({ document }: Window): { readonly width: number; readonly height: number } {
  return { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight };
}
