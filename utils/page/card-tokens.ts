/** Where tokens wait: outlives a stopped worker, not the browser. */
export interface SessionStore {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface CardTokens {
  /** A new token for one card in this tab; the one before it is void. */
  issue(tab: number): Promise<string>;
  /** Whether the token is this tab's current one; it is used up either way. */
  redeem(tab: number, token: string): Promise<boolean>;
}

/**
 * One-use tokens by which a card knows that the content script, and not the page, speaks to it: the origin
 * and source of the first message to a frame are the page's, whoever sent it.
 */
export function createCardTokens(store: SessionStore, random: () => string): CardTokens {
  const keyOf = (tab: number): string => `card-token-${tab}`;
  return {
    async issue(tab) {
      const token = random();
      await store.set({ [keyOf(tab)]: token });
      return token;
    },
    async redeem(tab, token) {
      const key = keyOf(tab);
      const kept = (await store.get(key))[key];
      await store.remove(key);
      return typeof kept === 'string' && kept === token;
    },
  };
}
