/**
 * The handshake. Any page can frame the card's file and post to it, so what arrives is believed only when the
 * background confirms its one-use token; until then the card shows nothing and answers nothing.
 */

/** A page that floods the frame with tokens gets no card, and the background is asked no more than this often. */
const MAX_TRIES = 8;

/** The port of the first message whose token `redeem` confirms. Never settles where there is none. */
export function acceptPort(
  frame: Pick<Window, 'addEventListener' | 'removeEventListener'>,
  redeem: (token: string) => Promise<boolean>,
): Promise<MessagePort> {
  return new Promise((resolve) => {
    let tries = 0;
    const listen = async (event: MessageEvent<unknown>): Promise<void> => {
      const token = tokenOf(event.data);
      const port = event.ports[0];
      if (token === null || port === undefined || ++tries > MAX_TRIES) return;
      const confirmed = await redeem(token).catch(() => false);
      if (!confirmed) return;
      frame.removeEventListener('message', listen);
      resolve(port);
    };
    frame.addEventListener('message', listen);
  });
}

function tokenOf(data: unknown): string | null {
  if (typeof data !== 'object' || data === null || !('token' in data)) return null;
  return typeof data.token === 'string' && data.token !== '' ? data.token : null;
}
