import { proxyFlags, proxyPrefs } from '../../../scripts/behind-proxy.ts';
import { launchChromium } from '../../../scripts/launch-chromium.ts';
import { launchFirefox } from '../../../scripts/launch-firefox.ts';
import { type SampleSite, serveSite } from '../../../scripts/serve-site.ts';
import { BRIDGES_PAGE } from '../../e2e/freedonia.ts';
import { readersDay } from '../readers-day.ts';
import type { Outcome, Suite } from '../suite.ts';
import { everyWayOut } from './every-way-out.ts';
import { firefoxDay } from './firefox-day.ts';
import { type RecordingProxy, type SeenRequest, startProxy } from './recording-proxy.ts';

/** A reader's day behind a proxy that writes everything down: nothing is asked for but what the pages ask for. */
export const network: Suite = {
  name: 'network',
  attempt: 'request that Chromium or Firefox with the extension made',
  quick: false,
  waits: true,
  run,
};

/** Services of Chromium's own that ask now and then, by time and not by what is done. */
const NOT_NOW =
  '--disable-features=Translate,OptimizationHints,OptimizationGuideModelDownloading,AutofillServerCommunication';
const PAGES = ['brief.html', 'seed.html', 'brief-uk.html', 'brief-lt.html', 'not-news.html', 'bridges.html'];
const OWN_PAGES = ['/library.html', '/sidepanel.html', '/options.html', '/card.html'];
/** Firefox asks its maker for this and that, at times of its own; whatever else it asks for counts. */
const MOZILLA = /(?:^|\.)(?:mozilla\.(?:com|org|net)|firefox\.com|mozgcp\.net)(?::443)?$/;

async function run(): Promise<Outcome> {
  const site = await serveSite(0, BRIDGES_PAGE);
  try {
    const [chromium, firefox] = [await inChromium(site), await inFirefox(site)];
    return {
      attempts: chromium.attempts + firefox.attempts,
      losses: [...chromium.losses, ...firefox.losses],
      notes: [...(chromium.notes ?? []), ...(firefox.notes ?? [])],
    };
  } finally {
    await site.close();
  }
}

/** What the browser asks for by itself, it asks for without the extension too. */
async function inChromium(site: SampleSite): Promise<Outcome> {
  const visit = async (extension: boolean): Promise<readonly SeenRequest[]> => {
    const proxy = await startProxy();
    const flags = [...proxyFlags(String(proxy.port)), NOT_NOW];
    const chromium = await launchChromium({ headless: true, extension, flags });
    return behind(proxy, chromium, async () => {
      const tab = await chromium.context.newPage();
      for (const page of PAGES) {
        await tab.goto(`${site.origin}/${page}`);
        await tab.waitForTimeout(400);
      }
      if (!extension) return;
      await readersDay(chromium, site.origin);
      for (const page of OWN_PAGES) {
        await tab.goto(`chrome-extension://${chromium.extensionId}${page}`);
        await tab.evaluate(everyWayOut, `${site.origin}/leak`);
      }
    });
  };
  const without = await visit(false);
  const hosts = new Set(without.map(hostOf));
  return judged('Chromium', site, without, await visit(true), (host) => hosts.has(host));
}

async function inFirefox(site: SampleSite): Promise<Outcome> {
  const visit = async (extension: boolean): Promise<readonly SeenRequest[]> => {
    const proxy = await startProxy();
    const prefs = proxyPrefs(String(proxy.port));
    const firefox = await launchFirefox({ headless: true, extension, prefs });
    return behind(proxy, firefox, async () => {
      const page = await firefox.browser.newPage();
      for (const path of PAGES) {
        await page.goto(`${site.origin}/${path}`);
        await new Promise((done) => setTimeout(done, 400));
      }
      await page.close();
      if (!extension) return;
      await firefoxDay(firefox, site.origin);
      for (const path of OWN_PAGES) {
        const own = await firefox.openExtensionPage(path);
        await own.waitForSelector('h1, h2, main');
        await own.evaluate(everyWayOut, `${site.origin}/leak`);
        await own.close();
      }
    });
  };
  const without = await visit(false);
  return judged('Firefox', site, without, await visit(true), (host) => MOZILLA.test(host));
}

async function behind(
  proxy: RecordingProxy,
  browser: { close(): Promise<void> },
  use: () => Promise<void>,
): Promise<readonly SeenRequest[]> {
  try {
    await use();
    // What is sent late is sent.
    await new Promise((done) => setTimeout(done, 1_500));
  } finally {
    await browser.close();
    proxy.close();
  }
  return proxy.seen;
}

function judged(
  browser: string,
  site: SampleSite,
  without: readonly SeenRequest[],
  seen: readonly SeenRequest[],
  isOwnHost: (host: string) => boolean,
): Outcome {
  const isOfSite = ({ url }: SeenRequest): boolean => url.startsWith(`${site.origin}/`);
  const paths = new Set(without.filter(isOfSite).map(({ url }) => url));
  const losses = seen.flatMap((request) => {
    const { method, url, from } = request;
    if (/-extension:/.test(from + url)) return [`${browser}: the extension asked for ${url}.`];
    if (isOfSite(request))
      return paths.has(url) ? [] : [`${browser}: ${method} ${url}, which no page asks for.`];
    return isOwnHost(hostOf(request))
      ? []
      : [`${browser}: ${method} ${url}, which the browser alone does not ask for.`];
  });
  if (!seen.some(isOfSite)) losses.push(`${browser}: the proxy saw not even the pages: nothing is shown.`);
  const own = seen.filter((request) => !isOfSite(request));
  const hosts = [...new Set(own.map(hostOf))].sort().join(', ');
  const notes = [
    `${browser}: ${seen.length - own.length} requests of the pages; ${own.length} of the browser’s own${hosts === '' ? '' : ` (${hosts})`}`,
  ];
  return { attempts: seen.length, losses, notes };
}

function hostOf({ url }: SeenRequest): string {
  return URL.canParse(url) && url.includes('//') ? new URL(url).host : url;
}
