import { effect, type ReadonlySignal } from '@preact/signals';
import type { PanelState } from '../../components/panel/panel-state.ts';
import type { PageReading } from '../../utils/model.ts';

/** A page that was read, and the tab that shows it. */
export interface PageOfTab {
  readonly tab: number;
  readonly page: PageReading;
}

/** The page that the panel shows; null where none was read. */
export function pageNow({ tab, look }: PanelState): PageOfTab | null {
  return tab === null || look.state !== 'read' ? null : { tab, page: look.page };
}

/**
 * The page that the panel belongs to as soon as it was read; null where there is none to be read, or where the reader
 * went to another tab meanwhile.
 */
export function pageOnceRead(state: ReadonlySignal<PanelState>): Promise<PageOfTab | null> {
  const { tab } = state.peek();
  return new Promise((done) => {
    const stop = effect(() => {
      const now = state.value;
      const underWay = now.look.state === 'loading' || now.look.state === 'reading';
      if (now.tab === tab && underWay) return;
      done(now.tab === tab ? pageNow(now) : null);
      // Where the page is there already, `stop` is not yet known here.
      queueMicrotask(() => stop());
    });
  });
}
