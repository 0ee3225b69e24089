import { expect, it } from 'vitest';
import { byChance, signsOf } from '../trust/page/sign-test.ts';

it.each([
  [5, 5, 1],
  [0, 0, 1],
  // The tables of the binomial distribution.
  [10, 0, 2 / 1024],
  [9, 1, 22 / 1024],
  [2, 8, 112 / 1024],
])(
  'of coins, %d above and %d below are so uneven by chance with a probability of %d',
  (above, below, chance) => {
    expect(byChance({ above, below })).toBeCloseTo(chance, 10);
  },
);

it('finds 70 of 100 rarer than one in ten thousand, and 60 of 100 common', () => {
  expect(byChance({ above: 70, below: 30 })).toBeLessThan(1 / 10_000);
  expect(byChance({ above: 60, below: 40 })).toBeGreaterThan(1 / 20);
});

it('counts what is the same for neither side', () => {
  expect(
    signsOf([
      [1, 2],
      [2, 1],
      [3, 3],
      [4, 1],
    ]),
  ).toEqual({ above: 2, below: 1 });
});
