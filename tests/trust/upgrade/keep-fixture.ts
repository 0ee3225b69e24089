import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { INDEX_RULES } from '../../../utils/answer/index-rules.ts';
import { openBundle } from '../../../utils/bundle/open-bundle.ts';
import { bundleBytes } from '../../../utils/bundle/write-bundle.ts';
import { openIndexedDbStore } from '../../../utils/corpus/indexed-db-store.ts';
import { installBundle } from '../../../utils/corpus/install-bundle.ts';
import { rememberBundle } from '../../../utils/corpus/remembered-bundles.ts';
import type { IsoDate } from '../../../utils/model.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings.ts';
import { info, sampleRows } from '../../bundle/sample-bundle.ts';
import { got } from '../../reader/made-clipping.ts';
import { filledDatabase } from '../made-backup.ts';
import { dumpDatabase, dumpToJson } from './storage-dump.ts';

/**
 * Keeps what the version that is built now writes, for all later ones: `node tests/trust/upgrade/keep-fixture.ts`,
 * once a release. A fixture that is there is never written again.
 */
const ROOT = resolve(import.meta.dirname, '../../..');
export const FIXTURES = resolve(ROOT, 'tests/fixtures/storage');
export const BATCH = 'kept';
export const CLIPPINGS = 5;
export const STATEMENTS = 12;

async function keepFixture(): Promise<void> {
  const { version } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as { version: string };
  const indexedDB = new IDBFactory();
  const reader = await filledDatabase(BATCH, CLIPPINGS, indexedDB);
  reader.close();
  const store = openIndexedDbStore({ indexedDB, IDBKeyRange, locks: undefined });
  const bundle = await got(
    openBundle(new Blob([await bundleBytes(info, sampleRows(STATEMENTS))]), 'sample.zip'),
  );
  await got(installBundle(store, bundle, INDEX_RULES, {}));
  store.close();
  const local: Record<string, unknown> = {
    settings: { version: 1, ...DEFAULT_SETTINGS, dwell: 600, neverMark: ['Mira Tolvane'] },
  };
  await rememberBundle(
    {
      get: async () => ({}),
      set: async (items) => void Object.assign(local, items),
    },
    { id: info.id, name: info.name, publisher: info.publisher, imported: '2026-03-12' as IsoDate },
  );
  const databases = [await dumpDatabase(indexedDB, 'corpus'), await dumpDatabase(indexedDB, 'reader')];
  mkdirSync(FIXTURES, { recursive: true });
  const text = dumpToJson({ release: version, databases, local });
  writeFileSync(resolve(FIXTURES, `${version}.json`), `${text}\n`, { flag: 'wx' });
}

if (import.meta.main) await keepFixture();
