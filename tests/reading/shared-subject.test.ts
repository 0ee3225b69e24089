import { describe, expect, it } from 'vitest';
import { tell } from './read-article.ts';

describe('saying without a subject of its own', () => {
  it.each([
    ['The Lorn Herald quoted Anna Brandel as saying that the port was open.', 'Anna Brandel'],
    ['Anna Brandel was quoted by the Lorn Herald as saying that the port was open.', 'Anna Brandel'],
    ['Anna Brandel was quoted as saying that the port was open.', 'Anna Brandel'],
    [
      'The Ministry of Transport issued a statement saying that the port was open.',
      'The Ministry of Transport',
    ],
  ])('has the source that the verb before it gives: %s', (sentence, source) => {
    expect(tell(sentence)).toEqual([expect.objectContaining({ said: 'the port was open', source })]);
  });
});
