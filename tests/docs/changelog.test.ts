import { expect, test } from 'vitest';
import program from '../../package.json' with { type: 'json' };
import { readDoc } from './markdown.ts';

const CHANGELOG = readDoc('CHANGELOG.md');
const HEADINGS = [...CHANGELOG.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);
const KINDS = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];

test('the newest version of the changelog is that of package.json', () => {
  expect(HEADINGS[0]).toBe('[Unreleased]');
  expect(HEADINGS[1]).toMatch(
    new RegExp(`^\\[${program.version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d{2}-\\d{2}$`),
  );
});

test('every version has its date, the newest first, and says what changed by its kind', () => {
  const versions = HEADINGS.slice(1);
  const dates = versions.map((heading) => /^\[\d+\.\d+\.\d+\] - (\d{4}-\d{2}-\d{2})$/.exec(heading)?.[1]);
  expect(dates).not.toContain(undefined);
  expect(dates).toEqual(dates.toSorted().reverse());
  const kinds = [...CHANGELOG.matchAll(/^### (.+)$/gm)].map(([, kind = '']) => kind);
  expect(kinds.filter((kind) => !KINDS.includes(kind))).toEqual([]);
});
