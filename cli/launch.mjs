import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import module from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

// Starts the built command line, building it first where it is missing or older than its sources.
const root = resolve(import.meta.dirname, '..');
const built = join(root, '.output/cli/on-record.mjs');

/** The newest time of change below a folder; the folders' own times show what was removed. */
function newest(folder) {
  let time = statSync(folder).mtimeMs;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    time = Math.max(time, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return time;
}

const sources = Math.max(newest(join(root, 'cli')), newest(join(root, 'utils')));
if (!existsSync(built) || statSync(built).mtimeMs < sources) {
  process.stderr.write('on-record: building the command line first …\n');
  const node = join(root, 'node_modules/.bin/node');
  const done = spawnSync(existsSync(node) ? node : process.execPath, [join(root, 'scripts/build-cli.ts')], {
    cwd: root,
    stdio: ['ignore', 2, 'inherit'],
  });
  if (done.status !== 0) {
    process.stderr.write('on-record: the command line could not be built; has “npm ci” been run?\n');
    process.exit(1);
  }
}
module.enableCompileCache?.(join(root, '.output/cli-cache'));
await import(pathToFileURL(built).href);
