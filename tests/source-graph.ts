import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** A source file and what it says of others. */
export interface SourceNode {
  readonly path: string;
  /** Without comments. */
  readonly text: string;
  /** Names that it offers to others; a type only where nothing else of the file is made with it. */
  readonly exports: readonly string[];
  /** File by file of the project: the names that it takes, `*` where it may take any. */
  readonly takes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly packages: ReadonlySet<string>;
  /** Names of files in its strings: workers, pages, programs that it starts. */
  readonly named: ReadonlySet<string>;
}

/** Every source file of the project, by its path. */
export function sourceGraph(): ReadonlyMap<string, SourceNode> {
  const paths = globSync(
    ['{utils,components,entrypoints,cli,scripts,tests}/**/*.{ts,tsx,mjs}', 'wxt.config.ts'],
    { cwd: ROOT },
  );
  return new Map(
    paths.map((path) => path.replaceAll('\\', '/')).map((path) => [path, nodeOf(path)] as const),
  );
}

function nodeOf(path: string): SourceNode {
  const text = withoutComments(readFileSync(join(ROOT, path), 'utf8'));
  const takes = new Map<string, Set<string>>();
  const packages = new Set<string>();
  for (const { specifier, names } of importsOf(text)) {
    if (!specifier.startsWith('.')) {
      packages.add(packageOf(specifier));
      continue;
    }
    const target = join(dirname(path), specifier.replace(/\?.*$/, '')).replaceAll('\\', '/');
    const taken = takes.get(target) ?? new Set();
    for (const name of names) taken.add(name);
    takes.set(target, taken);
  }
  const strings = text.matchAll(
    /(?<!\bfrom\s+|\bimport\s*\(?\s*)['"`]([^'"`\n]*\.(?:tsx?|mjs|cjs|js))\b[^'"`\n]*['"`]/g,
  );
  const named = new Set([...strings].map(([, name = '']) => basename(name)));
  return { path, text, exports: exportsOf(text), takes, packages, named };
}

/** Every `//` and block comment is blank; those inside strings and patterns of this project do no harm. */
function withoutComments(text: string): string {
  return text.replace(/^\s*\/\*[\s\S]*?\*\//gm, '').replace(/(^|[\s;,{(])\/\/.*$/gm, '$1');
}

function importsOf(text: string): { specifier: string; names: readonly string[] }[] {
  const found = [];
  for (const [, clause = '', specifier = ''] of text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+([^'";=()]*?)\s*from\s*['"]([^'"]+)['"]/g,
  ))
    found.push({ specifier, names: namesIn(clause) });
  // Of what is loaded later, or only for its effect, or as a type in place, anything may be taken.
  for (const [, later, effect] of text.matchAll(
    /\bimport\(\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g,
  ))
    found.push({ specifier: later ?? effect ?? '', names: ['*'] });
  return found;
}

/** `type A, { B as C }` → A (as the default), B; `*` for a namespace. */
function namesIn(clause: string): string[] {
  if (clause.includes('*')) return ['*'];
  const inside = /\{([^}]*)\}/.exec(clause)?.[1] ?? '';
  const names = inside
    .split(',')
    .map(
      (part) =>
        part
          .trim()
          .replace(/^type\s+/, '')
          .split(/\s+as\s+/)[0] ?? '',
    )
    .filter((name) => name !== '');
  const isDefault = /^(?:type\s+)?\w/.test(
    clause
      .replace(/\{[^}]*\}/, '')
      .replace(/^type\b/, '')
      .trim(),
  );
  return isDefault ? [...names, 'default'] : names;
}

function exportsOf(text: string): string[] {
  const declared = text.matchAll(
    /(?:^|\n)export\s+(?:declare\s+)?(?:async\s+)?(function\*?|const|let|class|interface|type)\s+(\w+)/g,
  );
  const listed = text.matchAll(/(?:^|\n)export\s+(?:type\s+)?\{([^}]*)\}/g);
  return [
    ...[...declared]
      .filter(([, kind = '', name = '']) => !/^(?:interface|type)$/.test(kind) || isAlone(text, name))
      .map(([, , name = '']) => name),
    ...[...listed].flatMap(([, names = '']) =>
      names
        .split(',')
        .map(
          (part) =>
            part
              .trim()
              .split(/\s+as\s+/)
              .at(-1)
              ?.replace(/^type\s+/, '') ?? '',
        )
        .filter((name) => name !== ''),
    ),
  ];
}

const isAlone = (text: string, name: string): boolean =>
  text.split(new RegExp(`\\b${name}\\b`)).length - 1 < 2;

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
