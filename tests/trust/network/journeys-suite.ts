import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { PROXY_PORT } from '../../../scripts/behind-proxy.ts';
import type { Outcome, Suite } from '../suite.ts';
import { isHere, type SeenRequest, startProxy } from './recording-proxy.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
/** Journeys that fail are named on lines that begin so. */
const FAILED = /^\s+✘\s+\d+ (.*)$/gm;
/** What the browsers ask their makers for by themselves; `network` tells it exactly from what the extension would ask. */
const OF_BROWSERS =
  /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|mozilla\.(?:com|org|net)|firefox\.com|mozgcp\.net)$/;

/**
 * All journeys of `npm run e2e`, of which every browser is behind a proxy that writes everything down. No page of the
 * sample site asks for anything by script, nor for what the site does not have: whatever does is not a page's.
 */
export const journeys: Suite = {
  name: 'journeys',
  attempt: 'request during all journeys of `npm run e2e`, in both browsers',
  quick: false,
  waits: true,
  run,
};

async function run(): Promise<Outcome> {
  const proxy = await startProxy();
  const { status, said } = await walk(proxy.port);
  proxy.close();
  const losses = proxy.seen.flatMap((request) => {
    const why = whyNotOfPage(request, proxy.connected);
    return why === null ? [] : [`${request.method} ${request.url} (from ${request.from}): ${why}.`];
  });
  if (!proxy.seen.some(({ url }) => isHere(url))) losses.push('The proxy saw not even the pages.');
  const failed = [...said.matchAll(FAILED)].map(([, journey]) => `It did not end well: ${journey}`);
  if (status !== 0 && failed.length === 0) losses.push(`The journeys broke off: ${said.slice(-300)}`);
  const ofPages = proxy.seen.filter(({ url }) => isHere(url)).length;
  const notes = [
    `${ofPages} requests of the pages; ${proxy.seen.length - ofPages} of the browsers’ own, or to hosts of a saved page’s frames and links`,
  ];
  return { attempts: proxy.seen.length, losses: [...losses, ...failed], notes };
}

function walk(port: number): Promise<{ readonly status: number | null; readonly said: string }> {
  const args = ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/playwright.config.ts'];
  const env = { ...process.env, [PROXY_PORT]: String(port) };
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (part: Buffer) => {
    said += part;
  });
  return new Promise((done) => child.once('close', (status) => done({ status, said })));
}

/** Null where a page, or the browser by itself, asks for this. */
function whyNotOfPage(
  { url, from, dest, status }: SeenRequest,
  connected: ReadonlySet<string>,
): string | null {
  if (/-extension:/.test(from + url)) return 'the extension asked';
  if (!isHere(url)) {
    const host = hostOf(url).replace(/:\d+$/, '');
    return OF_BROWSERS.test(host) || connected.has(host) ? null : 'no page has a frame or link of this host';
  }
  if (dest === 'empty') return 'no page asks by script';
  const { pathname } = new URL(url);
  return status === 404 && pathname !== '/favicon.ico' ? 'no page has this address' : null;
}

function hostOf(url: string): string {
  return URL.canParse(url) && url.includes('//') ? new URL(url).host : url;
}
