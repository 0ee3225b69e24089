import type { MessagePort } from 'node:worker_threads';
import { observeBatch } from '../utils/builder/observe-batch.ts';
import { DEFLATER } from './deflater.ts';
import { readHtml } from './read-html.ts';
import type { ThreadAnswer, ThreadRequest } from './reader-pool.ts';

/** What a thread of the reader pool does: one request after the other, in the order asked. */
export function serveReading(port: MessagePort): void {
  let turn: Promise<void> = Promise.resolve();
  port.on('message', (request: ThreadRequest) => {
    turn = turn.then(async () => {
      const answer = await answerTo(request);
      port.postMessage(answer, [answer.bytes.buffer]);
    });
  });
}

async function answerTo(request: ThreadRequest): Promise<ThreadAnswer> {
  if ('deflate' in request) return DEFLATER.deflate(request.deflate);
  return observeBatch(request.items, (html, url) => readHtml(html, url, request.today));
}
