import { resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '..');

/**
 * Bundles the command line into one file, since loading a hundred small ones takes longer than reading an
 * article; what only HTML needs (its parser) is in chunks of its own, loaded with the first page.
 */
export async function buildCli(): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: 'cli/on-record.ts',
      outDir: '.output/cli',
      emptyOutDir: true,
      target: 'node22',
      minify: true,
      rollupOptions: {
        // cssom, a part of the HTML parser, has one in code that is never reached.
        checks: { eval: false },
        output: { entryFileNames: 'on-record.mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
}

if (import.meta.main) await buildCli();
