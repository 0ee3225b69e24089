import { serveSite } from '../../scripts/serve-site.ts';
import { expect, test } from './chromium.ts';
import { toolbarOf } from './toolbar.ts';

/** The smallest that the browser's viewer opens: one empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

test('a page of the browser’s own is said to be closed to extensions', async ({ tab, chromium }) => {
  await tab.goto('chrome://version/');
  await expect
    .poll(() => toolbarOf(chromium, tab))
    .toEqual({ badge: '', title: 'On Record: not on this page' });

  const panel = await chromium.openSidePanel(tab);

  await expect(panel.getByRole('heading', { name: /closed to extensions/ })).toBeVisible();
});

test('a PDF is said to be one, whose text no extension gets', async ({ tab, chromium }) => {
  const headers = { 'content-type': 'application/pdf' };
  const site = await serveSite(0, { '/report': { body: PDF, headers } });
  await tab.goto(`${site.origin}/report`);
  await expect
    .poll(() => toolbarOf(chromium, tab))
    .toEqual({ badge: '', title: 'On Record has no access to the text of a PDF' });

  const panel = await chromium.openSidePanel(tab);

  await expect(panel.getByRole('heading', { name: 'This is a PDF' })).toBeVisible();
  await site.close();
});
