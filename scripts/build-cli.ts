import { renameSync, rmSync, utimesSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '..');
const OUT = resolve(ROOT, '.output/cli');
const ENTRY = 'on-record.mjs';

/**
 * Bundles the command line into one file, since loading a hundred small ones takes longer than reading an
 * article; what only HTML needs (its parser) is in chunks of its own, loaded with the first page. It is built
 * aside and put in place whole, so that one who starts it meanwhile finds the old or the new one.
 */
export async function buildCli(): Promise<void> {
  const started = new Date();
  const aside = `${OUT}.${process.pid}`;
  try {
    await build({
      configFile: false,
      root: ROOT,
      logLevel: 'warn',
      publicDir: false,
      ssr: { noExternal: true },
      build: {
        ssr: 'cli/on-record.ts',
        outDir: aside,
        emptyOutDir: true,
        target: 'node22',
        minify: true,
        rollupOptions: {
          // cssom, a part of the HTML parser, has one in code that is never reached.
          checks: { eval: false },
          output: { entryFileNames: ENTRY, chunkFileNames: '[name]-[hash].mjs' },
        },
      },
    });
    // As old as what it was built from, so that a source that changed meanwhile is newer.
    utimesSync(resolve(aside, ENTRY), started, started);
    rmSync(OUT, { recursive: true, force: true });
    renameSync(aside, OUT);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

if (import.meta.main) await buildCli();
