import { type Signal, signal } from '@preact/signals';
import { DEFAULT_SETTINGS, type Settings, type SettingsStore } from '../utils/settings.ts';
import { applyLook } from './apply-look.ts';
import { type LookStorage, rememberedLook, rememberLook } from './remembered-look.ts';

/**
 * The reader's settings for as long as a surface lives, its look kept in step with them. Until they are read they are
 * the defaults, with the look that was remembered.
 */
export function keepSettings(
  store: Pick<SettingsStore, 'read' | 'watch'>,
  root: HTMLElement,
  storage: () => LookStorage = () => localStorage,
): Signal<Settings> {
  const remembered = rememberedLook(storage);
  const settings = signal({ ...DEFAULT_SETTINGS, ...remembered });
  applyLook(root, remembered);
  const take = (next: Settings): void => {
    settings.value = next;
    applyLook(root, next);
    rememberLook(storage, next);
  };
  store.watch(take, new AbortController().signal);
  // A browser that gives no storage leaves the defaults.
  void store.read().then(take, () => undefined);
  return settings;
}
