import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { proxyFlags } from './behind-proxy.ts';
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
  /** True to leave the page open that a first installation opens. */
  readonly welcome?: boolean;
  /** False for a browser without the extension, to compare with. */
  readonly extension?: boolean;
}

export interface RunningChromium {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** A session with the browser itself, for what Playwright has no call for. */
  readonly session: CDPSession;
  /** Clicks the toolbar button on a page, which opens the real side panel, and gives the panel's page. */
  openSidePanel(page: Page): Promise<Page>;
  /** The side panel that something else has opened. */
  findPanel(): Promise<Page>;
  /** Closes the side panel, if it is open. */
  closePanel(): Promise<void>;
  /** Stops the background worker, as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** Settles when the browser is gone, whoever closed it. */
  readonly gone: Promise<void>;
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

  const address = `http://127.0.0.1:${await debuggingPort(profile, gone)}`;
  const browser = await chromium.connectOverCDP(address);
  const context = browser.contexts()[0];
  if (!context) throw new Error('Chromium started without a window.');
  const session = await browser.newBrowserCDPSession();
  const extensionId = options.extension === false ? '' : await extensionIdOf(session);
  if (extensionId) await buttonOpensPanel(context);
  if (extensionId && !options.profile && !options.welcome) await closeWelcome(session, context, extensionId);

  return {
    browser,
    context,
    extensionId,
    session,
    openSidePanel: (page) => openSidePanel(address, session, extensionId, page),
    findPanel: () => findPanel(address, session),
    closePanel: () => closePanel(session),
    gone,
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
    ...(options.extension === false
      ? []
      : [
          `--disable-extensions-except=${EXTENSION}`,
          `--load-extension=${EXTENSION}`,
          '--enable-unsafe-extension-debugging',
        ]),
    // Chromium refuses its sandbox to root, as which containers run.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-features=Translate',
    '--window-size=1280,900',
    ...(options.headless ? ['--headless=new'] : []),
    ...(options.language ? [`--lang=${options.language}`] : []),
    ...proxyFlags(),
    ...(options.flags ?? []),
    'about:blank',
  ];
}

/** Where it listens; throws as soon as the browser has ended without, as for want of a display. */
async function debuggingPort(profile: string, gone: Promise<void>): Promise<number> {
  let ended = false;
  void gone.then(() => {
    ended = true;
  });
  const until = Date.now() + START_LIMIT_MS;
  while (Date.now() < until) {
    const text = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const port = Number(text.split('\n')[0]);
    if (port > 0 && text.includes('\n')) return port;
    if (ended) throw new Error('Chromium ended as soon as it was started.');
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

/** The worker asks for this when it starts; a click before it is granted would open nothing. */
async function buttonOpensPanel(context: BrowserContext): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const isSet = (): Promise<boolean> =>
    worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { sidePanel: { getPanelBehavior(): Promise<{ openPanelOnActionClick?: boolean }> } };
      };
      return (await chrome.sidePanel.getPanelBehavior()).openPanelOnActionClick === true;
    });
  for (let tries = 0; tries < 100 && !(await isSet()); tries++)
    await new Promise((done) => setTimeout(done, 50));
}

/**
 * A new profile is a first installation: its page would lie over the one that is looked at. It is waited for until it
 * is gone on both sides, since Playwright fails in what it does to all pages while one of them is closing.
 */
async function closeWelcome(
  session: CDPSession,
  context: BrowserContext,
  extensionId: string,
): Promise<void> {
  const address = `chrome-extension://${extensionId}/welcome.html`;
  let isClosing = false;
  for (let tries = 0; tries < 60; tries++) {
    const { targetInfos } = await session.send('Target.getTargets');
    const welcome = targetInfos.find(({ type, url }) => type === 'page' && url === address);
    if (welcome && !isClosing) await session.send('Target.closeTarget', { targetId: welcome.targetId });
    isClosing ||= welcome !== undefined;
    if (isClosing && !welcome && !context.pages().some((page) => page.url() === address)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
}

/**
 * Asked again every second: of a worker that is just starting, or going by itself, Chromium may never say that it is
 * closed, so that its answer is not waited for.
 */
async function stopWorker(session: CDPSession, extensionId: string): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    const worker = await workerTarget(session);
    if (!worker?.url.includes(extensionId)) return;
    if (tries % 50 === 0)
      void session.send('Target.closeTarget', { targetId: worker.targetId }).catch(() => undefined);
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error('The background worker could not be stopped.');
}

/** A side panel shows up as a page only to a connection that is made after it was opened. */
async function openSidePanel(
  address: string,
  session: CDPSession,
  extensionId: string,
  page: Page,
): Promise<Page> {
  await page.bringToFront();
  // Another click would close it; the one that is open follows the tab.
  if (await panelTarget(session)) return findPanel(address, session);
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find((info) => info.url === page.url());
  if (!tab) throw new Error('The page has no tab.');
  // The call is newer than Playwright's types of the protocol.
  const send = session.send.bind(session) as unknown as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  return findPanel(address, session);
}

/** The side panel that is open, as a page of a connection of its own; closing the page leaves the browser be. */
async function findPanel(address: string, session: CDPSession): Promise<Page> {
  for (let tries = 0; tries < 200 && !(await panelTarget(session)); tries++) {
    await new Promise((done) => setTimeout(done, 50));
  }
  const browser = await chromium.connectOverCDP(address);
  const pages = browser.contexts().flatMap((context) => context.pages());
  const panel = pages.find((page) => isPanel(page.url()));
  if (!panel) throw new Error('The side panel did not open.');
  return panel;
}

async function closePanel(session: CDPSession): Promise<void> {
  const panel = await panelTarget(session);
  if (panel) await session.send('Target.closeTarget', { targetId: panel.targetId });
  for (let tries = 0; tries < 100 && (await panelTarget(session)); tries++) {
    await new Promise((done) => setTimeout(done, 20));
  }
}

async function panelTarget(session: CDPSession): Promise<{ targetId: string } | undefined> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.find(({ type, url }) => type === 'page' && isPanel(url));
}

const isPanel = (url: string): boolean => url.endsWith('/sidepanel.html');
