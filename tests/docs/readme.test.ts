import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import config from '../../wxt.config.ts';
import { fencesOf, ROOT, readDoc } from './markdown.ts';
import { runShell, workshop } from './shell.ts';

const README = readDoc('README.md');
const FENCES = fencesOf(README);

test('two command lines are all that is needed', () => {
  const lines = FENCES.filter(({ heading }) => heading === 'Two command lines').map(({ code }) => code);
  expect(lines).toEqual(['npm ci && npm start\n', 'npm ci && npm test\n']);
});

test('the example of the command line builds a bundle and finds a name in it', () => {
  const folder = workshop({ '.output/keep': '' });
  symlinkSync(join(ROOT, 'seeds'), join(folder, 'seeds'));
  const example = FENCES.find(
    ({ heading, language }) => heading === 'A corpus of your own' && language === 'sh',
  );

  const ran = runShell(folder, (example?.code ?? 'false').replaceAll('npm run -s on-record --', 'on-record'));

  expect(ran).toMatchObject({ status: 0, complaints: '' });
  expect(JSON.parse(ran.out.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
    matches: [{ name: 'Serhii Boiev', linked: true }],
  });
}, 60_000);

test('its commands are those of the reference', () => {
  const inReadme = [...README.matchAll(/^\| `(\w+)(?: [^`]*)?` \| /gm)].map(([, name]) => name);
  const inReference = [...readDoc('docs/on-record.md').matchAll(/^\| \[`(\w+)`\]/gm)].map(([, name]) => name);
  expect(inReadme.filter((name) => inReference.includes(name))).toEqual(inReference);
});

interface Manifest {
  readonly permissions: readonly string[];
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: { readonly gecko: { readonly strict_min_version: string } };
  readonly commands: Readonly<Record<string, { readonly suggested_key?: { readonly default: string } }>>;
}

function manifestFor(browser: string): Manifest {
  if (typeof config.manifest !== 'function') throw new Error('The manifest is no function.');
  const environment = { browser, command: 'build', manifestVersion: 3, mode: 'production' } as const;
  return config.manifest(environment) as unknown as Manifest;
}

test('it gives a reason for each permission, the suggested keys, and the oldest browsers, as the manifest has them', () => {
  const chrome = manifestFor('chrome');
  const gecko = manifestFor('firefox').browser_specific_settings?.gecko;
  const keys = Object.values(chrome.commands).flatMap(({ suggested_key }) => suggested_key?.default ?? []);
  const rows = README.split('\n').filter((line) => line.startsWith('| '));

  for (const permission of chrome.permissions)
    expect(
      rows.some((row) => row.split('|')[1]?.includes(`\`${permission}\``)),
      permission,
    ).toBe(true);
  for (const text of [README, readDoc('docs/readers.md')])
    expect(keys.filter((key) => !text.includes(key))).toEqual([]);
  expect(README).toContain(`**Chrome ${chrome.minimum_chrome_version} or later`);
  expect(README).toContain(`**Firefox ${gecko?.strict_min_version.split('.')[0]} or later`);
});
