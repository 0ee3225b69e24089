import type { CardToPage, PageToCard } from '../../utils/messages.ts';

/** The way to the card in its frame. */
export interface CardPort {
  /** Whether the card is there: until then its frame is an empty box, or the browser's own refusal. */
  greeted(): boolean;
  /** The last one is kept for a card that greets later, or whose frame is loaded anew. */
  send(message: PageToCard): void;
  /** Hands the card its port: to be called each time its frame has loaded. */
  greet(frame: HTMLIFrameElement): Promise<void>;
}

export interface CardPortOptions {
  /** The extension's own origin: no other document gets the token. */
  readonly origin: string;
  readonly issueToken: () => Promise<string>;
  readonly onMessage: (message: CardToPage) => void;
  /**
   * Whether the page seems to forbid the frame: there is no other sign than a missing greeting. A greeting that
   * comes late, on a busy machine, takes it back.
   */
  readonly onBlocked: (blocked: boolean) => void;
  readonly signal: AbortSignal;
}

/** A card greets within 130 ms of its frame's load, 270 with the worker stopped (measured), in ms. */
const GREETING_MS = 1000;

/** Gives each loaded frame one end of a channel with a one-use token, and waits for its greeting. */
export function createCardPort(options: CardPortOptions): CardPort {
  const { origin, issueToken, onMessage, onBlocked, signal } = options;
  let port: MessagePort | null = null;
  let greeted = false;
  let last: PageToCard | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    clearTimeout(timer);
    port?.close();
    port = null;
    greeted = false;
  };
  signal.addEventListener('abort', stop, { once: true });

  return {
    greeted: () => greeted,
    send: (message) => {
      last = message;
      if (greeted) port?.postMessage(message);
    },
    greet: async (frame) => {
      stop();
      const channel = new MessageChannel();
      port = channel.port1;
      port.addEventListener('message', ({ data }: MessageEvent<CardToPage>) => {
        if (port !== channel.port1) return;
        if (data.type === 'ready') {
          clearTimeout(timer);
          greeted = true;
          onBlocked(false);
          if (last !== null) port.postMessage(last);
        }
        onMessage(data);
      });
      port.start();
      const token = await issueToken();
      if (signal.aborted || port !== channel.port1) return;
      timer = setTimeout(() => onBlocked(true), GREETING_MS);
      frame.contentWindow?.postMessage({ token }, origin, [channel.port2]);
    },
  };
}
