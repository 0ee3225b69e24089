import { describe, expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';

const ministry = 'Ministry of Defence of Ruritania';

describe('organisations', () => {
  it.each([
    'The Constitutional Court of Turkey met. The Turkish Constitutional Court ruled on Monday.',
    'The Turkish Constitutional Court met. The Constitutional Court of Turkey ruled on Monday.',
  ])('are one with the nation in front or the country behind: %s', (text) => {
    const reading = readingOf(text);
    expect(reading.names('organisation')).toHaveLength(1);
    expect(reading.mentions(reading.names('organisation')[0] ?? '')).toHaveLength(2);
  });

  it('keep their own word for what they are: a department is no ministry', () => {
    const text = 'The Rivers Department said on Monday that it had no boats. The Bridges Ministry had two.';
    expect(readingOf(text).names('organisation')).toEqual(['Department of Rivers', 'Ministry of Bridges']);
  });

  it.each([
    ['a head at the end', 'He joined the Brandok Reform Party.', ['Brandok Reform Party']],
    [
      'a head in front',
      'She heads the Institute for Maritime Research of Latvia.',
      ['Institute for Maritime Research of Latvia'],
    ],
    ['a head between two', 'The Central Commission of Elections met.', ['Central Commission of Elections']],
    ['`and` inside', 'The Academy of Arts and Sciences met.', ['Academy of Arts and Sciences']],
    ['a plural genitive inside', 'The Serbian People’s Party won.', ['Serbian People’s Party']],
    ['a noun in small letters behind', 'They fought the Vostrok battalion.', ['Vostrok']],
    ['a noun in small letters before', 'He told the newspaper Rytmetis so.', ['Rytmetis']],
  ])('are found by %s', (_by, text, organisations) => {
    expect(readingOf(text).names('organisation')).toEqual(organisations);
  });

  it.each([
    ['a person behind `of`', 'The People’s Party of Nenad Brankovarić won.', 'People’s Party'],
    ['a weekday behind `on`', 'The Energy Committee on Friday agreed.', 'Energy Committee'],
    [
      'the next organisation behind `and`',
      'They say that the Labour Union and Green Party met with nobody.',
      'Labour Union',
    ],
  ])('end before %s', (_before, text, first) => {
    expect(readingOf(text).names('organisation')[0]).toBe(first);
  });

  it.each([
    ['a topic alone', 'A deputy for Strategic Industries came.'],
    ['a description', 'The ministry and the party agreed with the government.'],
    ['an election', 'He lost the 1984 European Parliament election.'],
    ['a country', 'The Soviet Union fell.'],
    ['common words in capitals', 'The TV and GPS of the VIP were OK.'],
    ['a describing acronym', 'They use an IMSI catcher.'],
  ])('are not made of %s', (_of, text) => {
    expect(readingOf(text).names('organisation')).toEqual([]);
  });

  it('are one with the acronym that brackets define, before and behind', () => {
    const text = 'CBX is small. The Council for Baltic Exchange (CBX) met. CBX was founded in 1990.';

    const reading = readingOf(text);

    expect(reading.names('organisation')).toEqual(['Council for Baltic Exchange']);
    expect(reading.mentions('Council for Baltic Exchange')).toEqual([
      'CBX',
      'Council for Baltic Exchange',
      'CBX',
      'CBX',
    ]);
  });

  it('are one with their initials where no brackets define them', () => {
    const reading = readingOf('The Central Election Commission met. CEC officials left.');

    expect(reading.names('organisation')).toEqual(['Central Election Commission']);
  });

  it.each([
    'Ukraine’s Ministry of Defence',
    'the Ministry of Defence of Ukraine',
    'the Ukrainian Defence Ministry',
    'the Ukrainian defense ministry',
    'Ukraine’s defence ministry',
    'Ukraine’s ministry of defence',
    'Ukraine’s MoD',
    'Ukraine’s National Defence Ministry',
  ])('are one ministry in the form “%s”', (form) => {
    const reading = readingOf(`The Ministry of Defence of Ukraine met. On Monday ${form} agreed.`);

    expect(reading.names('organisation')).toEqual(['Ministry of Defence of Ukraine']);
    expect(reading.mentions('Ministry of Defence of Ukraine')).toHaveLength(2);
  });

  it('of two countries for one topic stay two', () => {
    const reading = readingOf('The Polish Foreign Ministry and the Latvian Foreign Ministry agreed.');

    expect(reading.names('organisation')).toEqual([
      'Ministry of Foreign Affairs of Poland',
      'Ministry of Foreign Affairs of Latvia',
    ]);
  });

  it.each(['General Staff', 'Coast Guard', 'Accounts Chamber'])(
    'of two plain words are found: the %s',
    (name) => {
      expect(readingOf(`On Monday the ${name} said that nobody was hurt.`).names('organisation')).toEqual([
        name,
      ]);
    },
  );

  it.each([
    'the Ministry for Strategic Industries of Ukraine',
    'Ukraine’s Ministry for Strategic Industries',
    'the Strategic Industries Ministry',
  ])('of several words of work are one in the form “%s”', (form) => {
    const text = `The Ministry for Strategic Industries of Ukraine met. Later ${form} agreed.`;

    expect(readingOf(text).names('organisation')).toEqual(['Ministry for Strategic Industries of Ukraine']);
  });

  it('that are no public institutions say what they are', () => {
    const text = 'The Green Harbour Party, the Lorn Herald and Brandtech Ltd left.';

    expect(readingOf(text).analysis.entities.map(({ type }) => type)).toEqual(['party', 'media', 'company']);
  });

  it('of a kind of public institution say so', () => {
    const text = 'The Supreme Court, the Verkhovna Rada, NATO, the Polish Navy and the Energy Agency agreed.';

    const types = readingOf(text).analysis.entities.map((entity) => entity.type);

    expect(types).toEqual(['court', 'parliament', 'international', 'military', 'agency']);
  });

  it('that only an office implies have no mention', () => {
    const reading = readingOf('Lithuania’s Deputy Foreign Minister, Jonas Petrulevar, agreed.');

    expect(reading.entity('Ministry of Foreign Affairs of Lithuania').mentions).toEqual([]);
    expect(reading.names('organisation')).not.toContain(ministry);
  });
});
