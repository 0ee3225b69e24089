import type { PanelFocus } from '../../utils/messages.ts';
import type { SessionStore } from '../../utils/page/card-tokens.ts';

export interface FocusStore {
  put(tab: number, focus: PanelFocus): Promise<void>;
  /** What was put last for this tab, once. */
  take(tab: number): Promise<PanelFocus | null>;
}

/** What a reader asked to see in a panel that may not be open yet. */
export function createFocusStore(session: SessionStore): FocusStore {
  const keyOf = (tab: number): string => `focus-${tab}`;
  return {
    put: (tab, focus) => session.set({ [keyOf(tab)]: focus }),
    async take(tab) {
      const key = keyOf(tab);
      const kept = (await session.get(key))[key];
      await session.remove(key);
      return typeof kept === 'object' && kept !== null ? (kept as PanelFocus) : null;
    },
  };
}
