import type { Page } from '@playwright/test';
import { cardFrame, hoverText, openMarked } from '../../../scripts/hover.ts';
import { launchChromium, type RunningChromium } from '../../../scripts/launch-chromium.ts';
import { type SampleSite, serveSite } from '../../../scripts/serve-site.ts';
import { canals } from '../../e2e/made-bundles.ts';
import type { Outcome, Suite } from '../suite.ts';
import { type SeenRequest, startProxy } from './recording-proxy.ts';

/** A reader's day behind a proxy that writes everything down: nothing is asked for but what the pages ask for. */
export const network: Suite = {
  name: 'network',
  attempt: 'request that a browser with the extension made',
  quick: false,
  run,
};

/** Services of Chromium's own that ask now and then, by time and not by what is done. */
const NOT_NOW =
  '--disable-features=Translate,OptimizationHints,OptimizationGuideModelDownloading,AutofillServerCommunication';
const PAGES = ['brief.html', 'seed.html', 'brief-uk.html', 'brief-lt.html', 'not-news.html', 'index.html'];

async function run(): Promise<Outcome> {
  const site = await serveSite();
  try {
    // What the browser asks for by itself, it asks for without the extension too.
    const without = await requestsOf(site, false);
    const seen = await requestsOf(site, true);
    const hosts = new Set(without.map(hostOf));
    const paths = new Set(without.filter(isOf(site)).map(({ url }) => url));
    const losses = seen.flatMap((request) => {
      const { method, url, from } = request;
      if (/-extension:/.test(from + url)) return [`The extension asked for ${url}.`];
      if (isOf(site)(request)) return paths.has(url) ? [] : [`${method} ${url}, which no page asks for.`];
      return hosts.has(hostOf(request))
        ? []
        : [`${method} ${url}, which the browser alone does not ask for.`];
    });
    if (!seen.some(isOf(site))) losses.push('The proxy saw not even the pages: nothing is shown.');
    const own = seen.filter((request) => !isOf(site)(request));
    const notes = [
      `${seen.length - own.length} requests to the sample site; ${own.length} of the browser’s own (${[...new Set(own.map(hostOf))].join(', ')}), which it makes without the extension too`,
    ];
    return { attempts: seen.length, losses, notes };
  } finally {
    await site.close();
  }
}

async function requestsOf(site: SampleSite, extension: boolean): Promise<readonly SeenRequest[]> {
  const proxy = await startProxy();
  const flags = [`--proxy-server=http://127.0.0.1:${proxy.port}`, '--proxy-bypass-list=<-loopback>', NOT_NOW];
  const chromium = await launchChromium({ headless: true, extension, flags });
  try {
    const tab = await chromium.context.newPage();
    for (const page of PAGES) {
      await tab.goto(`${site.origin}/${page}`);
      await tab.waitForTimeout(400);
    }
    if (extension) await useIt(chromium, site, tab);
    await tab.waitForTimeout(1_500);
  } finally {
    await chromium.close();
    proxy.close();
  }
  return proxy.seen;
}

/** What a reader does: a card, the panel and its search, an import, the options and the welcome page. */
async function useIt(chromium: RunningChromium, site: SampleSite, tab: Page): Promise<void> {
  await openMarked(tab, `${site.origin}/brief.html`);
  await hoverText(tab, 'Sergiy Boyev');
  await (await cardFrame(tab)).getByText('Sanctions alone').first().waitFor();
  const panel = await chromium.openSidePanel(tab);
  await panel.getByRole('tab', { name: 'Search' }).click();
  await panel.getByRole('searchbox').or(panel.getByRole('textbox')).first().fill('sanctions');
  await panel.waitForTimeout(800);
  await tab.goto(`chrome-extension://${chromium.extensionId}/library.html`);
  await tab
    .locator('input[type=file]')
    .first()
    .setInputFiles({ ...(await canals(20)) });
  await tab.getByRole('button', { name: 'Import', exact: true }).click();
  await tab.getByText('in your corpus now').first().waitFor();
  for (const page of ['options', 'welcome', 'sample']) {
    await tab.goto(`chrome-extension://${chromium.extensionId}/${page}.html`);
    await tab.waitForTimeout(400);
  }
}

function hostOf({ url }: SeenRequest): string {
  return URL.canParse(url) && url.includes('//') ? new URL(url).host : url;
}

function isOf(site: SampleSite): (request: SeenRequest) => boolean {
  return ({ url }) => url.startsWith(`${site.origin}/`);
}
