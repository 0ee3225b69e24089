import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { proxyFlags } from '../../scripts/behind-proxy.ts';
import { findBrowser, thisMachine } from '../../scripts/find-browser.ts';

const EXTENSION = resolve(import.meta.dirname, '../../.output/chrome-mv3');
const START_LIMIT_MS = 30_000;

/** A Chromium with the extension whose pages no debugger watches until one is asked: pages that are watched are not loaded ahead. */
export interface UnwatchedChromium {
  open(url: string): Promise<void>;
  /** What an expression comes to in the first page, or the worker, whose address ends so; undefined where there is none. */
  evaluate(addressEnd: string, expression: string): Promise<unknown>;
  close(): Promise<void>;
}

interface Target {
  readonly targetId: string;
  readonly url: string;
}

export async function launchUnwatched(): Promise<UnwatchedChromium> {
  const profile = await mkdtemp(join(tmpdir(), 'on-record-unwatched-'));
  const process_ = spawn(
    findBrowser('chromium', await thisMachine()),
    [
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--headless=new',
      ...proxyFlags(),
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const gone = new Promise<void>((done) => process_.once('exit', () => done()));
  const socket = new WebSocket(await addressIn(profile));
  await new Promise((done) => socket.addEventListener('open', done, { once: true }));
  const waiting = new Map<number, (result: unknown) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(String(data)) as { id?: number; result?: unknown };
    if (id !== undefined) waiting.get(id)?.(result);
  });
  let count = 0;
  const send = <T>(method: string, params: object = {}, sessionId?: string): Promise<T> =>
    new Promise((done) => {
      count += 1;
      waiting.set(count, done as (result: unknown) => void);
      socket.send(JSON.stringify({ id: count, method, params, sessionId }));
    });
  return {
    open: async (url) => void (await send('Target.createTarget', { url })),
    evaluate: async (addressEnd, expression) => {
      const { targetInfos } = await send<{ targetInfos: Target[] }>('Target.getTargets');
      const target = targetInfos.find(({ url }) => url.endsWith(addressEnd));
      if (target === undefined) return undefined;
      const { targetId } = target;
      const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', {
        targetId,
        flatten: true,
      });
      const wanted = { expression, awaitPromise: true, returnByValue: true };
      const { result } = await send<{ result: { value?: unknown } }>('Runtime.evaluate', wanted, sessionId);
      await send('Target.detachFromTarget', { sessionId });
      return result.value;
    },
    close: async () => {
      void send('Browser.close');
      await gone;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function addressIn(profile: string): Promise<string> {
  const until = Date.now() + START_LIMIT_MS;
  while (Date.now() < until) {
    const text = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const [port, path] = text.split('\n');
    if (path) return `ws://127.0.0.1:${port}${path}`;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('Chromium did not start.');
}
