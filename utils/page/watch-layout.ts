/**
 * Tells, before the next paint, when text may have moved: on scrolling anywhere, on resizing, and where late
 * content such as an advertisement pushes the page about.
 */
export function watchLayout(
  window: Window & typeof globalThis,
  onMove: () => void,
  signal: AbortSignal,
): void {
  const options = { capture: true, passive: true, signal } as const;
  window.addEventListener('resize', onMove, options);
  window.addEventListener('scroll', onMove, options);
  const sizes = new window.ResizeObserver(onMove);
  sizes.observe(window.document.body ?? window.document.documentElement);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
}
