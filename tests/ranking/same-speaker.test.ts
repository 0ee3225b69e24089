import { expect, test } from 'vitest';
import type { BundleId, EntityId } from '../../utils/model.ts';
import type { RelatedCandidate } from '../../utils/ranking/related-candidate.ts';
import { maySpeakAsOne } from '../../utils/ranking/same-speaker.ts';
import { candidateOf } from './statements.ts';

const NAMES: Readonly<Record<string, string>> = {
  p1: 'Rufus Firefly',
  p2: 'RUFUS FIREFLY',
  p3: 'Chico Lini',
};

const by = (bundle: string, ...speakers: string[]): RelatedCandidate => {
  const candidate = candidateOf({ text: 'The bridge holds.' }, 0);
  const row = { ...candidate.row, speakers: speakers as EntityId[] };
  return { ...candidate, bundle: bundle as BundleId, row };
};

test.each<[string, RelatedCandidate, RelatedCandidate, boolean, string[]]>([
  ['one id in one bundle are, and no name is asked for', by('a', 'p1'), by('a', 'p3', 'p1'), true, []],
  ['nobody and somebody are', by('a'), by('b', 'p1'), true, []],
  ['two ids with one name are', by('a', 'p1'), by('a', 'p2'), true, ['p1', 'p2']],
  ['one id in two bundles are only by name', by('a', 'p3'), by('b', 'p3'), true, ['p3', 'p3']],
  ['two names are not', by('a', 'p1'), by('b', 'p3'), false, ['p1', 'p3']],
  ['somebody without a name may be anybody', by('a', 'p1'), by('b', 'p9'), true, ['p1', 'p9']],
])('%s', (_, a, b, expected, names) => {
  const askedFor: string[] = [];
  const nameOf = ({ id }: { id: string }): string | null => {
    askedFor.push(id);
    return NAMES[id] ?? null;
  };
  expect(maySpeakAsOne(a, b, nameOf)).toBe(expected);
  expect(askedFor).toEqual(names);
});
