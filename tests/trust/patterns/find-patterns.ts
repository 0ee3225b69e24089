import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseSync } from 'vite';

const ROOT = resolve(import.meta.dirname, '../../..');
const SHIPPED = '{utils,components,entrypoints,cli}/**/*.{ts,tsx}';

/** A regular expression as the source has it. */
export interface FoundPattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

export interface FoundPatterns {
  /** Each once, where it is found first. */
  readonly literals: readonly FoundPattern[];
  /** Files that put one together while they run. */
  readonly composing: readonly string[];
}

/** Every regular expression of what ships. */
export function findPatterns(): FoundPatterns {
  const literals = new Map<string, FoundPattern>();
  const composing = new Set<string>();
  for (const file of globSync(SHIPPED, { cwd: ROOT }).sort()) {
    const { program } = parseSync(file, readFileSync(resolve(ROOT, file), 'utf8'));
    visit(program, (node) => {
      if (isLiteral(node)) {
        const { pattern: source, flags } = node.regex;
        const key = `/${source}/${flags}`;
        if (!literals.has(key)) literals.set(key, { file, source, flags });
      }
      if ('callee' in node && isNamed(node.callee, 'RegExp')) composing.add(file);
    });
  }
  return { literals: [...literals.values()], composing: [...composing] };
}

interface RegexLiteral {
  readonly regex: { readonly pattern: string; readonly flags: string };
}

function isLiteral(node: object): node is RegexLiteral {
  return 'regex' in node && typeof node.regex === 'object' && node.regex !== null && 'pattern' in node.regex;
}

function isNamed(node: unknown, name: string): boolean {
  return typeof node === 'object' && node !== null && 'name' in node && node.name === name;
}

function visit(node: unknown, see: (node: object) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) see(node);
  for (const value of Object.values(node)) visit(value, see);
}
