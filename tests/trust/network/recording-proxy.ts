import { request as ask, createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream';

/** One request that a browser made, as the proxy saw it. */
export interface SeenRequest {
  /** `GET` and so on; `CONNECT` for what would be encrypted. */
  readonly method: string;
  readonly url: string;
  /** Who is said to have asked: the `Origin` and `Referer` headers. */
  readonly from: string;
  /** What it is for, as the browser says: `document`, `image`, `empty` for what a script asks; empty where it does not say. */
  readonly dest: string;
  /** What was answered; null where nothing was, or not yet. */
  status: number | null;
}

export interface RecordingProxy {
  readonly port: number;
  readonly seen: SeenRequest[];
  /** Hosts of frames and links in the heads and bodies of the pages passed on: browsers connect to them unasked. */
  readonly connected: Set<string>;
  close(): void;
}

/** Whether an address is of this machine. */
export function isHere(url: string): boolean {
  return URL.canParse(url) && ['127.0.0.1', 'localhost'].includes(new URL(url).hostname);
}

/** Frames, and links to connect ahead; browsers connect for both even where a page's policy then forbids to load them. */
const CONNECTING = /<(?:iframe|link)\b[^>]*?\b(?:src|href)\s*=\s*["']?(?:https?:)?\/\/([^"'/?#\s>]+)/gi;

/** A browser that closes takes its connections with it; what it asked has been written down by then. */
function cutShort(): void {}

/** A proxy that writes down what it is asked. It passes on what is on this machine; all else it refuses. */
export async function startProxy(): Promise<RecordingProxy> {
  const seen: SeenRequest[] = [];
  const connected = new Set<string>();
  const server = createServer((incoming, outgoing) => {
    const url = incoming.url ?? '';
    const { origin = '', referer = '' } = incoming.headers;
    const dest = String(incoming.headers['sec-fetch-dest'] ?? '');
    const method = incoming.method ?? '';
    const request: SeenRequest = { method, url, from: `${origin} ${referer}`, dest, status: null };
    seen.push(request);
    if (!isHere(url)) return void outgoing.writeHead(502).end();
    const passed = ask(url, { method: incoming.method, headers: incoming.headers }, (answer) => {
      request.status = answer.statusCode ?? null;
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      pipeline(answer, outgoing, cutShort);
      if (String(answer.headers['content-type']).includes('html')) noteHosts(answer, connected);
    });
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  server.on('connect', (incoming, socket) => {
    seen.push({ method: 'CONNECT', url: incoming.url ?? '', from: '', dest: '', status: null });
    socket.on('error', cutShort);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    connected,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function noteHosts(answer: IncomingMessage, hosts: Set<string>): void {
  let markup = '';
  answer.on('data', (part: Buffer) => {
    markup += part.toString('latin1');
  });
  answer.on('end', () => {
    for (const [, host] of markup.matchAll(CONNECTING)) if (host) hosts.add(host);
  });
}
