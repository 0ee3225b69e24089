import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const BACKGROUND = 'entrypoints/background/index.ts';
/** Imports that run with the file: not those of types alone, and not `import()`. */
const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]/g;

/** Files and packages that are made ready whenever the file is, with the files that lead to each. */
function madeReady(
  file: string,
  way: readonly string[] = [],
  seen = new Map<string, readonly string[]>(),
): typeof seen {
  seen.set(file, way);
  for (const [, specifier = ''] of readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)) {
    if (!specifier.startsWith('.')) {
      if (!seen.has(specifier)) seen.set(specifier, [...way, file]);
      continue;
    }
    const next = relative(ROOT, resolve(ROOT, dirname(file), specifier));
    if (!seen.has(next) && existsSync(join(ROOT, next))) madeReady(next, [...way, file], seen);
  }
  return seen;
}

test.each([
  ['fflate', 'what unpacks'],
  ['saxes', 'what reads feeds'],
  ['utils/bundle/open-bundle.ts', 'what checks bundles'],
  ['utils/corpus/install-bundle.ts', 'what writes the corpus'],
  ['utils/corpus/index-writer.ts', 'what writes its index'],
  ['utils/analyze.ts', 'what reads text'],
])('a woken background does without %s, %s, until it is needed', (part) => {
  const way = madeReady(BACKGROUND).get(part);
  const advice =
    way && `${[...way, part].join(' → ')}: import it with \`await import(…)\`, where it is needed.`;
  expect(advice).toBeUndefined();
});
