import type { Page } from '@playwright/test';
import { launchChromium } from '../../../scripts/launch-chromium.ts';
import { bundleBytes } from '../../../utils/bundle/write-bundle.ts';
import type { BundleId, IsoDate } from '../../../utils/model.ts';
import { documentRow, entityRow, info, statementRow } from '../../bundle/sample-bundle.ts';
import type { Outcome, Suite } from '../suite.ts';

/** Hostile words of a bundle, looked at on the pages of the extension: text is shown as text, and keeps to itself. */
export const hostileWords: Suite = {
  name: 'hostile words',
  attempt: 'view of the extension with the words of a hostile bundle',
  quick: false,
  run,
};

const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
/** Turns round whatever follows in the same line, until somebody ends it; nobody does. */
const OVERRIDE = '\u202e';
const NAMES = [
  `Vendal ${MARKUP} Orsik`,
  `Vendal ${OVERRIDE}kisrO`,
  'Vеndаl Оrsіk',
  'Vendal \u2067Orsik',
  '__proto__',
];
const PUBLISHED = '2026-03-12' as IsoDate;

async function hostileBundle(): Promise<Buffer> {
  const rows = {
    entities: NAMES.map((name, at) => entityRow(at, { name, aliases: [`${MARKUP} ${at}`] })),
    documents: NAMES.map((name, at) =>
      documentRow(at, {
        title: `${name} digs`,
        outlet: `${OVERRIDE}dlareH ${MARKUP}`,
        url:
          ['javascript:alert(1)', 'https://user:word@news.example/\u202egpj.exe', 'https://news.example/1'][
            at % 3
          ] ?? null,
        published: PUBLISHED,
      }),
    ).filter(({ url }) => url?.startsWith('https') ?? true),
    statements: NAMES.map((name, at) => {
      const text = `We will dig ${at} km ${MARKUP} ${OVERRIDE}mk`;
      return statementRow(at, {
        document: 'd1' as never,
        text,
        context: `“${text},” ${name} said.`,
        offsets: [[1, 1 + text.length]],
        speakers: [`e${at}` as never],
      });
    }),
  };
  const about = { ...info, id: 'hostile' as BundleId, name: `Hostile ${OVERRIDE}eldnub`, publisher: MARKUP };
  return Buffer.from(await bundleBytes(about, rows));
}

async function run(): Promise<Outcome> {
  const chromium = await launchChromium({ headless: true });
  const losses: string[] = [];
  let attempts = 0;
  try {
    const page = await chromium.context.newPage();
    page.on('dialog', (dialog) => {
      losses.push(`A dialog was opened: ${dialog.message()}.`);
      void dialog.dismiss();
    });
    const look = async (what: string): Promise<void> => {
      attempts++;
      await page.waitForTimeout(500);
      losses.push(...(await page.evaluate(faultsOfPage)).map((fault) => `${what}: ${fault}`));
    };
    const origin = `chrome-extension://${chromium.extensionId}`;
    await page.goto(`${origin}/library.html`);
    await page.locator('.bundle-row').first().waitFor();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'hostile.zip', mimeType: 'application/zip', buffer: await hostileBundle() });
    await page.getByRole('button', { name: 'Import', exact: true }).waitFor();
    await look('preview');
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page
      .getByText(/^Imported: it /)
      .first()
      .waitFor();
    await look('list of bundles');
    await page.getByRole('tab', { name: 'People and institutions' }).click();
    await look('list of people');
    await page.goto(`${origin}/sidepanel.html`);
    await page.getByRole('tab', { name: 'Search' }).click();
    await page.getByRole('searchbox').or(page.getByRole('textbox')).first().fill('dig');
    await page.locator('.source-line').first().waitFor();
    await look('search');
    losses.push(...(await turnedRound(page)));
    attempts++;
  } finally {
    await chromium.close();
  }
  return { attempts, losses };
}

/** In the page: what came of words that should be text. */
function faultsOfPage(): string[] {
  const faults: string[] = [];
  if (/^[12]$/.test(document.title)) faults.push('a script of the bundle ran.');
  const made = document.body.querySelectorAll('img[src="x"], main script, iframe, [onerror], [onload]');
  if (made.length > 0) faults.push(`there are elements of the bundle: ${made[0]?.outerHTML}`);
  for (const link of document.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (/^(?:javascript|data|vbscript):/i.test(href)) faults.push(`there is a link to ${href}.`);
  }
  return faults;
}

/** Whether a date that stands behind a name with an override still reads from left to right. */
async function turnedRound(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => {
    const line = document.querySelector('.source-line');
    const walker = document.createTreeWalker(line ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf('2026') ?? -1;
      if (at < 0) continue;
      const left = [at, at + 3].map((offset) => {
        const range = document.createRange();
        range.setStart(node, offset);
        range.setEnd(node, offset + 1);
        return range.getBoundingClientRect().left;
      });
      return { isSeen: true, isTurned: (left[0] ?? 0) > (left[1] ?? 0) };
    }
    return { isSeen: false, isTurned: false };
  });
  if (!found.isSeen) return ['There is no date to look at, so nothing is shown.'];
  return found.isTurned ? ['The name of an outlet turns round the date behind it.'] : [];
}
