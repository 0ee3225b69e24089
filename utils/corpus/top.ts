/** The best of many: a heap of `size` with the worst on top, so that most of what is offered is one comparison. */
export interface Top<T> {
  /** A score that is not above this one is not among the best. */
  readonly floor: number;
  offer(score: number, value: T): void;
  /** Best first; of equals, what was offered first. */
  take(): { score: number; value: T }[];
}

/** An empty heap for the best `size`; memory does not grow with what is offered. */
export function createTop<T>(size: number): Top<T> {
  const heap: { score: number; order: number; value: T }[] = [];
  let offered = 0;
  type Entry = (typeof heap)[number];
  const worse = (a: Entry, b: Entry): boolean =>
    a.score < b.score || (a.score === b.score && a.order > b.order);

  function sink(): void {
    let at = 0;
    for (;;) {
      let worst = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < heap.length && worse(heap[child] as Entry, heap[worst] as Entry)) worst = child;
      if (worst === at) return;
      swap(at, worst);
      at = worst;
    }
  }

  function rise(): void {
    let at = heap.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!worse(heap[at] as Entry, heap[parent] as Entry)) return;
      swap(at, parent);
      at = parent;
    }
  }

  function swap(a: number, b: number): void {
    const kept = heap[a] as Entry;
    heap[a] = heap[b] as Entry;
    heap[b] = kept;
  }

  return {
    get floor() {
      return heap.length < size ? Number.NEGATIVE_INFINITY : (heap[0]?.score ?? Number.POSITIVE_INFINITY);
    },
    offer(score, value) {
      const order = offered++;
      if (heap.length < size) {
        heap.push({ score, order, value });
        rise();
      } else if (size > 0 && score > (heap[0] as Entry).score) {
        heap[0] = { score, order, value };
        sink();
      }
    },
    take() {
      return [...heap].sort((a, b) => (worse(a, b) ? 1 : -1)).map(({ score, value }) => ({ score, value }));
    },
  };
}
