import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a reader's browser has to load before something is there, and how much of it there may be. */
export interface Budget {
  readonly what: string;
  /** Paths within the build. */
  readonly files: readonly string[];
  /** Gzipped bytes, of each file by itself; a kilobyte is 1,000. */
  readonly bytes: number;
  readonly limit: number;
}

const SCOUT_LIMIT = 8_000;
const PAGE_LIMIT = 30_000;
const PANEL_LIMIT = 60_000;

/** The budgets of a build, with what it takes of each. Throws where a file is missing. */
export function budgetsOf(build: string): Budget[] {
  const sizeOf = (file: string): number => {
    const path = join(build, file);
    if (!existsSync(path)) throw new Error(`The build has no ${file}.`);
    return gzipSync(readFileSync(path), { level: 9 }).length;
  };
  const budget = (what: string, files: readonly string[], limit: number): Budget => ({
    ...{ what, files, limit },
    bytes: files.reduce((sum, file) => sum + sizeOf(file), 0),
  });
  return [
    budget('every page, before it is known to be news', ['scout.js'], SCOUT_LIMIT),
    budget('a page of news, in total', ['scout.js', 'reader.js', 'assets/marks.css'], PAGE_LIMIT),
    budget(
      'the side panel’s first paint',
      ['sidepanel.html', ...neededBy(build, 'sidepanel.html')],
      PANEL_LIMIT,
    ),
  ];
}

/** Scripts and style sheets that a page of the build names, with what its scripts import at once. */
function neededBy(build: string, page: string): string[] {
  const html = readFileSync(join(build, page), 'utf8');
  const named = Array.from(
    html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="\/([^"]+)"/g),
    ([, path]) => path,
  );
  return [...new Set(named.filter((path) => path !== undefined))];
}

/** One line a budget, as a table; `!` before those that are passed. */
export function budgetTable(name: string, budgets: readonly Budget[]): string {
  const kilobytes = (bytes: number): string => (bytes / 1_000).toFixed(1).padStart(5);
  const lines = budgets.map(
    ({ what, bytes, limit }) =>
      `${bytes > limit ? '!' : ' '} ${kilobytes(bytes)} of ${kilobytes(limit)} kB  ${what}`,
  );
  return [`Gzipped, ${name}:`, ...lines].join('\n');
}
