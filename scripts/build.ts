import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { budgetsOf, budgetTable } from './budgets.ts';
import { buildCli } from './build-cli.ts';

const ROOT = resolve(import.meta.dirname, '..');
const SEED_BUNDLE = '.output/seed/seed.zip';
const BROWSERS = ['chrome', 'firefox'];
/** `--zip`: the builds as the stores take them, too, with the sources that Mozilla asks for. */
const TASK = process.argv.includes('--zip') ? 'zip' : 'build';

/** Builds the command line, with it the corpus that ships, and with that the extension for both browsers. */
async function build(): Promise<void> {
  await buildCli();
  mkdirSync(resolve(ROOT, '.output/seed'), { recursive: true });
  run('the seed corpus', [
    resolve(ROOT, '.output/cli/on-record.mjs'),
    'build',
    'seeds',
    '--strict',
    '-o',
    SEED_BUNDLE,
  ]);
  const wxt = resolve(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  for (const browser of BROWSERS) run(`the extension for ${browser}`, [wxt, TASK, '-b', browser]);
  keepToBudgets();
}

/** Prints what the builds weigh where it is felt; fails where that is more than it may be. */
function keepToBudgets(): void {
  const passed = BROWSERS.flatMap((browser) => {
    const budgets = budgetsOf(resolve(ROOT, `.output/${browser}-mv3`));
    console.log(budgetTable(browser, budgets));
    return budgets.filter(({ bytes, limit }) => bytes > limit).map(({ what }) => `${what} (${browser})`);
  });
  if (passed.length > 0) throw new Error(`The build weighs more than it may: ${passed.join('; ')}.`);
}

function run(what: string, args: readonly string[]): void {
  const done = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
  if (done.status !== 0) throw new Error(`Building ${what} failed: see above.`);
}

build().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
