import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const LINTER = resolve(import.meta.dirname, '../node_modules/addons-linter/bin/addons-linter');

/** What Mozilla's linter says of a build, as far as it is read here. */
export interface LintReport {
  readonly errors: readonly LintMessage[];
  readonly warnings: readonly LintMessage[];
  readonly notices: readonly LintMessage[];
}

export interface LintMessage {
  readonly code: string;
  readonly message: string;
  /** Path within the build. */
  readonly file?: string;
}

/** A message that is known and says nothing against the build: once in a file of this path, and no more. */
interface Excuse {
  readonly code: string;
  readonly file: RegExp;
  readonly why: string;
}

/** Each is explained to the reviewer in `docs/releasing.md`. */
const EXCUSES: readonly Excuse[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\//,
    why: 'Preact’s own `dangerouslySetInnerHTML`, which no view here uses, in each script that has Preact in it',
  },
];

/** Runs `addons-linter`, as `web-ext lint` does, on a build (a zip or a folder): what it says, less what is excused. */
export function complaintsAbout(build: string): string[] {
  const done = spawnSync(process.execPath, [LINTER, build, '--output', 'json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (!done.stdout.trim()) throw new Error(`Mozilla's linter did not run: ${done.stderr.trim()}`);
  return unexcused(JSON.parse(done.stdout) as LintReport);
}

/** The messages of a report that no excuse covers, a line each. */
export function unexcused({ errors, warnings, notices }: LintReport): string[] {
  const excused = new Set<string>();
  return [...errors, ...warnings, ...notices]
    .filter(({ code, file = '' }) => {
      const known = EXCUSES.some((excuse) => excuse.code === code && excuse.file.test(file));
      const again = excused.has(`${code} ${file}`);
      if (known) excused.add(`${code} ${file}`);
      return !known || again;
    })
    .map(({ code, message, file }) => `${code} ${file ?? ''}: ${message}`);
}
