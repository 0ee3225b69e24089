import { describe, expect, it, test } from 'vitest';
import { tell } from './read-article.ts';

describe('what describes the speaker in front of the name', () => {
  it.each([
    'Latvia’s deputy foreign minister, Anna Brandel,',
    'Freedonia’s deputy foreign minister, Anna Brandel,',
    'the country’s foreign minister, Anna Brandel,',
    'a spokeswoman for the ministry, Anna Brandel,',
    'the mayor of Lorn, Anna Brandel,',
    'Sylvania’s ambassador to Freedonia, Anna Brandel,',
    'Freedonian army chief of staff, Anna Brandel,',
  ])('is no part of the quotation: %s', (speaker) => {
    expect(tell(`“We stand firm,” ${speaker} said. “And we will not bend.”`)).toEqual([
      {
        kind: 'direct',
        said: 'We stand firm, … And we will not bend.',
        source: 'Anna Brandel',
        speakers: ['Anna Brandel'],
      },
    ]);
  });

  it.each(['Sylvania’s transport minister, Anna Brandel,', 'the mayor of Lorn, Anna Brandel,'])(
    'is no part of what is reported: %s',
    (speaker) => {
      expect(tell(`The bridge is safe, ${speaker} said on Tuesday.`)).toEqual([
        expect.objectContaining({ kind: 'indirect', said: 'The bridge is safe', speakers: ['Anna Brandel'] }),
      ]);
    },
  );

  it('is told from a clause that holds a quoted word', () => {
    expect(tell('Reading “safe,” which it was not, the mayor, Anna Brandel, said it was not.')).toEqual([
      expect.objectContaining({ said: 'it was not', speakers: ['Anna Brandel'] }),
    ]);
  });
});

test('a second description behind a comma and an “and” is passed over as the first is', () => {
  expect(tell('Anna Brandel, the minister since May, and a former mayor, said it is safe.')).toEqual([
    expect.objectContaining({ said: 'it is safe', source: 'Anna Brandel', speakers: ['Anna Brandel'] }),
  ]);
});

describe('a list of speakers', () => {
  it.each([
    ['“It is safe,” Anna Brandel, Oskar Brandt and Marta Kalnina said.', 'direct'],
    ['Anna Brandel, Oskar Brandt and Marta Kalnina said it is safe.', 'indirect'],
    ['In Lorn, Minister Anna Brandel, Mayor Oskar Brandt and Marta Kalnina said it is safe.', 'indirect'],
  ])('is read whole: %s', (sentence, kind) => {
    expect(tell(sentence)).toEqual([
      expect.objectContaining({ kind, speakers: ['Anna Brandel', 'Oskar Brandt', 'Marta Kalnina'] }),
    ]);
  });

  it('goes on behind a country', () => {
    expect(
      tell('President Oskar Brandt of Ukraine and Prime Minister Anna Brandel of Poland said it is safe.'),
    ).toEqual([expect.objectContaining({ speakers: ['Oskar Brandt', 'Anna Brandel'] })]);
  });
});
