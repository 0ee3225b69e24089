import { describe, expect, it } from 'vitest';
import { lookUp } from './candidates.ts';

const organisation = (name: string, country?: string) => ({
  name,
  kind: 'organisation' as const,
  ...(country === undefined ? {} : { country }),
});

const CORPUS = [
  organisation('Ministry of Defense of Ukraine', 'Ukraine'),
  organisation('Ministry of Defense of Poland', 'Poland'),
  organisation('Ministry for Strategic Industries of Ukraine', 'Ukraine'),
  organisation('Ministry of Foreign Affairs of Lithuania', 'Lithuania'),
  organisation('United States Department of State', 'United States'),
  organisation('Treaty Organization of Northern Harbours'),
];

const linkedTo = (name: string, country: string | null = null): string[] =>
  lookUp(CORPUS, { name, kind: 'organisation', country })
    .filter(({ linked }) => linked)
    .map(({ name: found }) => found);

describe('an institution', () => {
  it.each<[string, string | null, string, string]>([
    [
      'Defence Ministry of Ukraine',
      null,
      'Ministry of Defense of Ukraine',
      'word order and British spelling',
    ],
    ['Ukraine’s Ministry of Defence', null, 'Ministry of Defense of Ukraine', 'the country as a possessive'],
    ['Ukrainian Defence Ministry', null, 'Ministry of Defense of Ukraine', 'the country as an adjective'],
    ['Ministry of Defence', 'Poland', 'Ministry of Defense of Poland', 'the country from around it'],
    [
      'Polish Ministry of National Defence',
      null,
      'Ministry of Defense of Poland',
      'an adjective without rule',
    ],
    [
      'Ministry for Strategic Industries',
      'Ukraine',
      'Ministry for Strategic Industries of Ukraine',
      'as the seed has it',
    ],
    [
      'Lithuanian Foreign Ministry',
      null,
      'Ministry of Foreign Affairs of Lithuania',
      'foreign is foreign affairs',
    ],
    [
      'Ministry of Foreign Affairs of the Republic of Lithuania',
      null,
      'Ministry of Foreign Affairs of Lithuania',
      'the full name',
    ],
    ['US State Department', null, 'United States Department of State', 'usual name against full name'],
  ])('%s (%s) is %s: %s', (name, country, expected) => {
    expect(linkedTo(name, country)).toEqual([expected]);
  });

  it('of a country that no table knows is the same under the same full name', () => {
    const corpus = [organisation('Ministry of Bridges of Freedonia', 'Freedonia')];
    const linked = (name: string): boolean[] =>
      lookUp(corpus, { name, kind: 'organisation' }).map((match) => match.linked);

    expect(linked('Ministry of Bridges of Freedonia')).toEqual([true]);
    expect(linked('Ministry of Bridges')).toEqual([]);
  });

  it('without its country is not told from another country’s', () => {
    expect(linkedTo('Ministry of Defence')).toEqual([]);
  });

  it('of another country is another', () => {
    expect(lookUp(CORPUS, { name: 'Latvian Ministry of Defence', kind: 'organisation' })).toEqual([]);
  });

  it('is found by its letters', () => {
    const [match] = lookUp(CORPUS, { name: 'TONH', kind: 'organisation' });
    expect(match?.reasons).toEqual(['acronym']);
  });
});
