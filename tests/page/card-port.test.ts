import { describe, expect, it } from 'vitest';
import { createCardPort } from '../../entrypoints/reader/card-port.ts';
import type { CardToPage } from '../../utils/messages.ts';

/** A frame that catches what is posted to its window. */
function frameThat(
  receives: (data: { token: string }, origin: string, port: MessagePort) => void,
): HTMLIFrameElement {
  const contentWindow = {
    postMessage: (data: { token: string }, origin: string, ports: MessagePort[]) =>
      receives(data, origin, ports[0] as MessagePort),
  };
  return { contentWindow } as unknown as HTMLIFrameElement;
}

const portWith = (
  heard: (message: CardToPage) => void,
  signal: AbortSignal,
): ReturnType<typeof createCardPort> =>
  createCardPort({
    origin: 'chrome-extension://on-record',
    issueToken: async () => 'token-1',
    onMessage: heard,
    onBlocked: () => undefined,
    signal,
  });

describe('the handshake with the card', () => {
  it('hands a one-use token and a port to the extension’s origin only, and delivers once greeted', async () => {
    const stop = new AbortController();
    let heard: CardToPage | null = null;
    let delivered: unknown = null;
    const port = portWith((message) => {
      heard = message;
    }, stop.signal);
    let posted: unknown[] = [];
    const frame = frameThat((data, origin, card) => {
      posted = [data, origin];
      card.addEventListener('message', ({ data: message }) => {
        delivered = message;
      });
      card.start();
      card.postMessage({ type: 'ready' });
    });
    port.send({ type: 'hide' });

    await port.greet(frame);
    await expect.poll(() => delivered).toEqual({ type: 'hide' });

    expect(posted).toEqual([{ token: 'token-1' }, 'chrome-extension://on-record']);
    expect(heard).toEqual({ type: 'ready' });
    stop.abort();
  });

  it('tells a frame that is loaded anew what was shown last', async () => {
    const stop = new AbortController();
    const port = portWith(() => undefined, stop.signal);
    const delivered: unknown[] = [];
    const frame = frameThat((_data, _origin, card) => {
      card.addEventListener('message', ({ data }) => delivered.push(data));
      card.start();
      card.postMessage({ type: 'ready' });
    });
    await port.greet(frame);
    expect(port.greeted()).toBe(false);
    await expect.poll(() => port.greeted()).toBe(true);
    port.send({ type: 'hide' });

    await port.greet(frame);

    expect(port.greeted()).toBe(false);
    await expect.poll(() => delivered).toEqual([{ type: 'hide' }, { type: 'hide' }]);
    stop.abort();
  });

  it('a greeting after a second’s silence takes the block back', async () => {
    const stop = new AbortController();
    const told: boolean[] = [];
    const port = createCardPort({
      origin: 'chrome-extension://on-record',
      issueToken: async () => 'token-1',
      onMessage: () => undefined,
      onBlocked: (blocked) => told.push(blocked),
      signal: stop.signal,
    });
    let late: MessagePort | null = null;
    await port.greet(
      frameThat((_data, _origin, card) => {
        late = card;
      }),
    );
    await expect.poll(() => told, { timeout: 5000 }).toEqual([true]);

    (late as MessagePort | null)?.postMessage({ type: 'ready' });

    await expect.poll(() => told).toEqual([true, false]);
    stop.abort();
  });

  it('sends nothing to a frame that has not greeted', async () => {
    const stop = new AbortController();
    const port = portWith(() => undefined, stop.signal);
    let received = 0;
    const frame = frameThat((_data, _origin, card) => {
      card.addEventListener('message', () => received++);
      card.start();
    });

    await port.greet(frame);
    port.send({ type: 'hide' });
    await new Promise((resolve) => setTimeout(resolve, 20));

    expect(received).toBe(0);
    stop.abort();
  });
});
