import { expect, test } from 'vitest';
import { mixesLetters } from '../../../components/words/mixed-letters.ts';

test.each([
  ['Rufus Firеfly', 'a Cyrillic е'],
  ['Аnna Brandel', 'a Cyrillic А'],
  ['Ρufus Firefly', 'a Greek rho'],
])('%s is told: %s', (name) => {
  expect(mixesLetters(name)).toBe(true);
});

test.each([
  'Rufus Firefly',
  'Юліюс Пранявічус',
  'Julius Pranevičius',
  'ПриватБанк Group',
  'Ioánnis Ιωάννης',
  '李明',
  '',
])('%s is as people write it', (name) => {
  expect(mixesLetters(name)).toBe(false);
});
