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
});
