import { describe, expect, it } from 'vitest';
import { createMarks, type HighlightApi, toneFor } from '../../utils/page/marks.ts';

/** A registry and highlights as plain collections; slices wait until `run` is called. */
function fakeApi(): { api: HighlightApi; registry: Map<string, Set<AbstractRange>>; run: () => void } {
  const registry = new Map<string, Set<AbstractRange>>();
  const waiting: (() => void)[] = [];
  const api = {
    registry: registry as unknown as HighlightApi['registry'],
    create: () => new Set<AbstractRange>() as unknown as Highlight,
    later: (next: () => void) => void waiting.push(next),
  };
  return { api, registry, run: () => waiting.splice(0).forEach((next) => void next()) };
}

const range = (): Range => ({}) as Range;

describe('marks', () => {
  it('are one highlight under the extension’s prefix', () => {
    const { api, registry } = fakeApi();
    createMarks(api, new AbortController().signal).draw(3, range, 'on-light');
    expect([...registry].map(([name, ranges]) => [name, ranges.size])).toEqual([['on-record-name', 3]]);
  });

  it('replace the former ones, also under the other tone', () => {
    const { api, registry } = fakeApi();
    const marks = createMarks(api, new AbortController().signal);
    marks.draw(3, range, 'on-light');
    marks.draw(1, range, 'on-dark');
    expect([...registry].map(([name, ranges]) => [name, ranges.size])).toEqual([
      ['on-record-name-on-dark', 1],
    ]);
  });

  it('are drawn in slices, and a later drawing stops an earlier one', () => {
    const { api, registry, run } = fakeApi();
    const marks = createMarks(api, new AbortController().signal);
    marks.draw(1200, range, 'on-light');
    expect(registry.get('on-record-name')?.size).toBe(500);
    run();
    expect(registry.get('on-record-name')?.size).toBe(1000);
    marks.draw(2, range, 'on-light');
    run();
    expect(registry.get('on-record-name')?.size).toBe(2);
  });

  it('leave out what the page has let go', () => {
    const { api, registry } = fakeApi();
    createMarks(api, new AbortController().signal).draw(4, (at) => (at % 2 ? range() : null), 'on-light');
    expect(registry.get('on-record-name')?.size).toBe(2);
  });

  it('go when the signal aborts', () => {
    const { api, registry } = fakeApi();
    const stop = new AbortController();
    const marks = createMarks(api, stop.signal);
    marks.draw(3, range, 'on-light');
    stop.abort();
    marks.draw(3, range, 'on-light');
    expect(registry.size).toBe(0);
  });

  it('are simply absent where the browser has no highlights', () => {
    expect(() => createMarks(null, new AbortController().signal).draw(3, range, 'on-light')).not.toThrow();
  });
});

it.each([
  ['rgb(20, 20, 20)', 'on-light'],
  ['rgb(240, 240, 240)', 'on-dark'],
  ['rgba(255, 255, 255, 0.87)', 'on-dark'],
  ['color(display-p3 1 1 1)', 'on-light'],
])('text of the colour %s is %s', (colour, tone) => {
  expect(toneFor(colour)).toBe(tone);
});
