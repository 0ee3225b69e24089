import { existsSync, globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { NOT_SHIPPED, ROOMS, type Room, SHIPPED } from './rooms.ts';

const ROOT = resolve(import.meta.dirname, '..');
const LONGEST = 300;
const MEDIAN = 80;
/** Room of a package that a room names as its own, or of the runtime (`node:`, DOM-free language). */
const GLOBAL_DOM = /\b(?:window\.|globalThis\.document|new DOMParser|CSS\.highlights|HTMLElement)/;
const BROWSER_USERS = ['entrypoints/', 'utils/messages.ts', 'utils/settings.ts'];
const DOM_USERS = ['entrypoints/', 'utils/page/', 'components/'];

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = globSync(
  '{utils,components,entrypoints,cli,scripts,tests}/**/*.{ts,tsx}',
  {
    cwd: ROOT,
  },
)
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    return { path, text, imports: importsOf(text) };
  });

function importsOf(text: string): string[] {
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function roomOf(path: string): Room | undefined {
  return ROOMS.filter((room) => path === room.path || path.startsWith(room.path)).sort(
    (a, b) => b.path.length - a.path.length,
  )[0];
}

const startsWithAny = (path: string, prefixes: readonly string[]): boolean =>
  prefixes.some((prefix) => path === prefix || path.startsWith(prefix));

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function complaints(file: SourceFile): string[] {
  const room = roomOf(file.path);
  if (!room) return [`${file.path} lies in no room: put it in a folder of tests/rooms.ts`];
  const found: string[] = [];
  for (const specifier of file.imports) {
    if (specifier.startsWith('.')) {
      const target = join(dirname(file.path), specifier).replaceAll('\\', '/').replace(/\?.*$/, '');
      const other = roomOf(target);
      if (startsWithAny(file.path, SHIPPED) && startsWithAny(target, NOT_SHIPPED)) {
        found.push(`${file.path} ships and imports ${target}, which does not`);
      } else if (other && other !== room && room.rooms !== 'all' && !room.rooms.includes(other.path)) {
        found.push(
          `${file.path} imports ${target}: ${room.path} may import ${room.rooms.join(', ') || 'nothing'} (${room.why})`,
        );
      }
    } else if (room.rooms !== 'all' && !room.packages?.includes(packageOf(specifier))) {
      found.push(
        `${file.path} imports the package ${specifier}: ${room.path} may import ${room.packages?.join(', ') || 'none'} (${room.why})`,
      );
    }
  }
  return found;
}

test('every file imports only what its room may', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap(complaints)).toEqual([]);
});

test('every room of the table, and every room that one may import, is there', () => {
  const named = ROOMS.flatMap(({ path, rooms }) => [path, ...(rooms === 'all' ? [] : rooms)]);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('entrypoints do not import each other', () => {
  const entrypointOf = (path: string): string => path.split('/')[1]?.replace(/\.tsx?$/, '') ?? '';
  const offenders = files
    .filter((file) => file.path.startsWith('entrypoints/'))
    .flatMap((file) =>
      file.imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => join(dirname(file.path), specifier))
        .filter(
          (target) => target.startsWith('entrypoints/') && entrypointOf(target) !== entrypointOf(file.path),
        )
        .map((target) => `${file.path} imports ${target}: move what both need to utils/ or components/`),
    );
  expect(offenders).toEqual([]);
});

test('only entrypoints, messages and settings mention the browser', () => {
  const offenders = files
    .filter((file) => startsWithAny(file.path, SHIPPED) && !startsWithAny(file.path, BROWSER_USERS))
    .filter((file) =>
      /\bbrowser\.[a-z]+\.|\bchrome\.[a-z]+\.|webextension-polyfill|wxt\/browser/.test(file.text),
    )
    .map((file) => `${file.path} uses the extension API: take what it needs as an argument`);
  expect(offenders).toEqual([]);
});

test('only the page, the views and entrypoints touch the global DOM', () => {
  const offenders = files
    .filter((file) => startsWithAny(file.path, ['utils/', 'cli/']) && !startsWithAny(file.path, DOM_USERS))
    .filter((file) => GLOBAL_DOM.test(file.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
    .map((file) => `${file.path} touches the DOM: take a Document as an argument, or move it to utils/page/`);
  expect(offenders).toEqual([]);
});

test('only the corpus and the reader mention Dexie', () => {
  const offenders = files
    .filter(
      (file) =>
        startsWithAny(file.path, SHIPPED) && !startsWithAny(file.path, ['utils/corpus/', 'utils/reader/']),
    )
    .filter((file) => /from ['"]dexie['"]/.test(file.text))
    .map((file) => `${file.path} imports Dexie: ask the corpus or the reader for a batch`);
  expect(offenders).toEqual([]);
});

test('a file answers one question: none is over 300 lines, and the median is at most 80', () => {
  const lengths = files.map((file) => ({ path: file.path, lines: file.text.split('\n').length - 1 }));
  const long = lengths
    .filter(({ lines }) => lines > LONGEST)
    .map(({ path, lines }) => `${path}: ${lines} lines; split it by question`);
  expect(long).toEqual([]);
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(MEDIAN);
});

test('Node runs every file itself: no syntax that it would have to translate, nor trips over', () => {
  const faults = files
    .filter(({ path }) => path.endsWith('.ts'))
    .flatMap(({ path, text }) => {
      try {
        stripTypeScriptTypes(text);
        return [];
      } catch (error) {
        return [`${path}: ${error instanceof Error ? error.message.split('\n')[0] : error}`];
      }
    });
  expect(faults).toEqual([]);
});

test('the root holds the layout and nothing else', () => {
  const allowed =
    /^(?:\..*|README.*|LICENSE.*|CHANGELOG.*|CONTRIBUTING.*|SECURITY.*|entrypoints|components|utils|seeds|cli|public|locales|scripts|docs|tests|node_modules|wxt\.config\.ts|package(?:-lock)?\.json|tsconfig\.json|biome\.json)$/;
  expect(globSync('*', { cwd: ROOT }).filter((name) => !allowed.test(name))).toEqual([]);
});
