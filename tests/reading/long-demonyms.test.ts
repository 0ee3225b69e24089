import { expect, test } from 'vitest';
import { readingOf } from './reading-of.ts';

test.each(['Latin American', 'South Korean', 'Puerto Rican', 'Latin Americans'])(
  'a nationality of several words is no person: %s',
  (demonym) => {
    expect(readingOf(`On Monday the ${demonym} spoke. Many ${demonym} told them.`).names('person')).toEqual(
      [],
    );
  },
);

test('a name goes on behind it', () => {
  expect(readingOf('On Monday South Korean Jonas Jonaitis resigned.').names('person')).toEqual([
    'Jonas Jonaitis',
  ]);
});
