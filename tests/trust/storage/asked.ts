import type { Page } from '@playwright/test';

interface Answer {
  readonly ok?: boolean;
  readonly value?: unknown;
  readonly error?: { readonly code: string };
}

/** What the background answers to a message of a page of the extension. */
export function asked(page: Page, type: string, data: unknown): Promise<Answer> {
  return page.evaluate(
    async ([name, value]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<{ res?: object }> } };
      };
      const message = { id: 1, type: name, data: value, timestamp: Date.now() };
      return (await chrome.runtime.sendMessage(message)).res ?? {};
    },
    [type, data] as const,
  );
}
