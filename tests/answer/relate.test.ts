import { describe, expect, test } from 'vitest';
import { INDEX_RULES } from '../../utils/answer/index-rules.ts';
import { relate } from '../../utils/answer/relate.ts';
import { installBundle } from '../../utils/corpus/install-bundle.ts';
import { createMemoryStore } from '../../utils/corpus/memory-store.ts';
import { type Corpus, openCorpus } from '../../utils/corpus/open-corpus.ts';
import type { BundleId, EntityId, EntityRef, Related } from '../../utils/model.ts';
import { articleRow, madeBundle, person, statement } from '../corpus/made-bundle.ts';

const QUOTE = 'We will repair nine bridges over the river Plink before winter.';

/** The same quote in two bundles, by people of these names, in articles of this title. */
async function twoBundles(first: string, second: string, title: string): Promise<Corpus> {
  const store = createMemoryStore();
  for (const [id, name] of [
    ['one', first],
    ['two', second],
  ] as const) {
    const bundle = madeBundle(
      {
        entities: [person(`${id}-p`, name)],
        documents: [articleRow(`${id}-d`, { title })],
        statements: [statement(`${id}-s`, QUOTE, [`${id}-p`], { document: `${id}-d` })],
      },
      { id },
    );
    await installBundle(store, bundle, INDEX_RULES);
  }
  return openCorpus(store, INDEX_RULES);
}

const speaker: EntityRef = { bundle: 'one' as BundleId, id: 'one-p' as EntityId };

function asked(corpus: Corpus): Promise<Related[]> {
  const text = 'Nine bridges over the Plink will be repaired.';
  return relate(corpus, {
    text,
    speakers: [speaker],
    institutions: [],
    published: null,
    exclude: null,
    limit: 10,
  });
}

const namesOf = ({ statement: { speakers } }: Related): string[] => speakers.map(({ name }) => name);

describe('a quote that two bundles have', () => {
  test('is one result where both call its speaker the same', async () => {
    const [found, ...others] = await asked(await twoBundles('Rufus Firefly', 'Rufus FIREFLY', 'Bridges'));
    expect(others).toEqual([]);
    expect(found?.sightings.map(({ bundle, speakers }) => [bundle.id, speakers[0]?.name])).toEqual([
      ['two', 'Rufus FIREFLY'],
    ]);
  });

  test('is two where they do not, each with the name of its speaker', async () => {
    const found = await asked(await twoBundles('Rufus Firefly', 'Chico Lini', 'Bridges'));
    expect(found.map(namesOf)).toEqual([['Rufus Firefly'], ['Chico Lini']]);
  });
});

test('a name that a bundle has cut to an initial is whom the title says in full', async () => {
  const score = async (title: string): Promise<number | undefined> => {
    const found = await asked(await twoBundles('Rufus Firefly', 'Rufus F', title));
    return found.find((one) => one.statement.bundle.id === 'two')?.score;
  };
  const [told, untold] = [await score('Firefly on bridges'), await score('A word on bridges')];
  expect(told).toBeGreaterThan(untold ?? 0);
});
