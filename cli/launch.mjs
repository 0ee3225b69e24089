import { existsSync, readdirSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

// Starts the built command line, building it first where it is missing or older than its sources.
const root = import.meta.dirname.replace(/[\\/]cli$/, '');
const built = `${root}/.output/cli/on-record.mjs`;

/** The newest time of change below a folder; the folders' own times show what was removed. */
function newest(folder) {
  let time = statSync(folder).mtimeMs;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    time = Math.max(time, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return time;
}

/** Loaded only for a build, since every start would wait for it. */
async function rebuild() {
  const { spawnSync } = await import('node:child_process');
  process.stderr.write('on-record: building the command line first …\n');
  const node = `${root}/node_modules/.bin/node`;
  const done = spawnSync(existsSync(node) ? node : process.execPath, [`${root}/scripts/build-cli.ts`], {
    cwd: root,
    stdio: ['ignore', 2, 'inherit'],
  });
  if (done.status === 0) return;
  process.stderr.write('on-record: the command line could not be built; has “npm ci” been run?\n');
  process.exit(1);
}

const since = statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (since < newest(`${root}/cli`) || since < newest(`${root}/utils`)) await rebuild();
// As if it had been started itself: its threads start it again by this path.
process.argv[1] = built;
await import(pathToFileURL(built).href);
