import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '..');
const OUT = resolve(ROOT, '.output/cli');
const ENTRY = 'on-record.mjs';
/** Read once to find out which functions reading an article compiles. */
const SAMPLES = resolve(ROOT, 'seeds/articles');
/**
 * What is put together: the HTML parser; what much else needs; and all that only reading an article needs, which comes
 * last, since a group takes along what its files import.
 */
const CHUNKS = [
  { name: 'html', test: /node_modules[\\/](?:htmlparser2|entities)/ },
  { name: 'shared', test: /[\\/](?:valibot|utils[\\/]text)[\\/]/ },
  { name: 'reading', test: /[\\/]utils[\\/](?:reading[\\/]|analyze\.ts)/ },
];

/**
 * Bundles the command line into few files, since loading a hundred small ones takes longer than reading an
 * article: one of what all commands share, one a command, and what only HTML needs (its parser) apart, each loaded
 * when it is asked for. `cli/start.mjs` starts them, from compiled code that is made here. All is built aside and
 * put in place whole, so that one who starts it meanwhile finds the old or the new one.
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
          output: {
            format: 'cjs',
            entryFileNames: 'main.cjs',
            chunkFileNames: '[name]-[hash].cjs',
            codeSplitting: { groups: CHUNKS },
          },
        },
      },
    });
    const entry = resolve(aside, ENTRY);
    copyFileSync(resolve(ROOT, 'cli/start.mjs'), entry);
    keepCode(entry);
    // As old as what it was built from, so that a source that changed meanwhile is newer.
    utimesSync(entry, started, started);
    rmSync(OUT, { recursive: true, force: true });
    renameSync(aside, OUT);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/**
 * Reads the sample articles as lines of text, then builds a bundle of them as pages; at the end of each run what was
 * compiled is written beside the scripts.
 */
function keepCode(entry: string): void {
  const articles = readdirSync(SAMPLES).map((name) => readFileSync(resolve(SAMPLES, name), 'utf8'));
  const lines = articles.map((text, id) => JSON.stringify({ id, text }));
  runKeeping(entry, ['analyze', '--strict'], lines.join('\n'));
  if (readdirSync(dirname(entry)).some((name) => /^html.*\.code$/.test(name)))
    throw new Error('Reading plain text loads the HTML parser: see CHUNKS in scripts/build-cli.ts.');
  const pages = articles.map((text, id) => {
    const paragraphs = text.split(/\n\s*\n/).map((paragraph) => `<p class="text">${paragraph}</p>`);
    const html = `<html lang="en"><title>Sample</title><article id="a">${paragraphs.join('\n')}</article></html>`;
    return JSON.stringify({ type: 'document', id, html });
  });
  runKeeping(entry, ['build', '-', '-o', '-', '-j', '1', '--strict'], pages.join('\n'));
}

function runKeeping(entry: string, args: readonly string[], input: string): void {
  const done = spawnSync(process.execPath, [entry, ...args], {
    input,
    env: { ...process.env, ON_RECORD_KEEP_CODE: '1' },
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  if (done.status !== 0)
    throw new Error(`The command line was built, but “${args[0]}” fails on the sample articles: see above.`);
}

if (import.meta.main) await buildCli();
