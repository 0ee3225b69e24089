import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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
