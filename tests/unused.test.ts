import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import program from '../package.json' with { type: 'json' };
import { type SourceNode, sourceGraph } from './source-graph.ts';

const ROOT = resolve(import.meta.dirname, '..');
const GRAPH = sourceGraph();
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Files that something other than a source file starts. */
const isStart = (path: string): boolean =>
  path.endsWith('.d.ts') ||
  /^(?:tests\/.*\.(?:test|e2e)\.tsx?|tests\/[\w-]+\.config\.ts|wxt\.config\.ts|cli\/(?:on-record\.ts|\w+\.mjs))$/.test(
    path,
  ) ||
  // WXT takes these by their names.
  /^entrypoints\/(?:[\w-]+|[\w-]+\/index)\.tsx?$/.test(path);

/** What starts things from outside: npm's scripts, pages, guides. */
const OUTSIDE = [
  ...Object.values(program.scripts),
  ...globSync(['*.md', 'docs/**/*.md', 'entrypoints/**/*.html'], { cwd: ROOT }).map(read),
].join('\n');

/** Packages that are used without an import. */
const USED_OTHERWISE: Readonly<Record<string, string>> = {
  node: 'runs every script',
  typescript: 'npm run types',
  '@biomejs/biome': 'npm run lint',
  '@wxt-dev/i18n': 'a module of wxt.config.ts; views import it as #i18n',
  '@wxt-dev/webextension-polyfill': 'a module of wxt.config.ts',
  'webextension-polyfill': 'put in by that module',
  '@types/node': 'tsconfig.json',
  '@types/webextension-polyfill': 'tsconfig.json',
};

function bringsTypes(name: string): boolean {
  return 'types' in (JSON.parse(read(`node_modules/${name}/package.json`)) as object);
}

test('every file is reached from something that is started', () => {
  const reached = new Set<string>();
  const open = [...GRAPH.keys()].filter(
    (path) =>
      isStart(path) || new RegExp(`[\\s/"(\`]${basename(path).replaceAll('.', '\\.')}\\b`).test(OUTSIDE),
  );
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const node = GRAPH.get(path);
    if (node === undefined || reached.has(path)) continue;
    reached.add(path);
    open.push(...node.takes.keys());
    for (const name of node.named)
      open.push(...[...GRAPH.keys()].filter((other) => basename(other) === name));
    // A folder of parts that are loaded by their names.
    if (/import\(\s*[`\w]/.test(node.text))
      open.push(...[...GRAPH.keys()].filter((other) => dirname(other) === dirname(path ?? '')));
  }
  const lost = [...GRAPH.keys()].filter((path) => !reached.has(path));
  expect(lost, 'nothing starts or imports these: delete them').toEqual([]);
});

test('everything that is exported is imported somewhere', () => {
  const taken = new Map<string, Set<string>>();
  // What is started by its name is called by whoever starts it.
  const started = new Set([...GRAPH.values()].flatMap(({ named }) => [...named]));
  for (const { takes } of GRAPH.values())
    for (const [target, names] of takes) {
      const all = taken.get(target) ?? new Set();
      for (const name of names) all.add(name);
      taken.set(target, all);
    }
  const unused = [...GRAPH.values()].flatMap(({ path, exports }: SourceNode) => {
    const names = taken.get(path) ?? new Set();
    if (names.has('*') || started.has(basename(path)) || /\.config\.ts$/.test(path)) return [];
    return exports.filter((name) => !names.has(name)).map((name) => `${path}: ${name}`);
  });
  expect(unused, 'no other file imports these: take “export” away, or delete them').toEqual([]);
});

test('every dependency is used', () => {
  const imported = new Set([...GRAPH.values()].flatMap(({ packages }) => [...packages]));
  const all = [...Object.keys(program.dependencies), ...Object.keys(program.devDependencies)];
  const unused = all.filter((name) => {
    if (imported.has(name) || name in USED_OTHERWISE) return false;
    // Types go with what is imported; a tool may be started by its path.
    const typed = /^@types\/(.+)$/.exec(name)?.[1];
    if (typed !== undefined) return !imported.has(typed) || bringsTypes(typed);
    return ![...GRAPH.values()].some(
      ({ text }) =>
        text.includes(`node_modules/${name}`) ||
        [`'${name}/`, `('${name}')`].some((use) => text.includes(use)),
    );
  });
  expect(unused, 'npm uninstall these, and take them out of the README').toEqual([]);
});

test('what ships imports no package that only development installs', () => {
  const shipped = [...GRAPH.values()].filter(({ path }) =>
    /^(?:utils|components|entrypoints|cli)\//.test(path),
  );
  const wrong = shipped.flatMap(({ path, packages }) =>
    [...packages]
      .filter((name) => name in program.devDependencies && name !== 'wxt')
      .map((name) => `${path}: ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('the README gives a reason for every package', () => {
  const readme = read('README.md');
  const reasons = readme.slice(readme.indexOf('## Dependencies'));
  const named = (name: string): boolean => reasons.includes(name);
  expect(Object.keys(program.dependencies).filter((name) => !named(name))).toEqual([]);
});
