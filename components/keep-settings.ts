import { type Signal, signal } from '@preact/signals';
import { DEFAULT_SETTINGS, type Settings, type SettingsStore } from '../utils/settings.ts';
import { applyLook } from './apply-look.ts';

/** The reader's settings for as long as a surface lives, its look kept in step with them; the defaults until they are read. */
export function keepSettings(
  store: Pick<SettingsStore, 'read' | 'watch'>,
  root: HTMLElement,
): Signal<Settings> {
  const settings = signal(DEFAULT_SETTINGS);
  const take = (next: Settings): void => {
    settings.value = next;
    applyLook(root, next);
  };
  store.watch(take, new AbortController().signal);
  // A browser that gives no storage leaves the defaults.
  void store.read().then(take, () => undefined);
  return settings;
}
