import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import * as v from 'valibot';
import { INDEX_RULES } from '../../../utils/answer/index-rules.ts';
import { search } from '../../../utils/answer/search.ts';
import { openIndexedDbStore } from '../../../utils/corpus/indexed-db-store.ts';
import { maintain } from '../../../utils/corpus/maintain.ts';
import { openCorpus } from '../../../utils/corpus/open-corpus.ts';
import { rememberedBundles } from '../../../utils/corpus/remembered-bundles.ts';
import { clippingSchema } from '../../../utils/reader/clipping-schema.ts';
import { openClippings } from '../../../utils/reader/clippings.ts';
import { openReaderDatabase } from '../../../utils/reader/reader-database.ts';
import { parseSettings } from '../../../utils/settings.ts';
import { backupOf, madeSettings } from '../../reader/backed-up.ts';
import { got } from '../../reader/made-clipping.ts';
import type { Outcome, Suite } from '../suite.ts';
import { BATCH, CLIPPINGS, FIXTURES, STATEMENTS } from './keep-fixture.ts';
import { type DatabaseDump, dumpFromJson, loadDatabase, type StorageDump } from './storage-dump.ts';

/** What earlier releases wrote, opened by the code of today: nothing of it is lost. */
export const upgrade: Suite = {
  name: 'upgrade',
  attempt: 'question to storage that a release wrote, or an earlier schema of it',
  quick: true,
  run,
};

async function run(): Promise<Outcome> {
  const losses: string[] = [];
  let attempts = 0;
  const files = globSync('*.json', { cwd: FIXTURES }).sort();
  const check = (what: string, found: unknown, wanted: unknown): void => {
    attempts++;
    if (JSON.stringify(found) !== JSON.stringify(wanted))
      losses.push(`${what} is ${JSON.stringify(found)}, and should be ${JSON.stringify(wanted)}.`);
  };
  for (const file of files) {
    const dump = dumpFromJson(readFileSync(resolve(FIXTURES, file), 'utf8'));
    await checkCorpus(dump, check);
    await checkReader(dump.release, databaseOf(dump, 'reader'), check);
    for (const earlier of earlierReaders(databaseOf(dump, 'reader')))
      await checkReader(`${dump.release}, schema ${earlier.version}`, earlier, check);
    await checkLocal(dump, check);
  }
  if (files.length === 0)
    losses.push('No release has left a fixture: node tests/trust/upgrade/keep-fixture.ts');
  return {
    attempts,
    losses,
    notes: [`releases: ${files.map((file) => file.replace('.json', '')).join(', ')}`],
  };
}

type Check = (what: string, found: unknown, wanted: unknown) => void;

async function checkCorpus(dump: StorageDump, check: Check): Promise<void> {
  const indexedDB = new IDBFactory();
  await loadDatabase(indexedDB, databaseOf(dump, 'corpus'));
  const store = openIndexedDbStore({ indexedDB, IDBKeyRange, locks: undefined });
  // What the background does at its start, and after it twice the same: nothing more is to be done.
  await maintain(store, INDEX_RULES);
  check(`${dump.release}: bundles indexed anew at the second start`, await maintain(store, INDEX_RULES), 0);
  const corpus = openCorpus(store, INDEX_RULES);
  const { names } = await corpus.read({ names: [INDEX_RULES.nameKeys('Vendal Orsik 0', 'person', null)] });
  const [official] = names.flat();
  check(`${dump.release}: whether the official is found by name`, official !== undefined, true);
  const of = official === undefined ? [] : [official.ref];
  const { latest } = await corpus.read({ latest: { of, limit: 100 } });
  check(`${dump.release}: statements of the official`, latest.length, STATEMENTS);
  const found = await search(corpus, { text: 'dig km' });
  check(`${dump.release}: whether its words are found`, JSON.stringify(found).includes('We will dig'), true);
  store.close();
}

async function checkReader(release: string, dump: DatabaseDump, check: Check): Promise<void> {
  const indexedDB = new IDBFactory();
  await loadDatabase(indexedDB, dump);
  const had = (store: string): number => dump.stores.find(({ name }) => name === store)?.records.length ?? 0;
  const database = openReaderDatabase({ indexedDB, IDBKeyRange });
  for (const store of ['clippings', 'articles', 'corrections', 'following', 'facts'] as const)
    check(`${release}: rows of ${store}`, await database[store].count(), had(store));
  const clippings = openClippings(database);
  const filed = await got(clippings.filedUnder(['person:mira tolvane']));
  check(`${release}: clippings of the official`, filed.length, had('clippings'));
  check(
    `${release}: clippings that are whole`,
    filed.filter((clipping) => v.is(clippingSchema, clipping) && clipping.tags.includes(BATCH)).length,
    had('clippings') === 0 ? 0 : CLIPPINGS,
  );
  // A database of any release takes new rows and gives a backup.
  const backup = await backupOf(database, madeSettings());
  check(`${release}: whether it is backed up`, backup.length > 0, true);
  database.close();
}

/** The schemas before, made from the tables that they had: see `reader-database.ts`. */
function earlierReaders(dump: DatabaseDump): readonly DatabaseDump[] {
  const withTables = (version: number, tables: readonly string[]): DatabaseDump => ({
    ...dump,
    version,
    stores: dump.stores.filter(({ name }) => tables.includes(name)),
  });
  return [withTables(10, ['corrections']), withTables(20, ['corrections', 'following'])];
}

async function checkLocal({ release, local }: StorageDump, check: Check): Promise<void> {
  const { dwell, neverMark } = parseSettings(local.settings);
  check(`${release}: settings`, [dwell, neverMark], [600, ['Mira Tolvane']]);
  const remembered = await rememberedBundles({ get: async () => ({ ...local }), set: async () => undefined });
  check(
    `${release}: bundles that are remembered`,
    remembered.map(({ id }) => id),
    ['sample'],
  );
}

function databaseOf({ databases, release }: StorageDump, name: string): DatabaseDump {
  const found = databases.find((database) => database.name === name);
  if (found === undefined) throw new Error(`The fixture of ${release} has no database ${name}.`);
  return found;
}
