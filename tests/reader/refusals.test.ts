import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { obeyRefusals } from '../../entrypoints/background/obey-refusals.ts';
import type { Match, NamedRef } from '../../utils/model.ts';
import { openReaderDatabase } from '../../utils/reader/reader-database.ts';
import { openRefusals, type Refusals, refusedFor, withoutRefused } from '../../utils/reader/refusals.ts';
import { matchOf, PAGE, TOLVANE } from '../components/made-up.ts';

const refs: readonly NamedRef[] = [{ ...matchOf(true).entity, name: 'Mira Tolvane' }];
const other = matchOf(true, { entity: { bundle: 'dams', id: 'p1' } as Match['entity'] });

function refusals(): Refusals {
  return openRefusals(openReaderDatabase({ indexedDB: new IDBFactory(), IDBKeyRange }));
}

test('a refused link is gone from every page that has the name, and only that link', async () => {
  const kept = refusals();
  await kept.refuse('Mira Tolvane', refs);
  const all = await kept.all();

  expect(withoutRefused('MIRA TOLVANE', [matchOf(true), other], all)).toEqual([other]);
  expect(withoutRefused('Mira Tolvan', [matchOf(true)], all)).toHaveLength(1);
  expect(obeyRefusals(PAGE, all).matches).toEqual({});
  expect(obeyRefusals(PAGE, []).matches[TOLVANE.id]).toHaveLength(1);
});

test('what was refused can be seen by its name and taken back', async () => {
  const kept = refusals();
  await kept.refuse('Mira Tolvane', refs);
  expect(refusedFor('Mira Tolvane', await kept.all())).toEqual(refs);

  await kept.takeBack('Mira Tolvane', refs);
  expect(await kept.all()).toEqual([]);
});

test('refusing twice is refusing once', async () => {
  const kept = refusals();
  await kept.refuse('Mira Tolvane', refs);
  await kept.refuse('mira  tolvane', refs);

  expect(await kept.all()).toHaveLength(1);
});
