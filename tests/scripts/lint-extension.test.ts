import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type LintMessage, unexcused } from '../../scripts/lint-extension.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const EXCUSED: LintMessage = {
  code: 'UNSAFE_VAR_ASSIGNMENT',
  message: 'Unsafe assignment to innerHTML',
  file: 'chunks/a.js',
};
const report = (...warnings: LintMessage[]) => ({ errors: [], warnings, notices: [] });

test('what the reviewer is told of is excused once in a script', () => {
  expect(unexcused(report(EXCUSED, { ...EXCUSED, file: 'chunks/b.js' }))).toEqual([]);
  expect(unexcused(report(EXCUSED, EXCUSED))).toEqual([
    'UNSAFE_VAR_ASSIGNMENT chunks/a.js: Unsafe assignment to innerHTML',
  ]);
});

test('nothing else is excused, in whichever list it comes', () => {
  const evil = { code: 'DANGEROUS_EVAL', message: 'eval can be harmful', file: 'chunks/a.js' };
  for (const list of ['errors', 'warnings', 'notices'])
    expect(unexcused({ ...report(), [list]: [evil] })).toEqual([
      'DANGEROUS_EVAL chunks/a.js: eval can be harmful',
    ]);
  expect(unexcused(report({ ...EXCUSED, file: 'scout.js' }))).toHaveLength(1);
});

test('no view sets markup, as the reviewer is told', () => {
  const views = globSync('{components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT });
  expect(views.length).toBeGreaterThan(100);
  const setting = views.filter((file) =>
    /dangerouslySetInnerHTML|\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML/.test(
      readFileSync(resolve(ROOT, file), 'utf8'),
    ),
  );
  expect(setting).toEqual([]);
});
