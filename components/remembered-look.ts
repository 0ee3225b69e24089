import { DEFAULT_SETTINGS, parseSettings } from '../utils/settings.ts';
import type { Look } from './apply-look.ts';

const KEY = 'look';

/** The part of the browser's own storage of a page that answers at once. */
export type LookStorage = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * The look that a page had last. The settings themselves come a moment later, and a page that waited for them would
 * flash in the system's colours first. The usual look where nothing is remembered, or the browser does not say.
 */
export function rememberedLook(storage: () => LookStorage): Look {
  try {
    const { theme, textSize } = parseSettings(JSON.parse(storage().getItem(KEY) ?? '{}'));
    return { theme, textSize };
  } catch {
    return DEFAULT_SETTINGS;
  }
}

/** Keeps it for the next page; a browser that gives no storage leaves the flash. */
export function rememberLook(storage: () => LookStorage, { theme, textSize }: Look): void {
  try {
    storage().setItem(KEY, JSON.stringify({ theme, textSize }));
  } catch {
    return;
  }
}
