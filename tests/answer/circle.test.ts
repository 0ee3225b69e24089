import { expect, test } from 'vitest';
import { circle } from '../../utils/answer/circle.ts';
import { openMemoryCorpus } from '../../utils/answer/open-memory-corpus.ts';
import type { Corpus } from '../../utils/corpus/open-corpus.ts';
import type { EntityId, EntityRef } from '../../utils/model.ts';
import { articleRow, madeBundle, organisation, person, statement } from '../corpus/made-bundle.ts';

const role = (title: string, to: string | null): never =>
  ({ title, institution: 'o1', country: 'Ruritania', from: null, to, document: null }) as never;

async function corpusOf(): Promise<Corpus> {
  const opened = await openMemoryCorpus([
    madeBundle(
      {
        entities: [
          person('p1', 'Vera Orlik', { roles: [role('Minister of Bridges', '2026-03-01')] }),
          person('p2', 'Ivo Hentz', { roles: [role('Minister of Bridges', '2025-01-01')] }),
          organisation('o1', 'Ministry of Bridges of Ruritania'),
          person('x1', 'Lutha', { kind: 'place' }),
        ],
        documents: [articleRow('d1', { outlet: 'The Ruritania Post' }), articleRow('d2', { outlet: null })],
        statements: [
          statement('s1', 'Hentz was wrong on the Lutha bridge.', ['p1'], {
            ...{ document: 'd1', said: '2026-02-03', mentions: ['p2', 'x1'] as EntityId[] },
          }),
          statement('s2', 'Hentz and the ministry knew.', ['p1'], {
            ...{ document: 'd1', said: '2026-02-20', mentions: ['p2', 'o1'] as EntityId[] },
          }),
          statement('s3', 'The bridge will be closed.', ['p1'], { document: 'd2' }),
        ],
      },
      { id: 'home' },
    ),
  ]);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}
const ref = (id: string): EntityRef => ({ bundle: 'home', id }) as EntityRef;

test('whom an official is mentioned with is counted over their statements; places are no company', async () => {
  const { company, looked } = await circle(await corpusOf(), [ref('p1')]);

  expect(company.map(({ name, statements }) => [name, statements])).toEqual([
    ['Ivo Hentz', 2],
    ['Ministry of Bridges of Ruritania', 1],
  ]);
  expect(looked).toBe(3);
});

test('outlets and months are counted; what has neither is in none', async () => {
  const { outlets, months } = await circle(await corpusOf(), [ref('p1')]);

  expect(outlets).toEqual([{ outlet: 'The Ruritania Post', statements: 2 }]);
  expect(months).toEqual([{ month: '2026-02', statements: 2 }]);
});

test('an institution has those who hold or held its offices, the latest first; a person has none', async () => {
  const corpus = await corpusOf();

  const { holders, holdersInAll } = await circle(corpus, [ref('o1')]);

  expect(holders.map(({ ref: { name } }) => name)).toEqual(['Vera Orlik', 'Ivo Hentz']);
  expect(holdersInAll).toBe(2);
  expect((await circle(corpus, [ref('p1')])).holders).toEqual([]);
});
