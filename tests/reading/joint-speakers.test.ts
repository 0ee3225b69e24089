import { expect, test } from 'vitest';
import { tell } from './read-article.ts';

test.each([
  ['a counterpart between commas', 'Bela Trentino and his Sylvanian counterpart, Rufus Firefly, said'],
  ['a counterpart', 'Bela Trentino and his Sylvanian counterpart Rufus Firefly said'],
  ['somebody along', 'Bela Trentino, along with Rufus Firefly, said'],
  ['somebody as well', 'Bela Trentino, as well as Rufus Firefly, said'],
  ['somebody together, in front', 'Together with Rufus Firefly, Bela Trentino said'],
  ['a deputy between commas', 'The minister, Bela Trentino, and her deputy, Rufus Firefly, said'],
  ['both between commas', 'Both the minister, Bela Trentino, and the mayor, Rufus Firefly, said'],
  ['both', 'Both Bela Trentino and Rufus Firefly said'],
])('two speak where the source has %s', (_, source) => {
  const [statement] = tell(`${source} that the port was lost.`);

  expect([...(statement?.speakers ?? [])].sort()).toEqual(['Bela Trentino', 'Rufus Firefly']);
  expect(statement?.said).toBe('the port was lost');
});

test('one speaks where the other was only met', () => {
  const [statement] = tell('Bela Trentino met Rufus Firefly and said that the port was lost.');

  expect(statement?.speakers).toEqual(['Bela Trentino']);
});
