import type { NameChoices } from '../../utils/messages/name-choices.ts';
import type { Result } from '../../utils/model.ts';
import { type Refusals, refusedFor } from '../../utils/reader/refusals.ts';
import { storedValue } from '../../utils/reader/storage-result.ts';
import { DEFAULT_SETTINGS, MAX_ENTRY, MAX_LISTED, type SettingsStore } from '../../utils/settings.ts';

export interface NameChoicesService {
  of(name: string): Promise<NameChoices>;
  neverMark(name: string, never: boolean): Promise<Result<null>>;
}

/** What the reader has chosen for a name, wherever each choice is kept. */
export function createNameChoices(refusals: Refusals, settings: SettingsStore): NameChoicesService {
  return {
    of: async (name) => {
      const [refused, { neverMark }] = await Promise.all([
        // Where the browser gives no storage there is nothing that the reader could have refused.
        refusals.all().catch(() => []),
        settings.read().catch(() => DEFAULT_SETTINGS),
      ]);
      return {
        refused: refusedFor(name, refused),
        neverMarked: neverMark.some((other) => isSame(other, name)),
      };
    },
    neverMark: (name, never) =>
      storedValue(() =>
        settings
          .change(({ neverMark }) => ({ neverMark: withName(neverMark, name.slice(0, MAX_ENTRY), never) }))
          .then(() => null),
      ),
  };
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The names with one more at the end, or without one; of more than settings hold the oldest go. */
export function withName(names: readonly string[], name: string, never: boolean): readonly string[] {
  const others = names.filter((other) => !isSame(other, name));
  return never && name !== '' ? [...others, name].slice(-MAX_LISTED) : others;
}
