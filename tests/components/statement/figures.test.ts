import { expect, test } from 'vitest';
import { pairFigures } from '../../../components/statement/figures.ts';
import { figure } from '../made-up.ts';

test('figures of the same unit stand side by side with the difference worked out', () => {
  expect(pairFigures([figure(5.25, '%')], [figure(40, 'km'), figure(5.1, '%')])).toEqual([
    { here: figure(5.25, '%'), earlier: figure(5.1, '%'), difference: 0.15 },
    { here: null, earlier: figure(40, 'km'), difference: null },
  ]);
});

test('shares of different things are not set against each other', () => {
  const pairs = pairFigures([figure(5, '%', { of: 'GDP' })], [figure(6, '%', { of: 'the budget' })]);

  expect(pairs.map((pair) => pair.difference)).toEqual([null, null]);
});

test('a figure that is denied has no difference', () => {
  expect(pairFigures([figure(5, '%')], [figure(6, '%', { negated: true })])[0]?.difference).toBeNull();
});
