import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';

const SITE = resolve(import.meta.dirname, '../tests/site');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
};

export interface SampleSite {
  /** Without a trailing slash: `http://127.0.0.1:PORT`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the sample news site on loopback. `port` 0 takes a free one. Extra pages answer before files. */
export async function serveSite(
  port = 0,
  pages: Readonly<Record<string, { body: string | Uint8Array; headers?: Record<string, string> }>> = {},
): Promise<SampleSite> {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://site').pathname);
    const page = pages[path];
    try {
      const file = join(SITE, path === '/' ? 'index.html' : path);
      const body = page ? page.body : await readFile(file);
      const type = TYPES[page ? '.html' : extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...page?.headers });
      response.end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('no such page');
    }
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${bound}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
