import { beforeAll, describe, expect, test } from 'vitest';
import type { BrowseRequest } from '../../utils/corpus/browse-list.ts';
import { initialOf } from '../../utils/corpus/initials.ts';
import { installBundle } from '../../utils/corpus/install-bundle.ts';
import { createMemoryStore } from '../../utils/corpus/memory-store.ts';
import { type Corpus, openCorpus } from '../../utils/corpus/open-corpus.ts';
import type { EntityId, Office } from '../../utils/model.ts';
import { madeBundle, organisation, person } from './made-bundle.ts';
import { PLAIN_RULES } from './plain-rules.ts';

let corpus: Corpus;

const minister: Office = {
  title: 'Minister',
  institution: 'o1' as EntityId,
  country: 'Ruritania',
  from: null,
  to: null,
  document: null,
};

beforeAll(async () => {
  const store = createMemoryStore();
  const home = [
    person('p1', 'Vera Orlik', { country: 'Ruritania', roles: [minister] }),
    person('p2', 'Ána Tide', { country: 'Ruritania' }),
    person('p3', 'Ivo Hentz', { country: 'Sylvania', roles: [minister] }),
    organisation('o1', 'Ministry of Bridges', { country: 'Ruritania' }),
    ...Array.from({ length: 200 }, (_, at) => person(`n${at}`, `Nobody ${String(at).padStart(3, '0')}`)),
  ];
  await installBundle(store, madeBundle({ entities: home }, { id: 'home' }), PLAIN_RULES, {
    segmentRows: 50,
  });
  const abroad = [person('p1', 'Vera Orlik'), person('p2', 'Ben Abroad')];
  await installBundle(store, madeBundle({ entities: abroad }, { id: 'abroad' }), PLAIN_RULES);
  corpus = openCorpus(store, PLAIN_RULES);
});

const ANY: BrowseRequest = {
  kind: null,
  country: null,
  institution: null,
  initial: null,
  from: '',
  after: null,
  limit: 3,
};

async function names(request: Partial<BrowseRequest>): Promise<string[]> {
  const { browse } = await corpus.read({ browse: { ...ANY, ...request } });
  return browse.entities.map(({ row }) => row.name);
}

describe('browsing', () => {
  test.each<[string, Partial<BrowseRequest>, string[]]>([
    ['begins at A, whatever marks a letter has', {}, ['Ána Tide', 'Ben Abroad', 'Ivo Hentz']],
    ['goes to a letter, over all bundles', { from: 'V' }, ['Vera Orlik', 'Vera Orlik']],
    ['goes into the middle of a long list', { from: 'nobody 137', limit: 2 }, ['Nobody 137', 'Nobody 138']],
    ['keeps to a kind', { kind: 'organisation' }, ['Ministry of Bridges']],
    ['keeps to a country', { country: 'ruritania' }, ['Ána Tide', 'Ministry of Bridges', 'Vera Orlik']],
    [
      'keeps to an institution’s people',
      { institution: { bundle: 'home', id: 'o1' } as never },
      ['Ivo Hentz', 'Vera Orlik'],
    ],
    ['keeps to two things at once', { kind: 'person', country: 'Ruritania' }, ['Ána Tide', 'Vera Orlik']],
    ['keeps to a letter as it is written', { initial: 'Á' }, ['Ána Tide']],
    ['goes on from a name within a letter', { initial: 'N', from: 'nobody 199' }, ['Nobody 199']],
    ['keeps to a letter and a country', { initial: 'V', country: 'Ruritania' }, ['Vera Orlik']],
    ['finds nobody in a country that is not there', { country: 'Nowhere' }, []],
  ])('%s', async (_, request, expected) => {
    expect(await names(request)).toEqual(expected);
  });

  test.each<[string, Partial<BrowseRequest>, string]>([
    ['of everybody', {}, 'B1 I1 M1 N200 V2 Á1'],
    ['of a country', { country: 'Ruritania' }, 'M1 V1 Á1'],
    ['of an institution’s people', { institution: { bundle: 'home', id: 'o1' } as never }, 'I1 V1'],
  ])('knows the letters %s', async (_, request, expected) => {
    const { letters } = await corpus.read({ letters: { ...ANY, ...request } });
    const found = letters.map(({ letter, names: count }) => `${letter}${count}`);
    expect(found.sort().join(' ')).toBe(expected);
  });

  test('knows which of the countries given its names are from', async () => {
    const tried = ['Nowhere', 'Ruritania', 'Sylvania'];
    const of = async (kind: 'person' | 'organisation'): Promise<readonly string[]> =>
      (await corpus.read({ countries: { kind, tried } })).countries;
    expect(await of('person')).toEqual(['Ruritania', 'Sylvania']);
    expect(await of('organisation')).toEqual(['Ruritania']);
  });

  test('counts the names of a letter', async () => {
    const { browse } = await corpus.read({ browse: { ...ANY, initial: 'N' } });
    expect(browse.total).toBe(200);
  });

  test.each([
    ['Žygimantas', 'Ž'],
    ['Z\u030cygimantas', 'Ž'],
    ['їжак', 'Ї'],
    ['“Azure” Brigade', 'A'],
    ['3rd Army', ''],
    ['', ''],
  ])('takes %s to begin with %s', (name, letter) => {
    expect(initialOf(name)).toBe(letter);
  });

  test('shows everybody once, page by page', async () => {
    const seen: string[] = [];
    let after: BrowseRequest['after'] = null;
    for (;;) {
      const { browse }: Awaited<ReturnType<Corpus['read']>> = await corpus.read({
        browse: { ...ANY, after, limit: 7 },
      });
      expect(browse.total).toBe(206);
      const last = browse.entities.at(-1);
      if (last === undefined) break;
      seen.push(...browse.entities.map(({ ref }) => `${ref.bundle} ${ref.id}`));
      after = last;
    }
    expect(seen).toHaveLength(206);
    expect(new Set(seen).size).toBe(206);
  });
});
