import { describe, expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';

describe('people of one article', () => {
  it('are one by another spelling of the surname', () => {
    const reading = readingOf('Maksym Yarosenyuk led the talks. “They want war,” Yaroseniuk said.');

    expect(reading.mentions('Maksym Yarosenyuk')).toEqual(['Maksym Yarosenyuk', 'Yaroseniuk']);
  });

  it('are one where a bracket adds the given name', () => {
    const reading = readingOf('“Not [President Oskar] Brandt himself,” he said. Oskar Brandt left.');

    expect(reading.names('person')).toEqual(['Oskar Brandt']);
    expect(reading.roles('Oskar Brandt')).toEqual(['President | null | null | current']);
  });

  it('stay two where one name is the other with a woman’s ending', () => {
    const reading = readingOf('Erica Brandel and Eric Brandel came. Eric Brandel left.');

    expect(reading.names('person')).toEqual(['Erica Brandel', 'Eric Brandel']);
  });

  it('are one by the last two of three names', () => {
    const reading = readingOf(
      'Filip Castell Diaz spoke. Oskar Castell listened. Castell Diaz scoffed at the steps.',
    );

    expect(reading.mentions('Filip Castell Diaz')).toEqual(['Filip Castell Diaz', 'Castell Diaz']);
  });

  it('stay two where one has the names of the other the other way round', () => {
    expect(readingOf('Pol Ryna met Ryna Pol. Pol Ryna left.').names('person')).toEqual([
      'Pol Ryna',
      'Ryna Pol',
    ]);
  });

  it('are told by an apposition before what they said', () => {
    const reading = readingOf('“We can’t,” Xyles Cherenko, a Ukrainian living in Prague, told the daily.');

    expect(reading.names('person')).toEqual(['Xyles Cherenko']);
  });

  it('are not peoples, by an adjective that no table knows', () => {
    const reading = readingOf('Sylvanian traders met. Lornish farmers and Sylvanian Jews came too.');

    expect(reading.names('person')).toEqual([]);
  });

  it('are not squares and streets that bear their name', () => {
    const reading = readingOf('Flags flooded Kalnina Square on Sunday. Marta Kalnina left.');

    expect(reading.mentions('Marta Kalnina')).toEqual(['Marta Kalnina']);
  });

  it('are not towns with their country behind', () => {
    expect(readingOf('The planes went to Al Xhafra, Oman, on Friday.').names('person')).toEqual([]);
  });

  it('are not what publishes', () => {
    expect(readingOf('The paper was published by Zerkal Nedely on Friday.').names('person')).toEqual([]);
  });
});

describe('institutions of one article', () => {
  it.each([
    ['a well-known acronym', 'The European Union met. The EU agreed.', 'European Union'],
    ['either spelling', 'The World Trade Organisation met. The WTO agreed.', 'World Trade Organisation'],
    ['the short name of a parliament', 'The Verkhovna Rada met. The Rada agreed.', 'Verkhovna Rada'],
  ])('are one by %s', (_, text, name) => {
    const reading = readingOf(text);

    expect(reading.names('organisation')).toEqual([name]);
    expect(reading.mentions(name)).toHaveLength(2);
  });

  it('are one outlet, in short', () => {
    const reading = readingOf('The Lorn Times wrote on Monday. The Times said the minister had resigned.');

    expect(reading.mentions('Lorn Times')).toEqual(['Lorn Times', 'The Times']);
  });

  it('have a country behind their acronym', () => {
    const reading = readingOf('The Ministry of Defence (MoD) of Latvia met. The MoD agreed.');

    expect(reading.mentions('Ministry of Defence of Latvia')).toEqual(['Ministry of Defence', 'MoD', 'MoD']);
  });

  it('are not two of two nations', () => {
    expect(readingOf('The Latvian and Estonian Navy met.').names('organisation')).toEqual(['Estonian Navy']);
  });

  it('are none where “military” describes a noun', () => {
    expect(readingOf('Latvia’s military presence grew.').names('organisation')).toEqual([]);
    expect(readingOf('Latvia’s military capabilities grew.').names('organisation')).toEqual([]);
    expect(readingOf('Latvia’s military said so.').names('organisation')).toEqual(['Armed Forces of Latvia']);
  });

  it('have the country that the tables give them', () => {
    expect(readingOf('The Verkhovna Rada met.').entity('Verkhovna Rada').country).toBe('Ukraine');
  });

  it('are not public where they are charities or competitions', () => {
    const reading = readingOf('Human Rights Watch left. The UEFA Europa League began.');

    expect(reading.analysis.entities.map(({ type }) => type)).toEqual(['other', 'other']);
  });
});
