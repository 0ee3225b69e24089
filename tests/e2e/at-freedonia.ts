import { type SampleSite, serveSite } from '../../scripts/serve-site.ts';
import { test } from './chromium.ts';
import { BRIDGES_PAGE, importFreedonia } from './freedonia.ts';

/** For the tests of a file: Freedonia's corpus is imported and its article served. Tells the site's origin in a test. */
export function atFreedonia(): () => string {
  let site: SampleSite | null = null;
  test.beforeAll(async ({ chromium }) => {
    site = await serveSite(0, BRIDGES_PAGE);
    const tab = await chromium.context.newPage();
    await importFreedonia(tab, chromium.extensionId);
    await tab.close();
  });
  test.afterAll(() => site?.close());
  return () => {
    if (site === null) throw new Error('The site is there in tests only.');
    return site.origin;
  };
}
