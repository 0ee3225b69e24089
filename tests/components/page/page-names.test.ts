import { expect, test } from 'vitest';
import { spreadOver } from '../../../components/page/occurrence-bars.tsx';
import { pageNames, standingOf } from '../../../components/page/page-names.ts';
import type { Span } from '../../../utils/model.ts';
import { entityOf, matchOf } from '../made-up.ts';

const times = (count: number): Span[] => Array.from({ length: count }, (_, index) => [index, index + 1]);

test('people come before institutions, and what is named more often before what is named less', () => {
  const ministry = entityOf('e1', 'Ministry of Rivers', {
    kind: 'organisation',
    type: 'ministry',
    mentions: times(9),
  });
  const names = pageNames(
    [
      ministry,
      entityOf('e2', 'Once', { mentions: times(1) }),
      entityOf('e3', 'Twice', { mentions: times(2) }),
    ],
    {},
  );

  expect(names.foremost.map((name) => name.entity.name)).toEqual(['Twice', 'Once', 'Ministry of Rivers']);
});

test('companies, media and places stand apart, places last', () => {
  const names = pageNames(
    [
      entityOf('e1', 'Aldovia', { kind: 'place' }),
      entityOf('e2', 'The Aldovia Herald', { kind: 'organisation', type: 'media' }),
      entityOf('e3', 'Court of Waters', { kind: 'organisation', type: 'court' }),
    ],
    {},
  );

  expect(names.foremost.map((name) => name.entity.name)).toEqual(['Court of Waters']);
  expect(names.others.map((name) => name.entity.name)).toEqual(['The Aldovia Herald', 'Aldovia']);
});

test.each([
  ['linked', [matchOf(false), matchOf(true)]],
  ['possible', [matchOf(false)]],
  ['absent', []],
] as const)('a name is %s by the best of its matches', (standing, matches) => {
  expect(standingOf(matches)).toBe(standing);
});

test('the picture of where a name stands counts every mention once', () => {
  const counts = spreadOver(
    [
      [0, 4],
      [5, 9],
      [99, 103],
    ],
    100,
  );

  expect(counts).toHaveLength(10);
  expect([counts[0], counts[9]]).toEqual([2, 1]);
});
