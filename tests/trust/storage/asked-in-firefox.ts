import type { Page } from 'puppeteer-core';

/** A failure is a value; what is answered plainly has no `ok`. */
export interface Answer {
  readonly ok?: boolean;
  readonly value?: unknown;
  readonly error?: { readonly code: string };
}

/** What the background answers to a message of a page of the extension. */
export function askedIn(page: Page, type: string, data: unknown): Promise<Answer> {
  return page.evaluate(
    async (name: string, value: unknown) => {
      const { browser } = globalThis as unknown as {
        browser: { runtime: { sendMessage(message: object): Promise<{ res?: object }> } };
      };
      const message = { id: 1, type: name, data: value, timestamp: Date.now() };
      return (await browser.runtime.sendMessage(message)).res ?? {};
    },
    type,
    data,
  );
}

/** In a page of the extension: how many clippings lie in the reader's database, past the extension's own code. */
export async function clippingsStored(): Promise<number> {
  const settled = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  const database = await settled(indexedDB.open('reader'));
  const count = database.objectStoreNames.contains('clippings')
    ? await settled(database.transaction('clippings').objectStore('clippings').count())
    : 0;
  database.close();
  return count;
}
