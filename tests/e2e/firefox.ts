import { launchFirefox, type RunningFirefox } from '../../scripts/launch-firefox.ts';
import { test as inChromium } from './chromium.ts';

/** The tools of `chromium.ts`, and a Firefox with the extension; a browser starts where a test asks for it. */
export const test = inChromium.extend<object, { readonly firefox: RunningFirefox }>({
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern.
    async ({}, use) => {
      const running = await launchFirefox({ headless: true });
      await use(running);
      await running.close();
    },
    { scope: 'worker' },
  ],
});
