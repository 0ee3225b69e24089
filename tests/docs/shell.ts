import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { folderOf } from '../cli/in-folder.ts';
import { type Fence, ROOT } from './markdown.ts';

/** A folder in which `on-record` is a command, as the guides say that one makes it. */
export function workshop(
  files: Readonly<Record<string, string>> = {},
  cli = `${ROOT}/cli/on-record.ts`,
): string {
  const folder = folderOf(files);
  const command = join(folder, '.bin/on-record');
  mkdirSync(dirname(command));
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" --no-warnings "${cli}" "$@"\n`);
  chmodSync(command, 0o755);
  return folder;
}

export interface ShellRun {
  readonly status: number | null;
  readonly out: string;
  readonly complaints: string;
}

/** Runs commands as a reader would paste them, and stops at the first that fails. */
export function runShell(folder: string, commands: string): ShellRun {
  const commandsHere = join(folder, '.bin');
  const env = {
    ...process.env,
    PATH: `${commandsHere}:${process.env.PATH ?? ''}`,
    NODE_OPTIONS: '',
    // What one command has compiled, the next need not.
    NODE_COMPILE_CACHE: join(commandsHere, 'compiled'),
  };
  const ran = spawnSync('sh', ['-e', '-c', commands], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { status: ran.status, out: ran.stdout, complaints: ran.stderr };
}

/**
 * Does what a section of a guide says: a block whose note is a path is that file, a block of shell is run, and a
 * block of JSON behind it is (part of) the last line that it prints. A block with the note `not run` is passed over.
 */
export function follow(fences: readonly Fence[], folder: string): void {
  let last = '';
  for (const { language, note, code, line } of fences) {
    if (note === 'not run') continue;
    if (language === 'sh') {
      const ran = runShell(folder, code);
      expect(ran, `the commands at line ${line}`).toMatchObject({ status: 0, complaints: '' });
      last = ran.out.trimEnd().split('\n').at(-1) ?? '';
    } else if (note !== '') {
      mkdirSync(dirname(join(folder, note)), { recursive: true });
      writeFileSync(join(folder, note), code);
    } else if (language === 'json') {
      const said: unknown = JSON.parse(code);
      expect(partLike(said, JSON.parse(last)), `what is printed, at line ${line}`).toEqual(said);
    }
  }
}

/** What of a value has the shape of another: the same members, and as many items from the first on. */
function partLike(shape: unknown, value: unknown): unknown {
  if (Array.isArray(shape) && Array.isArray(value))
    return value.slice(0, shape.length).map((item, at) => partLike(shape[at], item));
  if (!isObject(shape) || !isObject(value)) return value;
  return Object.fromEntries(Object.keys(shape).map((key) => [key, partLike(shape[key], value[key])]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
