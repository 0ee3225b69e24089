import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
/** A function that a file offers, also as a constant. */
const OFFERED = /^export (?:async )?function\*? (\w+)|^export const (\w+)(?:: [^=]+)? = (?:async )?[(<]/;

/** Public functions without a docstring right above them. */
function undocumented(path: string, text: string): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    const [, declared, assigned] = OFFERED.exec(line) ?? [];
    const name = declared ?? assigned;
    return name === undefined || lines[at - 1]?.trimEnd().endsWith('*/') ? [] : [`${path}: ${name}`];
  });
}

test('every public function of the library and the command line says what it answers', () => {
  const paths = globSync('{utils,cli}/**/*.ts', { cwd: ROOT });
  const found = paths.flatMap((path) => undocumented(path, readFileSync(join(ROOT, path), 'utf8')));
  expect(found, 'write above each what it answers, and what its name cannot say').toEqual([]);
});

test.each([
  ['export function late(): void {}', ['x.ts: late']],
  ['export const late = (a: number): number => a;', ['x.ts: late']],
  ['/** When. */\nexport async function* late(): AsyncGenerator<number> {}', []],
  ['function late(): void {}\nexport const LATE = 3;', []],
])('%j', (text, found) => {
  expect(undocumented('x.ts', text)).toEqual(found);
});
