import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { budgetsOf, budgetTable } from '../../scripts/budgets.ts';

let build: string;
const write = (path: string, text: string): void => writeFileSync(join(build, path), text);
/** Text that hardly packs. */
const noise = (bytes: number): string => randomBytes(bytes).toString('base64');

beforeEach(() => {
  build = mkdtempSync(join(tmpdir(), 'budgets-'));
  mkdirSync(join(build, 'assets'));
  mkdirSync(join(build, 'chunks'));
  write('scout.js', 'look();');
  write('reader.js', 'read();');
  write('assets/marks.css', '');
  write(
    'sidepanel.html',
    '<script type="module" src="/chunks/panel.js"></script><link rel="modulepreload" href="/chunks/more.js"><link rel="stylesheet" href="/assets/panel.css">',
  );
  for (const path of ['chunks/panel.js', 'chunks/more.js', 'assets/panel.css', 'chunks/later.js'])
    write(path, path);
});
afterEach(() => rmSync(build, { recursive: true }));

describe('the budgets of a build', () => {
  it('count what a page gets, first and in total, and what the panel loads at once', () => {
    const [first, page, panel] = budgetsOf(build).map(({ files }) => files);
    expect(first).toEqual(['scout.js']);
    expect(page).toEqual(['scout.js', 'reader.js', 'assets/marks.css']);
    expect(panel).toEqual(['sidepanel.html', 'chunks/panel.js', 'chunks/more.js', 'assets/panel.css']);
  });

  it('are passed by a first script that grows, which the table points out', () => {
    write('scout.js', noise(20_000));
    const budgets = budgetsOf(build);
    expect(budgets.map(({ bytes, limit }) => bytes > limit)).toEqual([true, false, false]);
    expect(budgetTable('chrome', budgets)).toMatch(/^! .*before it is known to be news$/m);
  });

  it('cannot be told of a build that lacks a file', () => {
    rmSync(join(build, 'reader.js'));
    expect(() => budgetsOf(build)).toThrow('The build has no reader.js.');
  });
});
