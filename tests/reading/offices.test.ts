import { describe, expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';

const MFA = 'Ministry of Foreign Affairs of Latvia';

describe('offices', () => {
  it.each([
    [
      'before the name',
      'Latvian Foreign Minister Anna Brandel agreed.',
      `Foreign Minister | ${MFA} | Latvia | current`,
    ],
    [
      'before the name, with commas',
      'Latvia’s foreign minister, Anna Brandel, agreed.',
      `Foreign Minister | ${MFA} | Latvia | current`,
    ],
    [
      'behind the name',
      'Anna Brandel, the Latvian foreign minister, agreed.',
      `Foreign Minister | ${MFA} | Latvia | current`,
    ],
    [
      'behind `who is`',
      'Anna Brandel, who is Latvia’s foreign minister, agreed.',
      `Foreign Minister | ${MFA} | Latvia | current`,
    ],
    [
      'in brackets',
      'Anna Brandel (Latvian foreign minister) agreed.',
      `Foreign Minister | ${MFA} | Latvia | current`,
    ],
    [
      'behind `was`',
      'Anna Brandel was the foreign minister of Latvia.',
      `Foreign Minister | ${MFA} | Latvia | current`,
    ],
    [
      'formerly',
      'Former Latvian Foreign Minister Anna Brandel agreed.',
      `Foreign Minister | ${MFA} | Latvia | former`,
    ],
    [
      'for the time being',
      'Acting Foreign Minister of Latvia Anna Brandel agreed.',
      `Foreign Minister | ${MFA} | Latvia | acting`,
    ],
    [
      'with rank',
      'Anna Brandel, Latvia’s First Deputy Minister of Foreign Affairs, agreed.',
      `First Deputy Minister of Foreign Affairs | ${MFA} | Latvia | current`,
    ],
    [
      'for a topic',
      'Anna Brandel, Latvian Minister for Rural Development, agreed.',
      'Minister for Rural Development | Ministry for Rural Development of Latvia | Latvia | current',
    ],
    [
      'for what no table has',
      'Anna Brandel, Latvia’s Minister of Bridges, agreed.',
      'Minister of Bridges | Ministry of Bridges of Latvia | Latvia | current',
    ],
    [
      'behind the name of a country that no table has',
      'Anna Brandel, Freedonia’s Minister of Bridges, agreed.',
      'Minister of Bridges | null | null | current',
    ],
    [
      'of an organisation',
      'Anna Brandel, head of the Central Election Commission, agreed.',
      'Head of the Central Election Commission | Central Election Commission | null | current',
    ],
    [
      'of a department of one',
      'The head of the visa department of the Federal Border Service, Anna Brandel, agreed.',
      'Head of the Visa Department of the Federal Border Service | Federal Border Service | null | current',
    ],
    [
      'behind an organisation',
      'NATO Secretary General Anna Brandel agreed.',
      'Secretary General | NATO | null | current',
    ],
    [
      'of a province',
      'The governor of the Rostov region Anna Brandel agreed.',
      'Governor of the Rostov Region | null | Russia | current',
    ],
    [
      'of a ministry of national something',
      'Minister of National Defence of Lithuania Anna Brandel agreed.',
      'Minister of National Defence | Ministry of National Defence of Lithuania | Lithuania | current',
    ],
    [
      'for what no table of topics knows',
      'Latvian Deputy Minister for Digital Development and Aquaculturization Anna Brandel agreed.',
      'Deputy Minister for Digital Development and Aquaculturization | Ministry for Digital Development and Aquaculturization of Latvia | Latvia | current',
    ],
    [
      'of a service of a ministry',
      'Anna Brandel, head of the Latvian Foreign Ministry’s press service, agreed.',
      `Head of the Latvian Foreign Ministry’s Press Service | ${MFA} | Latvia | current`,
    ],
    [
      'that serves another office',
      'Anna Brandel, adviser to the Latvian president, agreed.',
      'Adviser to the Latvian President | null | Latvia | current',
    ],
    [
      'before a rank of two words',
      'The commander of the Latvian Air Force, Brigadier General Anna Brandel, agreed.',
      'Commander of the Latvian Air Force | Latvian Air Force | Latvia | current',
    ],
    [
      'in front of which a province stands',
      'Rostov Oblast Governor Anna Brandel agreed.',
      'Governor of Rostov Oblast | null | Russia | current',
    ],
    [
      'of a government',
      'Polish Prime Minister Anna Brandel agreed.',
      'Prime Minister | Government of Poland | Poland | current',
    ],
    [
      'speaking for a ministry',
      'U.S. State Department spokeswoman Anna Brandel agreed.',
      'Spokeswoman | Department of State of the United States | United States | current',
    ],
    [
      'to a country',
      'Ukraine’s ambassador to Canada Anna Brandel agreed.',
      'Ambassador to Canada | null | Ukraine | current',
    ],
  ])('%s are a role', (_where, text, role) => {
    expect(readingOf(text).roles('Anna Brandel')).toEqual([role]);
  });

  it.each([
    ['activist Anna Brandel agreed.', 'The'],
    ['General Anna Brandel agreed.', 'Then'],
  ])('that say nothing of an office are none: %s', (text, lead) => {
    expect(readingOf(`${lead} ${text}`).roles('Anna Brandel')).toEqual([]);
  });

  it('take the country of the same ministry from elsewhere in the article', () => {
    const text =
      'The Ministry for Rural Development of Latvia met. Anna Brandel, Deputy Minister for Rural Development, spoke.';

    expect(readingOf(text).roles('Anna Brandel')).toEqual([
      'Deputy Minister for Rural Development | Ministry for Rural Development of Latvia | Latvia | current',
    ]);
  });

  it('stand before a rank or an address too', () => {
    const text = 'The Brandok Audit Committee met. Committee chairman Gen. Anna Brandel spoke.';

    expect(readingOf(text).roles('Anna Brandel')).toEqual([
      'Chairman | Brandok Audit Committee | null | current',
    ]);
  });

  it('have no soft hyphens, nor have their ministries', () => {
    const text = 'The Latvian For\u00adeign Min\u00adister, Anna Brandel, agreed.';

    expect(readingOf(text).roles('Anna Brandel')).toEqual([`Foreign Minister | ${MFA} | Latvia | current`]);
  });

  it('between two people belong to the one that they stand against', () => {
    const reading = readingOf('Tomas Vaitkevar met Latvian Foreign Minister Anna Brandel.');

    expect(reading.roles('Tomas Vaitkevar')).toEqual([]);
    expect(reading.roles('Anna Brandel')).toHaveLength(1);
  });

  it('without a country imply no ministry', () => {
    const reading = readingOf('Foreign Minister Anna Brandel agreed.');

    expect(reading.roles('Anna Brandel')).toEqual(['Foreign Minister | null | null | current']);
    expect(reading.names('organisation')).toEqual([]);
  });

  it('carry the span of their own words', () => {
    const text = 'Later Latvia’s foreign minister, Anna Brandel, agreed.';

    const [role] = readingOf(text).entity('Anna Brandel').roles;

    expect(text.slice(...(role?.span ?? [0, 0]))).toBe('Latvia’s foreign minister');
  });

  const MINISTER = `Foreign Minister | ${MFA} | Latvia`;

  it.each([
    ['resigned as', 'Anna Brandel resigned as Latvian foreign minister on Monday.', 'former'],
    ['stepped down as', 'Anna Brandel stepped down as Latvian foreign minister.', 'former'],
    ['was dismissed as', 'Anna Brandel was dismissed as Latvian foreign minister.', 'former'],
    ['will resign as', 'Anna Brandel will resign as Latvian foreign minister.', 'current'],
    [
      'was sworn in as',
      'Anna Brandel, who on Monday was sworn in as Latvian foreign minister, spoke.',
      'current',
    ],
    ['resigned in May as', 'Anna Brandel, who resigned in May as Latvian foreign minister, spoke.', 'former'],
    ['took office as', 'Anna Brandel took office as Latvian foreign minister.', 'current'],
    ['will become', 'Anna Brandel will become Latvian foreign minister.', 'designate'],
    ['was nominated as', 'Anna Brandel was nominated as Latvian foreign minister.', 'designate'],
    ['was named by others', 'Parliament named Anna Brandel Latvian foreign minister.', 'current'],
    ['was dismissed by others', 'Parliament dismissed Anna Brandel as Latvian foreign minister.', 'former'],
    ['was until', 'Anna Brandel, who was Latvian foreign minister until March, spoke.', 'former'],
    ['from a year to a year', 'Anna Brandel, Latvian foreign minister from 2014 to 2019, spoke.', 'former'],
    ['ex-', 'Anna Brandel, the Latvian ex-foreign minister, spoke.', 'former'],
    ['outgoing', 'Outgoing Latvian foreign minister Anna Brandel spoke.', 'current'],
    ['incoming', 'Incoming Latvian foreign minister Anna Brandel spoke.', 'designate'],
    ['interim', 'Anna Brandel, Latvia’s interim foreign minister, spoke.', 'acting'],
    ['newly appointed', 'Latvia’s newly appointed foreign minister, Anna Brandel, spoke.', 'current'],
  ])('held as the words say: “%s”', (_words, text, tenure) => {
    expect(readingOf(text).roles('Anna Brandel')).toEqual([`${MINISTER} | ${tenure}`]);
  });

  it.each([
    [
      'who replaces',
      'Anna Brandel replaces Peter Osterhaut as Latvian foreign minister.',
      'current',
      'former',
    ],
    [
      'who will replace',
      'Anna Brandel will replace Peter Osterhaut as Latvian foreign minister.',
      'designate',
      'current',
    ],
    [
      'who succeeds, in the passive',
      'Peter Osterhaut was succeeded by Anna Brandel as Latvian foreign minister.',
      'current',
      'former',
    ],
  ])('go from one to the other: the one %s and the one before', (_who, text, next, before) => {
    const reading = readingOf(text);

    expect(reading.roles('Anna Brandel')).toEqual([`${MINISTER} | ${next}`]);
    expect(reading.roles('Peter Osterhaut')).toEqual([`${MINISTER} | ${before}`]);
  });

  it.each([
    ['named', 'Anna Brandel, who succeeded Osterhaut in May, spoke.'],
    ['as a pronoun', 'Anna Brandel succeeded him in May.'],
  ])('go to whoever succeeds somebody who has one: %s', (_, sentence) => {
    const text = `Latvian Foreign Minister Peter Osterhaut left. ${sentence}`;

    expect(readingOf(text).roles('Anna Brandel')).toEqual([`${MINISTER} | current`]);
  });

  it.each([
    ['named the minister', 'Anna Brandel named the Latvian foreign minister.'],
    ['left the minister', 'Anna Brandel left the Latvian foreign minister.'],
    ['spoke to the minister', 'Anna Brandel spoke to the Latvian foreign minister.'],
    ['wants to be minister', 'Anna Brandel wants to become Latvian foreign minister.'],
    ['would be minister', 'It would change were Anna Brandel to become Latvian foreign minister.'],
    ['is not the minister', 'Anna Brandel is not the Latvian foreign minister.'],
  ])('are nobody’s who only %s', (_words, text) => {
    expect(readingOf(text).roles('Anna Brandel')).toEqual([]);
  });

  it.each([
    ['Prime Minister-designate Anna Brandel spoke.', 'Prime Minister-designate | null | null | designate'],
    [
      'Latvian Prime Minister-elect Anna Brandel spoke.',
      'Prime Minister-elect | Government of Latvia | Latvia | designate',
    ],
    ['Latvia’s ex-president Anna Brandel spoke.', 'President | null | Latvia | former'],
  ])('with a hyphen are read: %s', (text, role) => {
    expect(readingOf(text).roles('Anna Brandel')).toEqual([role]);
  });

  it.each([
    ['in front', 'Latvia’s deputy prime minister and foreign minister, Anna Brandel, spoke.'],
    ['with a comma in front', 'Latvia’s Deputy Prime Minister, Foreign Minister Anna Brandel spoke.'],
    ['with a dash in front', 'Latvia’s Deputy Prime Minister – Foreign Minister Anna Brandel spoke.'],
    ['behind', 'Anna Brandel, deputy prime minister and foreign minister of Latvia, spoke.'],
  ])('that stand together are both held, %s of the name', (_where, text) => {
    expect(readingOf(text).roles('Anna Brandel')).toEqual([
      'Deputy Prime Minister | Government of Latvia | Latvia | current',
      `${MINISTER} | current`,
    ]);
  });

  it('of a minister for one part of the work belong to the whole ministry', () => {
    expect(
      readingOf('Latvian Deputy Minister of Defence for Digital Development Anna Brandel spoke.').roles(
        'Anna Brandel',
      ),
    ).toEqual([
      'Deputy Minister of Defence for Digital Development | Ministry of Defence of Latvia | Latvia | current',
    ]);
  });
});
