/** Brings a range to the middle of the view, in inner scrollers too, without changing the page. */
export function scrollToRange(range: Range, smooth: boolean): void {
  const { startContainer } = range;
  const element = startContainer.nodeType === 1 ? (startContainer as Element) : startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: smooth ? 'smooth' : 'instant' });
}

/** Whether a range stands wholly between the viewport's top and bottom. */
export function isInView(range: Range, viewportHeight: number): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= viewportHeight;
}
