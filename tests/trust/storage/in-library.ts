import type { Page } from 'puppeteer-core';
import { launchFirefox, type RunningFirefox } from '../../../scripts/launch-firefox.ts';

/** Plays on the library's page, its bundles listed, in a Firefox with this profile, which is closed afterwards. */
export async function inLibrary<Found>(
  profile: string,
  play: (library: Page, firefox: RunningFirefox) => Promise<Found>,
  prefs: Readonly<Record<string, boolean>> = {},
): Promise<Found> {
  const firefox = await launchFirefox({ headless: true, profile, prefs });
  try {
    const library = await firefox.openExtensionPage('/library.html');
    await library.waitForSelector('.bundle-row');
    return await play(library, firefox);
  } finally {
    await firefox.close();
  }
}
