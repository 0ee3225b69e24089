import { describe, expect, it } from 'vitest';
import type { NameQuery } from '../../utils/linking/name-query.ts';
import { lookUp } from './candidates.ts';

const NAMESAKES = [
  { name: 'Ivan Koval', country: 'Ukraine', office: ['Minister of Health', 'Ministry of Health of Ukraine'] },
  {
    name: 'Ivan Kowal',
    country: 'Poland',
    office: ['Deputy Minister of Finance', 'Ministry of Finance of Poland'],
  },
] as const;

const linked = (matches: ReturnType<typeof lookUp>): string[] =>
  matches.filter((match) => match.linked).map(({ name }) => name);

describe('an office in which somebody is not known', () => {
  const reasonsFor = (title: string, institution: string | null): readonly string[] =>
    lookUp(NAMESAKES.slice(0, 1), {
      name: 'Ivan Koval',
      roles: [{ title, institution, country: null }],
    })[0]?.reasons ?? [];

  it('is a reason against them', () => {
    expect(reasonsFor('Minister of Trade', null)).toContain('other-office');
    expect(reasonsFor('Minister of Health', 'Ministry of Health of Poland')).toContain('other-office');
  });

  it('is not that of the same title without a place', () => {
    expect(reasonsFor('Minister of Health', null)).not.toContain('other-office');
  });
});

describe('two people whose names fit as well', () => {
  it('link neither by the name alone, and say why', () => {
    const matches = lookUp(NAMESAKES, { name: 'Іван Коваль' });

    expect(linked(matches)).toEqual([]);
    expect(matches.every(({ reasons }) => reasons.includes('namesake'))).toBe(true);
  });

  it.each<[Partial<NameQuery>, string, string]>([
    [{ country: 'Poland' }, 'Ivan Kowal', 'the country'],
    [
      { roles: [{ title: 'Health Minister', institution: 'Ukrainian Health Ministry', country: null }] },
      'Ivan Koval',
      'the ministry, in other words',
    ],
    [
      { context: 'The Ministry of Finance of Poland said on Monday' },
      'Ivan Kowal',
      'the text around the name',
    ],
  ])('are told apart by %j: %s is it (%s)', (evidence, expected) => {
    expect(linked(lookUp(NAMESAKES, { name: 'Іван Коваль', ...evidence }))).toEqual([expected]);
  });
});

describe('evidence', () => {
  it('against: another country never links, and the match stays as possible', () => {
    const [match] = lookUp([{ name: 'Jonas Menamas', country: 'Lithuania' }], {
      name: 'Jonas Menamas',
      country: 'Latvia',
    });

    expect(match?.linked).toBe(false);
    expect(match?.reasons).toEqual(['same-name', 'other-country']);
  });

  it.each([
    ['Head of the Ministry of Health', 'same-office'],
    ['Deputy Head of the Ministry of Health', 'same-institution'],
  ])('for: who heads a ministry is its minister, not so their deputy: %s', (title, reason) => {
    const roles = [{ title, institution: 'Ministry of Health', country: 'Ukraine' }];

    const [match] = lookUp(NAMESAKES, { name: 'Koval', kind: 'person', country: 'Ukraine', roles });

    expect(match?.reasons).toContain(reason);
  });

  it('for: the same office makes a surname enough', () => {
    const roles = [{ title: 'Minister of Health', institution: 'Ministry of Health', country: 'Ukraine' }];

    const [match] = lookUp(NAMESAKES, { name: 'Koval', kind: 'person', country: 'Ukraine', roles });

    expect(match).toMatchObject({ name: 'Ivan Koval', linked: true });
    expect(match?.reasons).toEqual(['surname-only', 'same-office', 'same-country']);
  });

  it('joins one person of two bundles, and keeps two people of one bundle apart', () => {
    const corpus = [
      { name: 'Ona Sugalvota', country: 'Lithuania', bundle: 'one' },
      { name: 'Ona Sugalvota', country: 'Lithuania', bundle: 'two' },
    ];

    expect(linked(lookUp(corpus, { name: 'Ona Sugalvota' }))).toHaveLength(2);
    expect(
      linked(
        lookUp(
          corpus.map((one) => ({ ...one, bundle: 'one' })),
          { name: 'Ona Sugalvota' },
        ),
      ),
    ).toEqual([]);
  });

  it('of public ids keeps namesakes of two bundles apart, and joins nobody whose name is another', () => {
    const id = (sameAs: string, bundle: string, name = 'Ona Sugalvota') => ({
      name,
      bundle,
      sameAs: [sameAs],
    });

    expect(linked(lookUp([id('Q1', 'one'), id('Q2', 'two')], { name: 'Ona Sugalvota' }))).toEqual([]);
    expect(linked(lookUp([id('Q1', 'one'), id('Q1', 'two')], { name: 'Ona Sugalvota' }))).toHaveLength(2);
    expect(
      linked(lookUp([id('Q1', 'one'), id('Q1', 'two', 'Ona Pramanyta')], { name: 'Ona Sugalvota' })),
    ).toEqual(['Ona Sugalvota']);
  });
});
