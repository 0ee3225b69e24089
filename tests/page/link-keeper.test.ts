import { describe, expect, it } from 'vitest';
import { createLinkKeeper, type LinkKeeper } from '../../entrypoints/reader/link-keeper.ts';

interface Bench {
  readonly keeper: LinkKeeper;
  /** `linked` for each time that links were made, `stale` for each time that they were said to be out of date. */
  readonly told: string[];
  show(state: 'visible' | 'hidden'): void;
  comeBack(): void;
}

function bench(visibilityState: 'visible' | 'hidden'): Bench {
  const document = Object.assign(new EventTarget(), { visibilityState });
  const window = Object.assign(new EventTarget(), { document });
  const told: string[] = [];
  const keeper = createLinkKeeper({
    window: window as unknown as Window,
    linkAgain: async () => undefined,
    onLinked: () => told.push('linked'),
    onStale: () => told.push('stale'),
    signal: new AbortController().signal,
  });
  return {
    keeper,
    told,
    show: (state) => {
      document.visibilityState = state;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    comeBack: () => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })),
  };
}
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 1));

describe('a page whose links may have changed', () => {
  it('is linked anew at once where it is seen', async () => {
    const { keeper, told } = bench('visible');
    keeper.changed();
    await settled();
    expect(told).toEqual(['linked']);
  });

  it('waits while it is hidden, until it is shown', async () => {
    const { keeper, told, show } = bench('hidden');
    keeper.changed();
    keeper.changed();
    await settled();
    expect(told).toEqual(['stale', 'stale']);
    show('visible');
    show('hidden');
    show('visible');
    await settled();
    expect(told).toEqual(['stale', 'stale', 'linked']);
  });

  it('is linked anew while it is hidden where somebody asks, and for each change once', async () => {
    const { keeper, told } = bench('hidden');
    keeper.changed();
    await Promise.all([keeper.current(), keeper.current()]);
    await keeper.current();
    expect(told).toEqual(['stale', 'linked']);
  });

  it('is linked anew where it comes back from the browser’s cache', async () => {
    const { told, comeBack } = bench('visible');
    comeBack();
    await settled();
    expect(told).toEqual(['linked']);
  });
});
