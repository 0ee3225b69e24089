import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchChanges } from '../../utils/page/watch-changes.ts';

/** A window without the Navigation API, whose observers are told of changes by hand. */
function plainWindow() {
  const told: MutationCallback[] = [];
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(callback: MutationCallback) {
        told.push(callback);
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  const location = { href: 'https://herald.example/one' };
  const document = { visibilityState: 'visible', addEventListener: () => undefined };
  const timers = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  const window = { document, location, addEventListener: () => undefined, ...timers };
  const record = { target: {}, addedNodes: [{ nodeName: 'P' }], removedNodes: [] };
  const change = (): void => {
    for (const callback of told)
      callback([record] as unknown as MutationRecord[], null as unknown as MutationObserver);
  };
  return { window: window as unknown as Window, location, change };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page whose clock ticks for a while, so that it is looked at less and less often. */
function restlessPage(useful = false) {
  const page = plainWindow();
  let looks = 0;
  const watch = watchChanges(
    page.window,
    () => {
      looks++;
      watch.readAgain(null, useful);
    },
    new AbortController().signal,
  );
  const tick = (ms: number): void => {
    for (let passed = 0; passed < ms; passed += 100) {
      page.change();
      vi.advanceTimersByTime(100);
    }
  };
  tick(120_000);
  return { ...page, tick, looks: () => looks };
}

test('a page that never rests is looked at less and less often', () => {
  const { looks, tick } = restlessPage();

  const before = looks();
  tick(29_000);

  expect(looks() - before).toBeLessThanOrEqual(1);
});

test('another address on such a page is looked at soon, also without the Navigation API', () => {
  const { location, looks, tick } = restlessPage();

  const before = looks();
  location.href = 'https://herald.example/two';
  tick(1_000);

  expect(looks() - before).toBeGreaterThanOrEqual(1);
});

test('a page whose article never rests is looked at every few seconds', () => {
  const { looks, tick } = restlessPage(true);

  const before = looks();
  tick(30_000);

  expect(looks() - before).toBeGreaterThanOrEqual(5);
  expect(looks() - before).toBeLessThanOrEqual(6);
});

test('once it has rested, a change is looked at soon again', () => {
  const { looks, tick } = restlessPage(true);
  vi.advanceTimersByTime(30_000);
  tick(6_000);
  vi.advanceTimersByTime(30_000);

  const before = looks();
  tick(1_500);

  expect(looks() - before).toBeGreaterThanOrEqual(2);
});
