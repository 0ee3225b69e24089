import type { CDPSession, Page } from '@playwright/test';
import type { RunningChromium } from '../../../scripts/launch-chromium.ts';

export interface Stops {
  /** Messages before which the worker was stopped. */
  readonly stopped: () => number;
  /** Watches the content scripts of a page too; before it shows anything. */
  watch(page: Page): Promise<void>;
  /** Lets what is sent from now on pass, and settles when nothing waits; rejects with the first stop that failed. */
  end(): Promise<void>;
}

/** As the content scripts' world is called: the extension's name. */
const WORLD = 'On Record';
/** What a page calls before and after each message. */
const BINDING = 'aroundMessage';

/** How long a message waits for the answer to the one before it, in ms. */
const PATIENCE_MS = 1_500;

/**
 * Stops the background before each message that the extension's pages and scripts send. They are sent one after the
 * other, so that it lies between any two.
 */
export async function stopBeforeEach(chromium: RunningChromium): Promise<Stops> {
  let stopped = 0;
  let waiting = 0;
  let isOver = false;
  let failure: unknown = null;
  let turn: Promise<unknown> = Promise.resolve();
  const around = (when: string): Promise<void> => {
    if (when === 'after') {
      waiting = Math.max(0, waiting - 1);
      return Promise.resolve();
    }
    const mine = turn.then(async () => {
      for (let waited = 0; waiting > 0 && !isOver && waited < PATIENCE_MS; waited += 10)
        await new Promise((done) => setTimeout(done, 10));
      if (isOver) return;
      // Whoever waited so long is gone, with its page.
      waiting = 1;
      await chromium.stopWorker();
      stopped++;
    });
    turn = mine.catch((error: unknown) => {
      failure ??= error;
    });
    return mine;
  };
  const expose = (): Promise<unknown> =>
    chromium.context.exposeBinding(BINDING, (_, when: string) => around(when));
  // The page of a first installation may be closing just then.
  await expose().catch(() => new Promise((done) => setTimeout(done, 1_000)).then(expose));
  await chromium.context.addInitScript(askBeforeEach);
  return {
    stopped: () => stopped,
    watch: async (page) => watchScripts(await chromium.context.newCDPSession(page), around),
    end: async () => {
      isOver = true;
      await turn;
      if (failure !== null) throw failure;
    },
  };
}

/** Where Playwright's own binding does not reach: the world of the content scripts. */
async function watchScripts(session: CDPSession, around: (when: string) => Promise<void>): Promise<void> {
  const call = `globalThis.${BINDING} = (when) => new Promise((done) => {
    const waiting = (globalThis.waitingForBinding ??= new Map());
    const id = crypto.randomUUID();
    waiting.set(id, done);
    ${BINDING}Sent(JSON.stringify({ id, when }));
  })`;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name !== WORLD) return;
    const expression = `${call}; (${askBeforeEach})()`;
    void session
      .send('Runtime.addBinding', { name: `${BINDING}Sent`, executionContextId: context.id })
      .then(() => session.send('Runtime.evaluate', { contextId: context.id, expression }))
      // The page may have gone on.
      .catch(() => undefined);
  });
  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== `${BINDING}Sent`) return;
    const { id, when } = JSON.parse(payload) as { id: string; when: string };
    const expression = `waitingForBinding.get('${id}')?.()`;
    void around(when)
      .then(() => session.send('Runtime.evaluate', { contextId: executionContextId, expression }))
      // The page may have gone on; a stop that failed is told in the end.
      .catch(() => undefined);
  });
  await session.send('Runtime.enable');
}

/** In a page of the extension, or a content script: has each message wait for the binding. */
function askBeforeEach(): void {
  type Send = (...args: unknown[]) => unknown;
  const scope = globalThis as unknown as {
    chrome?: { runtime?: { id?: string; sendMessage: Send } };
    aroundMessage: (when: string) => Promise<void>;
  };
  const runtime = scope.chrome?.runtime;
  if (runtime?.id === undefined) return;
  const send: Send = runtime.sendMessage.bind(runtime);
  const after = (): void => void scope.aroundMessage('after');
  runtime.sendMessage = (...args) => {
    const callback = args.at(-1);
    if (typeof callback !== 'function')
      return scope.aroundMessage('before').then(() => {
        const answer = Promise.resolve(send(...args));
        answer.then(after, after);
        return answer;
      });
    void scope.aroundMessage('before').then(() =>
      send(...args.slice(0, -1), (...answer: unknown[]) => {
        // What went wrong can be read in this very call alone.
        callback(...answer);
        after();
      }),
    );
    return undefined;
  };
}
