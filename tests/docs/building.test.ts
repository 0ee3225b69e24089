import { expect, test } from 'vitest';
import { fencesOf, readDoc } from './markdown.ts';
import { follow, workshop } from './shell.ts';

test('parts that xargs and a pipe have made join to the bytes of one run, as the guide says', () => {
  const fences = fencesOf(readDoc('docs/building.md')).filter(
    ({ heading }) => heading === 'Past one machine',
  );

  // The build over everything, the comparisons, and what makes the parts.
  expect(fences.filter(({ code, note }) => note === '' && /\b(?:xargs|cmp)\b/.test(code))).toHaveLength(3);
  follow(fences, workshop());
}, 120_000);
