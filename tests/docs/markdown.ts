import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** A fenced block: three backquotes, its language, and behind it what code hosts do not show. */
export interface Fence {
  readonly language: string;
  /** A path for a file to be made, a word on how it is tested, or nothing. */
  readonly note: string;
  readonly code: string;
  /** Of the block's first line of code, from 1. */
  readonly line: number;
  /** The nearest heading above it. */
  readonly heading: string;
}

/** Every Markdown file of the project, by its path from the root. */
export function markdownFiles(): string[] {
  return globSync(['*.md', 'docs/**/*.md', '.github/**/*.md'], { cwd: ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export function readDoc(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The fenced blocks of a text, in order. */
export function fencesOf(markdown: string): Fence[] {
  const fences: Fence[] = [];
  let heading = '';
  let open: { language: string; note: string; line: number; lines: string[] } | null = null;
  for (const [at, line] of markdown.split('\n').entries()) {
    const mark = /^```(\S*)\s*(.*)$/.exec(line);
    if (open !== null && mark === null) open.lines.push(line);
    else if (open !== null) {
      const { lines, ...rest } = open;
      fences.push({ ...rest, code: `${lines.join('\n')}\n`, heading });
      open = null;
    } else if (mark !== null)
      open = { language: mark[1] ?? '', note: mark[2] ?? '', line: at + 2, lines: [] };
    else heading = /^#{1,6} (.*)$/.exec(line)?.[1] ?? heading;
  }
  return fences;
}

/** A text without its fenced blocks; the numbers of its lines stay. */
export function withoutFences(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```[^\n]*$/gm, (block) => block.replace(/[^\n]/g, ''));
}

/** What a heading's address is on code hosts: lower case, no punctuation, hyphens for spaces. */
function anchorOf(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

/** The addresses of a text's headings; the second of a name has `-1` behind it. */
export function anchorsOf(markdown: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of withoutFences(markdown).matchAll(/^#{1,6} (.+)$/gm)) {
    const anchor = anchorOf(heading);
    let number = 0;
    while (anchors.has(number === 0 ? anchor : `${anchor}-${number}`)) number++;
    anchors.add(number === 0 ? anchor : `${anchor}-${number}`);
  }
  return anchors;
}
