import type { Page } from '@playwright/test';

/**
 * Moves the pointer through these points without waiting for a page between them: on a slow machine each wait would be
 * a rest, which opens a card or lets it go.
 */
export async function glide(
  page: Page,
  ...points: readonly { readonly x: number; readonly y: number }[]
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await Promise.all(
    points.map(({ x, y }) => session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y })),
  );
  await session.detach();
}
