import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openIndexedDbStore } from '../../../utils/corpus/indexed-db-store.ts';
import { installBundle } from '../../../utils/corpus/install-bundle.ts';
import { openCorpus } from '../../../utils/corpus/open-corpus.ts';
import { removeBundle } from '../../../utils/corpus/remove-bundle.ts';
import type { RecordStore } from '../../../utils/corpus/store.ts';
import { sweep } from '../../../utils/corpus/sweep.ts';
import type { BundleId } from '../../../utils/model.ts';
import { madeBundle, person, statement } from '../../corpus/made-bundle.ts';
import { PLAIN_RULES } from '../../corpus/plain-rules.ts';
import type { Outcome, Suite } from '../suite.ts';
import { mortalStore } from './mortal-store.ts';

/** Killed before and after each write of an import, an update and a removal: the corpus is the old or the new one. */
export const killedStorage: Suite = {
  name: 'killed at each write',
  attempt: 'write of an import, an update or a removal at which the browser dies',
  quick: true,
  run,
};

const ROWS = 40;
/** Small, so that an import is many writes. */
const SEGMENT_ROWS = 8;

const bundle = (id: string, text: string): ReturnType<typeof madeBundle> =>
  madeBundle(
    {
      entities: [person('p1', 'Vera Orlik')],
      statements: Array.from({ length: ROWS }, (_, at) => statement(`s${at}`, `${text} ${at}`, ['p1'])),
    },
    { id, version: text },
  );

const install = (store: RecordStore, id: string, text: string): Promise<unknown> =>
  installBundle(store, bundle(id, text), PLAIN_RULES, { segmentRows: SEGMENT_ROWS });

interface Deed {
  readonly name: string;
  readonly does: (store: RecordStore) => Promise<unknown>;
  /** What the corpus says when it is done. */
  readonly after: string;
}

const BEFORE = 'kept: Old';
const DEEDS: readonly Deed[] = [
  { name: 'an import', does: (store) => install(store, 'more', 'New'), after: `${BEFORE}, more: New` },
  { name: 'an update', does: (store) => install(store, 'kept', 'New'), after: 'kept: New' },
  {
    name: 'a removal',
    does: async (store) => {
      await removeBundle(store, 'kept' as BundleId);
      await sweep(store);
    },
    after: '',
  },
];

async function run(): Promise<Outcome> {
  const losses: string[] = [];
  let attempts = 0;
  for (const deed of DEEDS) {
    for (const written of [false, true]) {
      for (let at = 0; ; at++) {
        const ended = await killAt(deed, at, written);
        if (ended === 'done') break;
        attempts++;
        if (ended !== 'sound')
          losses.push(`${deed.name}, killed ${written ? 'after' : 'before'} write ${at}: ${ended}`);
      }
    }
  }
  return { attempts, losses };
}

/** `done` where the deed has fewer writes; `sound` where nothing was lost; else what was. */
async function killAt({ does, after }: Deed, at: number, written: boolean): Promise<string> {
  const database = { indexedDB: new IDBFactory(), IDBKeyRange, locks: undefined };
  const first = openIndexedDbStore(database);
  await install(first, 'kept', 'Old');
  const mortal = mortalStore(first, at, written);
  const done = await Promise.race([does(mortal.store).then(() => true), mortal.died.then(() => false)]);
  first.close();
  if (done) return 'done';

  const next = openIndexedDbStore(database);
  const found = await whatItSays(next);
  await sweep(next);
  const swept = await whatItSays(next);
  const states = (await next.installs()).map(({ state }) => state);
  await does(next);
  const again = await whatItSays(next);
  next.close();
  if (found !== BEFORE && found !== after) return `the corpus says “${found}”`;
  if (swept !== found) return `the sweep made “${swept}” of “${found}”`;
  if (states.some((state) => state !== 'active')) return `the sweep left ${states.join()}`;
  return again === after ? 'sound' : `done again the corpus says “${again}”`;
}

/** Each bundle that answers, with the word that all its statements begin with; told where they are not all there. */
async function whatItSays(store: RecordStore): Promise<string> {
  const corpus = openCorpus(store, PLAIN_RULES);
  const { names } = await corpus.read({ names: [['x:vera orlik']] });
  const of = names.flat().map(({ ref }) => ref);
  const { latest } = await corpus.read({ latest: { of, limit: 1_000 } });
  const counts = new Map<string, number>();
  for (const { bundle: from, row } of latest) {
    const key = `${from}: ${row.text.split(' ')[0]}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .map(([key, count]) => (count === ROWS ? key : `${key} (${count} of ${ROWS})`))
    .join(', ');
}
