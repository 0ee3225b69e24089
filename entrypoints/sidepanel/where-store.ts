import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { createPageAccess } from '../../components/page-access.ts';
import type { Where } from '../../components/panel/where-context.ts';
import { sendMessage } from '../../utils/messages.ts';
import { obeyPause } from '../../utils/page/pause-command.ts';
import { runsHere } from '../../utils/page/runs-here.ts';
import type { Settings, SettingsStore } from '../../utils/settings.ts';

/** Where the extension runs, for the panel's tab; `looked` changes with every look at that. */
export function createWhereStore(
  store: SettingsStore,
  settings: Signal<Settings>,
  looked: ReadonlySignal<{ readonly tab: number | null; readonly look: object }>,
): ReadonlySignal<Where> {
  const site = signal<string | null>(null);
  const access = createPageAccess(browser.permissions);
  const now = signal(Date.now());

  let last: object | null = null;
  effect(() => {
    const { tab, look } = looked.value;
    if (look === last) return;
    last = look;
    now.value = Date.now();
    void access.look();
    if (tab === null) return;
    void sendMessage('pageSite', undefined, { tabId: tab, frameId: 0 })
      .catch(() => null)
      .then((told) => {
        if (looked.peek().tab === tab) site.value = told;
      });
  });

  return computed(() => ({
    site: site.value,
    running: runsHere(site.value, settings.value, now.value),
    onChoose: (command) => {
      now.value = Date.now();
      const of = site.peek();
      void store.change((before) => obeyPause(command, of, before, Date.now()));
    },
    onGrant: access.withheld.value ? access.ask : null,
    onOptions: () => void browser.runtime.openOptionsPage(),
  }));
}
