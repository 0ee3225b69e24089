import { describe, expect, test } from 'vitest';
import { buildRows } from '../../utils/builder/build-rows.ts';
import type { Observation, ObservedEntity } from '../../utils/builder/observation.ts';
import type { DocumentId, IsoDate } from '../../utils/model.ts';

/** A person of an invented country, as an article of a given day tells of them. */
function person(name: string, change: Partial<ObservedEntity> = {}): ObservedEntity {
  return { kind: 'person', name, forms: [[name, 1]], country: 'Zembla', offices: [], count: 1, ...change };
}

function article(
  id: string,
  entities: readonly ObservedEntity[],
  published: string | null = null,
): Observation {
  const document = {
    id: id as DocumentId,
    source: id,
    title: null,
    url: null,
    outlet: null,
    published: published as IsoDate | null,
    language: 'en',
    authors: [],
    fingerprint: '',
  };
  return { document, entities, statements: [] };
}

const minister = (reported: string | null): ObservedEntity['offices'] => [
  {
    title: 'Minister of Canals',
    institution: null,
    country: 'Zembla',
    from: reported as IsoDate | null,
    to: reported as IsoDate | null,
  },
];

function names(observations: readonly Observation[]): string[] {
  return buildRows(observations)
    .entities.filter(({ kind }) => kind === 'person')
    .map(({ name }) => name)
    .sort();
}

describe('who is one person', () => {
  test('one name in two articles', () => {
    expect(
      names([article('a', [person('Vendal Orsik')]), article('b', [person('VENDAL ORSIK')])]),
    ).toHaveLength(1);
  });

  test('two spellings with one office', () => {
    const a = article('a', [person('Serhiy Vorchenko', { offices: minister(null) })]);
    const b = article('b', [person('Sergii Vorchenko', { offices: minister(null) })]);

    const [entity, ...others] = buildRows([a, b]).entities;

    expect(others).toEqual([]);
    expect([entity?.name, ...(entity?.aliases ?? [])].sort()).toEqual([
      'Sergii Vorchenko',
      'Serhiy Vorchenko',
    ]);
  });

  test('two spellings in one article are two people', () => {
    const both = ['Serhiy Vorchenko', 'Sergii Vorchenko'].map((name) =>
      person(name, { offices: minister(null) }),
    );

    expect(names([article('a', both)])).toHaveLength(2);
  });

  test('two names that only sound alike are two people', () => {
    const articles = ['Harry Murt', 'Gary Mart'].map((name) =>
      article(name, [person(name, { country: null })]),
    );

    expect(names(articles)).toHaveLength(2);
  });

  test('father and son are two people, whoever comes first', () => {
    const father = article('a', [person('Vendal Orsik', { offices: minister(null) })]);
    const son = article('b', [person('Vendal Orsik Jr.', { offices: minister(null) })]);
    const both = ['Vendal Orsik', 'Vendal Orsik Jr.'];

    expect(names([father, son])).toEqual(both);
    expect(names([son, father])).toEqual(both);
  });

  test('one with a family name more may be a relative', () => {
    const one = article('a', [person('Pedro Vandal', { country: null })]);
    const other = article('b', [person('Pedro Vandal Quillo', { country: null })]);

    expect(names([one, other])).toHaveLength(2);
  });

  test('one name in two countries is two people', () => {
    const abroad = person('Vendal Orsik', { country: 'Borduria' });

    expect(names([article('a', [person('Vendal Orsik')]), article('b', [abroad])])).toHaveLength(2);
  });

  test('one without a country goes with the country that the name mostly has', () => {
    const articles = [
      article('a', [person('Vendal Orsik')]),
      article('b', [person('Vendal Orsik')]),
      article('c', [person('Vendal Orsik', { country: 'Borduria' })]),
      article('d', [person('Vendal Orsik', { country: null })]),
    ];

    const { documents } = buildRows(articles);

    const entityIn = (id: string): unknown =>
      documents.find((document) => document.id === id)?.entities[0]?.[0];
    expect(entityIn('d')).toBe(entityIn('a'));
    expect(entityIn('c')).not.toBe(entityIn('a'));
  });

  test('a ministry without a country is nobody’s where the corpus knows those of several countries', () => {
    const ministry = (name: string, country: string | null): ObservedEntity => ({
      ...person(name, { country }),
      kind: 'organisation',
    });
    const known = [
      article('z', [ministry('Ministry of Defence of Zembla', 'Zembla')]),
      article('y', [ministry('Ministry of Defence of Borduria', 'Borduria')]),
    ];
    const unknown = ['a', 'b'].map((id) => article(id, [ministry('Ministry of Defence', null)]));

    expect(buildRows(unknown).entities).toHaveLength(1);
    expect(buildRows([...known, ...unknown]).entities).toHaveLength(4);
  });

  test('a ministry without a country is not the one of a country', () => {
    const ministry = (country: string | null): ObservedEntity => ({
      ...person('Ministry of Defence', { country }),
      kind: 'organisation',
    });

    expect(
      buildRows([article('a', [ministry('Zembla')]), article('b', [ministry(null)])]).entities,
    ).toHaveLength(2);
  });
});

test('the most frequent form is the name, and a bare surname is no alias', () => {
  const forms = (name: string, count: number): ObservedEntity =>
    person(name, {
      count,
      forms: [
        [name, 1],
        ['Orsik', count],
      ],
    });

  const [entity] = buildRows([
    article('a', [forms('VENDAL ORSIK', 2)]),
    article('b', [forms('Vendal Orsik', 5)]),
  ]).entities;

  expect(entity).toMatchObject({ name: 'Vendal Orsik', aliases: ['VENDAL ORSIK'] });
});

describe('offices', () => {
  test('one office keeps the first and last date on which it was reported', () => {
    const reported = ['2026-05-01', '2025-01-01', '2026-03-01'].map((date, at) =>
      article(`d${at}`, [person('Vendal Orsik', { offices: minister(date) })], date),
    );

    expect(buildRows(reported).entities[0]?.roles).toEqual([
      {
        title: 'Minister of Canals',
        institution: null,
        country: 'Zembla',
        from: '2025-01-01',
        to: '2026-05-01',
        document: 'd1',
      },
    ]);
  });

  test('an office from an undated article has no time', () => {
    const { entities } = buildRows([article('a', [person('Vendal Orsik', { offices: minister(null) })])]);

    expect(entities[0]?.roles).toMatchObject([{ from: null, to: null }]);
  });

  test('an office points to its institution’s row', () => {
    const ministry: ObservedEntity = { ...person('Ministry of Canals of Zembla'), kind: 'organisation' };
    const offices = [
      { title: 'Minister of Canals', institution: 1, country: 'Zembla', from: null, to: null },
    ];

    const { entities } = buildRows([article('a', [person('Vendal Orsik', { offices }), ministry])]);

    const institution = entities.find(({ kind }) => kind === 'organisation');
    expect(entities.find(({ kind }) => kind === 'person')?.roles[0]?.institution).toBe(institution?.id);
  });
});

test('the order of the articles does not matter', () => {
  const articles = [
    'Serhiy Vorchenko',
    'Sergii Vorchenko',
    'Vendal Orsik',
    'VENDAL ORSIK',
    'Marta Quill',
  ].map((name, at) =>
    article(`d${at}`, [person(name, { offices: minister(`2026-0${at + 1}-01`) })], `2026-0${at + 1}-01`),
  );

  const sorted = (rows: ReturnType<typeof buildRows>): unknown => [
    rows.entities.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    rows.documents.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  ];
  expect(sorted(buildRows(articles.toReversed()))).toEqual(sorted(buildRows(articles)));
});

describe('names in capitals, with titles, and surnames', () => {
  const given = (name: string): ObservedEntity => person(name, { country: null });

  test.each([
    ['a title', ['Sen. Vendal Orsik', 'Sen. Vendal Orsik', 'Vendal Orsik']],
    ['capitals', ['VENDAL ORSIK', 'VENDAL ORSIK', 'Vendal Orsik']],
    ['the family name first', ['Orsik, Vendal', 'Vendal Orsik', 'Vendal Orsik']],
  ])('%s is no other person, and the plain form is the name', (_, forms) => {
    const articles = forms.map((name, at) => article(`d${at}`, [given(name)]));

    expect(names(articles)).toEqual(['Vendal Orsik']);
  });

  test('a surname is the one person of that surname in its document', () => {
    expect(names([article('debate', [given('Vendal Orsik'), given('ORSIK'), given('Mr. Orsik')])])).toEqual([
      'Vendal Orsik',
    ]);
  });

  test('a surname of two people in its document is nobody’s', () => {
    expect(
      names([article('debate', [given('Vendal Orsik'), given('Marta Orsik'), given('ORSIK')])]),
    ).toHaveLength(3);
  });

  test('a surname in another document is nobody’s', () => {
    expect(
      names([article('debate', [given('Vendal Orsik')]), article('letter', [given('ORSIK')])]),
    ).toHaveLength(2);
  });
});
