import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Frame, Page } from '@playwright/test';

/** What a target holds when all that can be cleared away is: bytes of its heap; of a page also nodes and listeners. */
export interface Held {
  readonly bytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Objects that wait for a finaliser go with the next collection. */
const COLLECTIONS = 3;

/** Of a page, or of a frame that has a process of its own. */
export async function heldBy(where: Page | Frame): Promise<Held> {
  const page = 'page' in where ? where.page() : where;
  const session: CDPSession = await page.context().newCDPSession(where);
  for (let at = 0; at < COLLECTIONS; at++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}

/** The background worker has no page to ask through: its own debugging address is asked. Null where it is stopped. */
export async function bytesOfWorker(profile: string): Promise<number | null> {
  const port = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')[0];
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as {
    type: string;
    url: string;
    webSocketDebuggerUrl: string;
  }[];
  const worker = targets.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension://'),
  );
  if (worker === undefined) return null;
  const socket = new WebSocket(worker.webSocketDebuggerUrl);
  await new Promise((done, failed) => {
    socket.onopen = done;
    socket.onerror = failed;
  });
  let id = 0;
  const send = (method: string): Promise<{ usedSize?: number }> =>
    new Promise((done) => {
      const mine = ++id;
      socket.addEventListener('message', ({ data }) => {
        const answer = JSON.parse(String(data)) as { id?: number; result?: { usedSize?: number } };
        if (answer.id === mine) done(answer.result ?? {});
      });
      socket.send(JSON.stringify({ id: mine, method }));
    });
  for (let at = 0; at < COLLECTIONS; at++) await send('HeapProfiler.collectGarbage');
  const { usedSize = 0 } = await send('Runtime.getHeapUsage');
  socket.close();
  return usedSize;
}
