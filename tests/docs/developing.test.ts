import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { untranslated } from '../../scripts/new-locale.ts';
import { folderOf } from '../cli/in-folder.ts';
import { applyDiff } from './apply-diff.ts';
import { fencesOf, ROOT, readDoc } from './markdown.ts';

const FENCES = fencesOf(readDoc('docs/developing.md')).filter(({ note }) => note.includes('/'));
const WHOLE = FENCES.filter(({ language }) => language !== 'diff').map(({ note }) => note);
const CHANGED = FENCES.filter(({ language }) => language === 'diff').map(({ note }) => note);

/** What an example needs of the project; the rest is not looked at. */
const COPIED = [
  'utils',
  'components',
  'locales',
  'tests/builder',
  'tests/reader',
  'tests/reading',
  'tests/linking',
];
const LINKED = ['node_modules', '.wxt'];

/** A copy of the project with every example in it. */
function withExamples(): string {
  const folder = folderOf({});
  for (const path of COPIED) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  for (const path of [...LINKED, 'tsconfig.json', 'biome.json', 'package.json'])
    symlinkSync(join(ROOT, path), join(folder, path));
  for (const { language, note, code } of FENCES) {
    const file = join(folder, note);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, language === 'diff' ? applyDiff(readFileSync(file, 'utf8'), code, note) : code);
  }
  return folder;
}

/** Runs a tool of the project in the copy; answers what it has to say, nothing where all is well. */
function complaintsOf(folder: string, tool: string, args: readonly string[]): string {
  const program = join(ROOT, 'node_modules', tool);
  const ran = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
  return ran.status === 0 ? '' : `${ran.stdout}${ran.stderr}`;
}

describe('the examples', () => {
  test('have the types, the style and the answers that they should', () => {
    const folder = withExamples();
    const typed = [...WHOLE, ...CHANGED].filter((path) => path.endsWith('.ts'));
    const tests = WHOLE.filter((path) => path.endsWith('.test.ts'));
    writeFileSync(
      join(folder, 'tsconfig.examples.json'),
      JSON.stringify({ extends: './tsconfig.json', include: ['.wxt/wxt.d.ts'], files: typed }),
    );
    writeFileSync(
      join(folder, 'vitest.config.ts'),
      `export default { test: { include: ${JSON.stringify(tests)} } };`,
    );

    const types = complaintsOf(folder, 'typescript/bin/tsc', ['-p', 'tsconfig.examples.json', '--noEmit']);
    // What is wrong elsewhere is for `npm run types` to say.
    expect(types.split('\n').filter((line) => typed.some((path) => line.startsWith(path)))).toEqual([]);
    expect(complaintsOf(folder, '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', ...WHOLE])).toBe(
      '',
    );
    expect(complaintsOf(folder, 'vitest/vitest.mjs', ['run', '--config', 'vitest.config.ts'])).toBe('');
    expect(tests.length).toBe(4);
  }, 240_000);
});

test('a new language of the interface has every string, with every plural form where something is counted', () => {
  const english = { locale: 'en', a: { b: 'Back', times: { one: 'once', other: '$1 times' } } };
  const times = { one: '$1 times', few: '$1 times', many: '$1 times', other: '$1 times' };

  expect(untranslated(english, 'pl')).toEqual({ locale: 'pl', a: { b: 'Back', times } });
});
