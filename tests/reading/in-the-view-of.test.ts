import { expect, test } from 'vitest';
import { tell } from './read-article.ts';

test.each([
  ['in front', 'In Marta Kalnina’s view, the treaty is dead.', 'the treaty is dead', 'Marta Kalnina'],
  [
    'in front, with the office',
    'In minister Marta Kalnina’s opinion, the treaty is dead.',
    'the treaty is dead',
    'minister Marta Kalnina',
  ],
  ['behind', 'The treaty is dead, in Marta Kalnina’s view.', 'The treaty is dead', 'Marta Kalnina'],
  ['quoted', 'In Marta Kalnina’s words, “it is dead and gone.”', 'it is dead and gone.', 'Marta Kalnina'],
])('what somebody holds is a statement: %s', (_, text, said, source) => {
  expect(tell(text)).toEqual([expect.objectContaining({ said, source, speakers: ['Marta Kalnina'] })]);
});

test('whose view it is, is told by a pronoun too', () => {
  const [, second] = tell('Marta Kalnina said it was late. In her view, the treaty is dead.');

  expect(second).toMatchObject({ said: 'the treaty is dead', source: 'her', speakers: ['Marta Kalnina'] });
});

test.each([
  ['in nobody’s', 'In full view, the treaty was torn up.'],
  ['that somebody changed', 'A change in Marta Kalnina’s view surprised the town.'],
])('a view is no statement %s', (_, text) => {
  expect(tell(text)).toEqual([]);
});
