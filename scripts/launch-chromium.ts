import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser, thisMachine } from './find-browser.ts';

const EXTENSION = resolve(import.meta.dirname, '../.output/chrome-mv3');
/** How long Chromium may take to write down its debugging port. */
const START_LIMIT_MS = 30_000;

export interface ChromiumOptions {
  readonly headless: boolean;
  /** Reading language of the browser's interface: `en`, `uk`, `lt`. */
  readonly language?: string;
  /** A folder that outlives the browser; without one, a new empty profile is made and removed. */
  readonly profile?: string;
  readonly flags?: readonly string[];
}

export interface RunningChromium {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** A session with the browser itself, for what Playwright has no call for. */
  readonly session: CDPSession;
  /** Clicks the toolbar button on a page, which opens the real side panel, and gives the panel's page. */
  openSidePanel(page: Page): Promise<Page>;
  /** Stops the background worker, as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A real Chromium with the extension loaded, reached over its debugging port, so that the side panel is an
 * ordinary page. Throws where the browser cannot be found or does not start.
 */
export async function launchChromium(options: ChromiumOptions): Promise<RunningChromium> {
  const program = findBrowser('chromium', await thisMachine());
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'on-record-chromium-')));
  await rm(join(profile, 'DevToolsActivePort'), { force: true });
  const process_ = spawn(program, chromiumFlags(profile, options), { stdio: 'ignore' });
  const gone = new Promise<void>((done) => {
    process_.once('exit', () => done());
    process_.once('error', () => done());
  });

  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await debuggingPort(profile)}`);
  const context = browser.contexts()[0];
  if (!context) throw new Error('Chromium started without a window.');
  const session = await browser.newBrowserCDPSession();
  const extensionId = await extensionIdOf(session);

  return {
    browser,
    context,
    extensionId,
    session,
    openSidePanel: (page) => openSidePanel(context, extensionId, page),
    stopWorker: () => stopWorker(session, extensionId),
    close: async () => {
      await session.send('Browser.close').catch(() => undefined);
      await browser.close().catch(() => undefined);
      await gone;
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function chromiumFlags(profile: string, options: ChromiumOptions): string[] {
  return [
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
    `--disable-extensions-except=${EXTENSION}`,
    `--load-extension=${EXTENSION}`,
    '--enable-unsafe-extension-debugging',
    '--no-sandbox',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-features=Translate',
    '--window-size=1280,900',
    ...(options.headless ? ['--headless=new'] : []),
    ...(options.language ? [`--lang=${options.language}`] : []),
    ...(options.flags ?? []),
    'about:blank',
  ];
}

async function debuggingPort(profile: string): Promise<number> {
  const until = Date.now() + START_LIMIT_MS;
  while (Date.now() < until) {
    const text = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const port = Number(text.split('\n')[0]);
    if (port > 0 && text.includes('\n')) return port;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`Chromium did not start within ${START_LIMIT_MS / 1000} s.`);
}

async function workerTarget(session: CDPSession): Promise<{ targetId: string; url: string } | undefined> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.find((t) => t.type === 'service_worker' && t.url.startsWith('chrome-extension://'));
}

async function extensionIdOf(session: CDPSession): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    const worker = await workerTarget(session);
    if (worker) return new URL(worker.url).host;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('The extension did not start its background worker: is .output/chrome-mv3 built?');
}

async function stopWorker(session: CDPSession, extensionId: string): Promise<void> {
  const worker = await workerTarget(session);
  if (!worker?.url.includes(extensionId)) return;
  await session.send('Target.closeTarget', { targetId: worker.targetId });
  for (let tries = 0; tries < 100 && (await workerTarget(session)); tries++) {
    await new Promise((done) => setTimeout(done, 20));
  }
}

async function openSidePanel(context: BrowserContext, extensionId: string, page: Page): Promise<Page> {
  const isPanel = (candidate: Page): boolean => candidate.url().includes('/sidepanel.html');
  const appears = context.pages().find(isPanel) ?? context.waitForEvent('page', { predicate: isPanel });
  const tab = await context.newCDPSession(page);
  const { targetInfo } = await tab.send('Target.getTargetInfo');
  const browserSession = await context.browser()?.newBrowserCDPSession();
  const { targetInfos } = (await browserSession?.send('Target.getTargets', {
    filter: [{ type: 'tab' }],
  })) ?? {
    targetInfos: [],
  };
  const own = targetInfos.find((info) => info.url === targetInfo.url);
  if (!browserSession || !own) throw new Error('The page has no tab target.');
  // The call is newer than Playwright's types of the protocol.
  const send = browserSession.send.bind(browserSession) as unknown as (
    method: string,
    params: object,
  ) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: extensionId, targetId: own.targetId });
  return appears;
}
