import type { MessagePort } from 'node:worker_threads';
import { observeBatch } from '../utils/builder/observe-batch.ts';
import { readHtml } from './read-html.ts';
import type { ReadRequest } from './reader-pool.ts';

/** What a thread of the reader pool does: reads batch after batch, in the order asked. */
export function serveReading(port: MessagePort): void {
  let turn: Promise<void> = Promise.resolve();
  port.on('message', ({ items, today }: ReadRequest) => {
    turn = turn.then(async () => {
      const batch = await observeBatch(items, (html, url) => readHtml(html, url, today));
      port.postMessage(batch, [batch.bytes.buffer]);
    });
  });
}
