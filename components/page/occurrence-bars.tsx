import type { VNode } from 'preact';
import type { Span } from '../../utils/model.ts';

/** The article in so many equal parts. */
const PARTS = 10;
const BAR_WIDTH = 3;
const BAR_GAP = 1;
const HEIGHT = 12;

/** How many of `spans` begin in each of `PARTS` equal parts of a text of `length`. */
export function spreadOver(spans: readonly Span[], length: number): readonly number[] {
  const counts = new Array<number>(PARTS).fill(0);
  for (const [start] of spans) {
    const part = Math.min(PARTS - 1, Math.floor((start / Math.max(1, length)) * PARTS));
    counts[part] = (counts[part] ?? 0) + 1;
  }
  return counts;
}

/** Where in the article a name stands: a picture beside the count that says it in words. */
export function OccurrenceBars({
  spans,
  length,
}: {
  readonly spans: readonly Span[];
  readonly length: number;
}): VNode {
  const counts = spreadOver(spans, length);
  const most = Math.max(1, ...counts);
  const step = BAR_WIDTH + BAR_GAP;
  return (
    <svg
      class="occurrences"
      viewBox={`0 0 ${PARTS * step - BAR_GAP} ${HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
      {counts.map((count, part) => {
        const height = count === 0 ? 1 : 3 + ((HEIGHT - 3) * count) / most;
        return (
          <rect
            key={part}
            class={count === 0 ? 'none' : 'some'}
            x={part * step}
            y={HEIGHT - height}
            width={BAR_WIDTH}
            height={height}
          />
        );
      })}
    </svg>
  );
}
