import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, openSettings, parseSettings, type SettingsArea } from '../utils/settings.ts';

describe('Settings', () => {
  it.each([
    ['nothing stored', undefined],
    ['a record of another shape', 'dark'],
    ['values that no longer fit', { dwell: 5, theme: 'sepia', paused: 'example.com', marks: 1 }],
    ['a list too long to look through on every page', { neverMark: Array(2001).fill('Name') }],
  ])('are the defaults for %s', (_, stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what fits beside what does not, and nothing unknown', () => {
    expect(parseSettings({ version: 9, dwell: 600, theme: 'sepia', unknown: true })).toEqual({
      ...DEFAULT_SETTINGS,
      dwell: 600,
    });
  });

  it('lose neither of two changes made at once', async () => {
    const settings = openSettings(memoryArea());
    await Promise.all([
      settings.change(({ paused }) => ({ paused: [...paused, 'a.example'] })),
      settings.change(({ paused }) => ({ paused: [...paused, 'b.example'] })),
    ]);
    expect((await settings.read()).paused).toEqual(['a.example', 'b.example']);
  });

  it('tell of changes until the signal aborts', async () => {
    const settings = openSettings(memoryArea());
    const seen: string[] = [];
    const stop = new AbortController();
    settings.watch(({ theme }) => seen.push(theme), stop.signal);
    await settings.change(() => ({ theme: 'dark' }));
    stop.abort();
    await settings.change(() => ({ theme: 'light' }));
    expect(seen).toEqual(['dark']);
  });
});

/** Like `storage.local`: slow enough for two writers to meet, and tells of changes. */
function memoryArea(): SettingsArea {
  const items: Record<string, unknown> = {};
  const listeners = new Set<(changes: Record<string, { newValue?: unknown }>) => void>();
  return {
    get: async (key) => ({ [key]: items[key] }),
    set: async (changed) => {
      await Promise.resolve();
      Object.assign(items, changed);
      for (const [key, newValue] of Object.entries(changed))
        for (const listener of listeners) listener({ [key]: { newValue } });
    },
    onChanged: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
  };
}
