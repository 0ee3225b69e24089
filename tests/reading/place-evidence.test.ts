import { describe, expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';

describe('the country behind the name of who holds an office', () => {
  it.each([
    [
      'Acting Prime Minister Rimas Lauk of Lithuania said taxes would rise.',
      'Prime Minister | Government of Lithuania | Lithuania | acting',
    ],
    [
      'Foreign Minister Rimas Lauk of the Netherlands said taxes would rise.',
      'Foreign Minister | Ministry of Foreign Affairs of the Netherlands | Netherlands | current',
    ],
    ['Former President Rimas Lauk of Poland said taxes would rise.', 'President | null | Poland | former'],
  ])('is the country of the office: %s', (sentence, role) => {
    expect(readingOf(sentence).roles('Rimas Lauk')).toEqual([role]);
  });

  it('is not read from what belongs to the country', () => {
    expect(readingOf('President Rimas Lauk of Ukraine’s navy club left.').roles('Rimas Lauk')).toEqual([
      'President | null | null | current',
    ]);
  });
});

describe('a place that no table knows', () => {
  it('belongs to the title of who governs it', () => {
    expect(readingOf('The mayor of Lorn, Anna Brandel, left.').roles('Anna Brandel')).toEqual([
      'Mayor of Lorn | null | null | current',
    ]);
  });

  it.each([
    'Acting Prime Minister Rimas Lauk of Freedonia said taxes would rise.',
    'The president of Freedonia, Rimas Lauk, left.',
    'Rimas Lauk, Freedonia’s transport minister, left.',
  ])('is nobody: %s', (sentence) => {
    expect(readingOf(sentence).names('person')).toEqual(['Rimas Lauk']);
  });
});
