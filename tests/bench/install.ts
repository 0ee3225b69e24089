import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { inBrowser } from './in-browser.ts';
import type { Figure } from './measure.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const RUNS = 15;

/** Install of the bundle that ships, and the first answer after it, in a real Chromium's IndexedDB. */
export async function benchInstall(): Promise<Figure[]> {
  const bundle = readFileSync(resolve(ROOT, '.output/seed/seed.zip'));
  const [article] = globSync('seeds/articles/*.txt', { cwd: ROOT });
  const text = readFileSync(resolve(ROOT, article ?? ''), 'utf8');
  return inBrowser('install-in-page.ts', { '/seed.zip': bundle }, async (page) => {
    const installs: { install: number; firstAnswer: number }[] = [];
    const raw: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      installs.push(await page.evaluate((given) => window.bench.install('/seed.zip', given), text));
      raw.push(await page.evaluate(() => window.bench.rawBlob('/seed.zip')));
    }
    return [
      {
        name: 'install of the seed bundle, empty database to ready',
        unit: 'ms',
        samples: installs.map((run) => run.install),
      },
      { name: '  the same bytes as one raw record', unit: 'ms', samples: raw },
      {
        name: 'reading the seed article and linking it, first time',
        unit: 'ms',
        samples: installs.map((run) => run.firstAnswer),
      },
    ];
  });
}
