import { expect, test } from 'vitest';
import { tell } from './read-article.ts';

test.each([
  ['in front', 'As Marta Kalnina put it, the treaty is dead.', 'the treaty is dead'],
  ['behind a “but”', 'But as Marta Kalnina put it: “It is dead.”', 'It is dead.'],
  ['behind a quotation', '“The treaty is dead,” as Marta Kalnina puts it.', 'The treaty is dead,'],
  ['behind a clause', 'The treaty is dead, as Marta Kalnina put it.', 'The treaty is dead'],
  ['inside', 'The treaty, as Marta Kalnina put it, is dead.', 'The treaty … is dead'],
])('how somebody puts it is a statement: %s', (_, text, said) => {
  expect(tell(text)).toEqual([
    expect.objectContaining({ said, source: 'Marta Kalnina', speakers: ['Marta Kalnina'] }),
  ]);
});

test('who puts it so is told by an office too', () => {
  const told = tell('Marta Kalnina is the mayor of Lorn. As the mayor put it, the treaty is dead.');

  expect(told).toEqual([
    expect.objectContaining({
      said: 'the treaty is dead',
      source: 'the mayor',
      speakers: ['Marta Kalnina'],
    }),
  ]);
});

test.each([
  ['a thing', 'As soon as Marta Kalnina put it down, the treaty was torn.'],
  ['to a vote', 'As Marta Kalnina put it to a vote, the treaty was torn.'],
])('who puts %s has said nothing', (_, text) => {
  expect(tell(text)).toEqual([]);
});
