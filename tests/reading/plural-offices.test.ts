import { describe, expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';

const LATVIAN = 'Foreign Minister | Ministry of Foreign Affairs of Latvia | Latvia | current';
const POLISH = 'Foreign Minister | Ministry of Foreign Affairs of Poland | Poland | current';

describe('an office in the plural', () => {
  it.each([
    ['in front', 'Latvian and Polish foreign ministers Anna Brandel and Peter Osterhaut met.'],
    ['behind', 'The foreign ministers of Latvia and Poland, Anna Brandel and Peter Osterhaut, met.'],
  ])('gives each their own country, the countries %s', (_where, text) => {
    const reading = readingOf(text);

    expect(reading.roles('Anna Brandel')).toEqual([LATVIAN]);
    expect(reading.roles('Peter Osterhaut')).toEqual([POLISH]);
  });

  it('gives each their own topic', () => {
    const reading = readingOf(
      'Latvia’s foreign and defence ministers, Anna Brandel and Peter Osterhaut, met.',
    );

    expect(reading.roles('Anna Brandel')).toEqual([LATVIAN]);
    expect(reading.roles('Peter Osterhaut')).toEqual([
      'Defence Minister | Ministry of Defence of Latvia | Latvia | current',
    ]);
  });

  it('ends with the name behind `and`', () => {
    const reading = readingOf(
      'With Latvian ministers Anna Brandel and Peter Osterhaut, Tomas Vaitkevar left.',
    );

    expect(reading.roles('Peter Osterhaut')).toEqual(['Minister | null | Latvia | current']);
    expect(reading.roles('Tomas Vaitkevar')).toEqual([]);
  });

  it('is nobody’s where names and countries do not go up', () => {
    const reading = readingOf(
      'The foreign ministers of Latvia, Poland and Estonia, Anna Brandel and Peter Osterhaut, met.',
    );

    expect(reading.roles('Anna Brandel')).toEqual([]);
    expect(reading.roles('Peter Osterhaut')).toEqual([]);
  });
});

describe('a national office without a country', () => {
  const text = 'KYIV – Prime Minister Peter Osterhaut said on Monday that talks went on.';

  it('is of the country of the dateline where the text names no other', () => {
    expect(readingOf(`${text} Ukraine is glad.`).roles('Peter Osterhaut')).toEqual([
      'Prime Minister | Government of Ukraine | Ukraine | current',
    ]);
  });

  it.each([
    ['another country is named', `${text} Poland is glad.`],
    ['there is no dateline', 'Prime Minister Peter Osterhaut said on Monday that talks in Ukraine went on.'],
  ])('is of none where %s', (_where, article) => {
    expect(readingOf(article).roles('Peter Osterhaut')).toEqual(['Prime Minister | null | null | current']);
  });
});
