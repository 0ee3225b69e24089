import { existsSync, globSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anchorsOf, markdownFiles, ROOT, readDoc, withoutFences } from './markdown.ts';

/** Folders and files at the root: a path in a text begins with one of them. */
const TOP = new Set(globSync('{*,.github}', { cwd: ROOT }).filter((name) => name !== 'node_modules'));

interface Link {
  readonly target: string;
  readonly line: number;
}

function linksOf(markdown: string): Link[] {
  const text = withoutFences(markdown).replace(/`[^`\n]*`/g, '');
  return [
    ...text.matchAll(/!?\[[^\]]*\]\(([^)\s]+)(?:\s+"[^"]*")?\)|<(?:img|a)\b[^>]*?(?:src|href)="([^"]+)"/g),
  ].map((match) => ({
    target: match[1] ?? match[2] ?? '',
    line: text.slice(0, match.index).split('\n').length,
  }));
}

/** What is wrong with a link of a file; null where it leads somewhere. Other sites are not asked. */
function faultOf(file: string, target: string): string | null {
  if (/^[a-z]+:/i.test(target))
    return /^https:\/\/|^http:\/\/hdl\.handle\.net\//.test(target) ? null : 'is no https address';
  const [path = '', anchor] = target.split('#');
  const place = path === '' ? file : relative(ROOT, join(ROOT, dirname(file), decodeURI(path)));
  if (place.startsWith('..')) return 'leads out of the project';
  if (!existsSync(join(ROOT, place))) return 'leads to no file';
  if (anchor === undefined) return null;
  return anchorsOf(readDoc(place)).has(anchor) ? null : `leads to no heading of ${place}`;
}

describe.each(markdownFiles())('%s', (file) => {
  test('has no link that leads nowhere', () => {
    const faults = linksOf(readDoc(file)).flatMap(({ target, line }) => {
      const fault = faultOf(file, target);
      return fault === null ? [] : [`line ${line}: ${target} ${fault}`];
    });
    expect(faults).toEqual([]);
  });

  test('names no file of the project that is not there', () => {
    const text = withoutFences(readDoc(file));
    const missing = [...text.matchAll(/`([\w.-]+\/[\w./*{},-]*)`/g)]
      .map((match) => match[1] ?? '')
      .filter((path) => TOP.has(path.split('/')[0] ?? '') && !path.startsWith('.output/'))
      .filter((path) => globSync(path.replace(/\/$/, ''), { cwd: ROOT }).length === 0);
    expect(missing).toEqual([]);
  });
});

test('every document is in the index of the documents', () => {
  const index = readDoc('docs/README.md');
  const documents = globSync('*.md', { cwd: join(ROOT, 'docs') }).filter((name) => name !== 'README.md');
  expect(documents.filter((name) => !index.includes(`(${name})`))).toEqual([]);
});

test('a link to a file or heading that is not there is found', () => {
  expect(linksOf('See [a](docs/none.md) and `[b](c)`.')).toEqual([{ target: 'docs/none.md', line: 1 }]);
  expect(faultOf('README.md', 'docs/none.md')).toBe('leads to no file');
  expect(faultOf('README.md', '#no-such-heading')).toBe('leads to no heading of README.md');
  expect(faultOf('README.md', '../shared/craft.md')).toBe('leads out of the project');
  expect(faultOf('docs/building.md', 'building.md#past-one-machine')).toBeNull();
});
