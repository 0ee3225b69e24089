import {
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';

/** Rows drawn above and below the view, so that scrolling meets no gap. */
const OVERSCAN = 8;
/** A line of a quote, its source and a note, in CSS pixels; the true height is measured once it is drawn. */
const USUAL_HEIGHT = 112;

/** A long list of which only what is near the view is drawn; the page itself scrolls. */
export function VirtualList({
  label,
  count,
  keyOf,
  onRange,
  scrollTo,
  render,
}: {
  readonly label: string;
  readonly count: number;
  readonly keyOf: (index: number) => string;
  readonly onRange: (from: number, to: number) => void;
  /** The row to be brought into view; -1 for none. */
  readonly scrollTo: number;
  readonly render: (index: number) => VNode | null;
}): VNode {
  const list = useRef<HTMLOListElement>(null);
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const virtual = useMemo(
    () =>
      new Virtualizer<Window, HTMLElement>({
        count,
        getScrollElement: () => window,
        estimateSize: () => USUAL_HEIGHT,
        observeElementRect: observeWindowRect,
        observeElementOffset: observeWindowOffset,
        scrollToFn: windowScroll,
        onChange: () => redraw(undefined),
        overscan: OVERSCAN,
      }),
    [],
  );
  virtual.setOptions({
    ...virtual.options,
    count,
    getItemKey: keyOf,
    scrollMargin: list.current?.offsetTop ?? 0,
  });
  useLayoutEffect(() => virtual._didMount(), []);
  useLayoutEffect(() => {
    virtual._willUpdate();
    // Only now is it known where the list begins.
    const top = list.current?.offsetTop ?? 0;
    if (top !== virtual.options.scrollMargin) redraw(undefined);
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => onRange(first, last), [first, last, count]);
  useEffect(() => {
    if (scrollTo >= 0) virtual.scrollToIndex(scrollTo, { align: 'center' });
  }, [scrollTo]);
  return (
    <ol
      ref={list}
      class="virtual-list"
      aria-label={label}
      style={{ '--height': `${virtual.getTotalSize()}px` }}
    >
      {items.map((item) => (
        <VirtualRow key={item.key} item={item} count={count} virtual={virtual} render={render} />
      ))}
    </ol>
  );
}

function VirtualRow({
  item,
  count,
  virtual,
  render,
}: {
  readonly item: VirtualItem;
  readonly count: number;
  readonly virtual: Virtualizer<Window, HTMLElement>;
  readonly render: (index: number) => VNode | null;
}): VNode {
  return (
    <li
      ref={(element) => virtual.measureElement(element)}
      class="virtual-row"
      aria-setsize={count}
      aria-posinset={item.index + 1}
      data-index={item.index}
      style={{ '--start': `${item.start - (virtual.options.scrollMargin ?? 0)}px` }}
    >
      {render(item.index)}
    </li>
  );
}
