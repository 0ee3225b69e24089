import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const PROGRAM = resolve(import.meta.dirname, '../../cli/on-record.ts');
/** A device that is always full; Linux has one. */
const FULL = '/dev/full';

test.runIf(existsSync(FULL))('where standard output goes to a full disk, one line says so', () => {
  const full = openSync(FULL, 'w');

  const ran = spawnSync(process.execPath, [PROGRAM, '--version'], { stdio: ['ignore', full, 'pipe'] });

  closeSync(full);
  expect(ran.status).toBe(1);
  expect(ran.stderr.toString().trim()).toMatch(/^on-record stopped: standard output cannot be written .*$/);
});
