import { expect, test } from 'vitest';
import { acceptPort } from '../../entrypoints/card/accept-port.ts';

/** A window that only listens, and whoever posts to it. */
function frame(): { readonly window: EventTarget; readonly post: (data: unknown) => MessagePort } {
  const window = new EventTarget();
  return {
    window,
    post: (data) => {
      const { port1, port2 } = new MessageChannel();
      window.dispatchEvent(
        Object.assign(new Event('message'), { data, ports: [port2] }) as unknown as MessageEvent,
      );
      return port1 as unknown as MessagePort;
    },
  };
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

test('the port that comes with a confirmed token is taken', async () => {
  const { window, post } = frame();
  const accepted = acceptPort(window as never, async (token) => token === 'good');

  post({ token: 'good' });

  expect(await accepted).toBeInstanceOf(MessagePort);
});

test('what comes without a token, or with one that is not confirmed, is ignored', async () => {
  const { window, post } = frame();
  const asked: string[] = [];
  let taken = false;
  acceptPort(window as never, async (token) => {
    asked.push(token);
    return false;
  }).then(() => {
    taken = true;
  });

  for (const data of [null, 'good', {}, { token: 7 }, { token: '' }, { token: 'forged' }]) post(data);
  await settled();

  expect(taken).toBe(false);
  expect(asked).toEqual(['forged']);
});

test('a page that floods the frame with tokens makes the background answer only a few', async () => {
  const { window, post } = frame();
  let asked = 0;
  acceptPort(window as never, async () => {
    asked += 1;
    return false;
  });

  for (let index = 0; index < 100; index++) post({ token: `forged ${index}` });
  await settled();

  expect(asked).toBe(8);
});
