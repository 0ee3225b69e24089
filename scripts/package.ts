import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { complaintsAbout } from './lint-extension.ts';

const ROOT = resolve(import.meta.dirname, '..');
const OUTPUT = resolve(ROOT, '.output');

/** Makes what the stores take, as `docs/releasing.md` says, and has Mozilla's linter look at it. */
function makePackages(): void {
  const built = spawnSync(process.execPath, [resolve(ROOT, 'scripts/build.ts'), '--zip'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (built.status !== 0) throw new Error('Building failed: see above.');
  const { name, version } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const complaints = complaintsAbout(resolve(OUTPUT, `${name}-${version}-firefox.zip`));
  if (complaints.length > 0) throw new Error(`Mozilla's linter complains:\n${complaints.join('\n')}`);
  console.log("\nMozilla's linter has nothing to say of it but what docs/releasing.md explains.\n");
  for (const target of ['chrome', 'firefox', 'sources'])
    console.log(described(resolve(OUTPUT, `${name}-${version}-${target}.zip`)));
}

/** Name, bytes and SHA-256, by which two who build the same release see that they did. */
function described(file: string): string {
  const bytes = readFileSync(file);
  const digest = createHash('sha256').update(bytes).digest('hex');
  return `${basename(file).padEnd(32)} ${bytes.length.toLocaleString('en').padStart(10)} bytes  sha256 ${digest}`;
}

try {
  makePackages();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
