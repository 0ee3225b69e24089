import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Outcome, Suite } from '../suite.ts';

/** The same sources built twice, in folders of other names and at other times, are the same bytes, packed ones too. */
export const reproducible: Suite = {
  name: 'reproducible',
  attempt: 'file of two builds compared byte by byte',
  quick: false,
  run,
};

const ROOT = resolve(import.meta.dirname, '../../..');
/** What a build leaves that somebody installs or runs. */
const BUILT = ['*-mv3/**/*', 'seed/*', 'cli/**/*', '*.zip'];
/** What Node compiled the command line to, for this machine alone: made anew wherever it is built, and never packed. */
const COMPILED = '.code';

async function run(): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-built-'));
  try {
    const [first, second] = ['one', 'another-place'].map((name) => built(join(folder, name)));
    if (first === undefined || second === undefined) throw new Error('Nothing was built.');
    const files = [...new Set([...first.keys(), ...second.keys()])].sort();
    const losses = files
      .filter((file) => first.get(file) !== second.get(file))
      .map((file) => `${file} is not the same in two builds.`);
    if (!files.some((file) => file.endsWith('.zip'))) losses.push('Nothing was packed.');
    return { attempts: files.length, losses };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds a copy of the sources in a folder; checksums of what came of it. */
function built(folder: string): ReadonlyMap<string, string> {
  const listed = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT });
  for (const file of String(listed.stdout).trim().split('\n')) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    // One that is deleted and not yet committed is none.
    if (statSync(join(ROOT, file), { throwIfNoEntry: false })?.isFile())
      cpSync(join(ROOT, file), join(folder, file));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const args of [
    ['node_modules/wxt/bin/wxt.mjs', 'prepare'],
    ['scripts/build.ts', '--zip'],
  ]) {
    const done = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`${args.join(' ')} failed: ${done.stderr.slice(-2_000)}`);
  }
  const output = join(folder, '.output');
  return new Map(
    globSync(BUILT, { cwd: output })
      .filter((file) => !file.endsWith(COMPILED) && statSync(join(output, file)).isFile())
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(output, file)))
          .digest('hex'),
      ]),
  );
}
