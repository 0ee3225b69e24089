import { describe } from '../../utils/answer/describe.ts';
import { INDEX_RULES } from '../../utils/answer/index-rules.ts';
import { lookup } from '../../utils/answer/lookup.ts';
import { relate } from '../../utils/answer/relate.ts';
import { search } from '../../utils/answer/search.ts';
import { openIndexedDbStore } from '../../utils/corpus/indexed-db-store.ts';
import { openCorpus } from '../../utils/corpus/open-corpus.ts';
import { removeBundle } from '../../utils/corpus/remove-bundle.ts';
import type { RecordStore } from '../../utils/corpus/store.ts';
import type { BundleId } from '../../utils/model.ts';
import type { AskedStatement } from './corpus-questions.ts';

/** Statements that a panel asks for and shows. */
const LIMIT = 10;

/** When the script was loaded, the database had answered first, and last; milliseconds since 1970. */
const woken = { running: 0, opened: 0, read: 0 };
const now = (): number => performance.timeOrigin + performance.now();

const store = watched(openIndexedDbStore());
const corpus = openCorpus(store, INDEX_RULES);

/** The store, noting when it answers. */
function watched(inner: RecordStore): RecordStore {
  return {
    ...inner,
    async installs() {
      const rows = await inner.installs();
      woken.opened ||= now();
      return rows;
    },
    async readMany(keys, told) {
      const records = await inner.readMany(keys, told);
      woken.read = now();
      return records;
    },
  };
}

/** Runs the work for each item and answers the milliseconds that each took. */
async function each<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<number[]> {
  const samples: number[] = [];
  for (const item of items) {
    const start = performance.now();
    await work(item);
    samples.push(performance.now() - start);
  }
  return samples;
}

const relateTo = ({ text, speakers, institutions }: AskedStatement): ReturnType<typeof relate> =>
  relate(corpus, { text, speakers, institutions, published: '2026-01-01', exclude: null, limit: LIMIT });

/** What the benchmark asks of the worker; each call is one message there and one back. */
export const WORK = {
  /** From the chosen file to names, postings and related answering; of that, what the statements took. */
  async install(file: Blob): Promise<{ ms: number; statementsMs: number; rows: number }> {
    const { installBundle, openBundle } = await import('./corpus-import.ts');
    const start = performance.now();
    const bundle = await openBundle(file, 'corpus.zip');
    if (!bundle.ok) throw new Error(bundle.error.message);
    const { documents, statements, entities } = bundle.value.manifest.counts;
    let statementsFrom = start;
    const installed = await installBundle(store, bundle.value, INDEX_RULES, {
      onProgress({ rows }) {
        if (rows <= entities + documents) statementsFrom = performance.now();
      },
    });
    if (!installed.ok) throw new Error(installed.error.message);
    const end = performance.now();
    return { ms: end - start, statementsMs: end - statementsFrom, rows: documents + statements + entities };
  },
  /** What may go on behind an import. */
  async maintain(): Promise<number> {
    const { maintain } = await import('./corpus-import.ts');
    const start = performance.now();
    await maintain(store, INDEX_RULES);
    return performance.now() - start;
  },
  related: (asked: readonly AskedStatement[]): Promise<number[]> => each(asked, relateTo),
  names: (pages: readonly (readonly string[])[]): Promise<number[]> =>
    each(pages, (names) =>
      lookup(
        corpus,
        names.map((name) => ({ name, kind: 'person' as const })),
      ),
    ),
  /** A woken worker's first question: when what of it was done. */
  async wake(names: readonly string[]): Promise<typeof woken & { answered: number }> {
    await lookup(
      corpus,
      names.map((name) => ({ name, kind: 'person' as const })),
    );
    return { ...woken, answered: now() };
  },
  search: (typed: readonly string[]): Promise<number[]> =>
    each(typed, (text) => search(corpus, { text, limit: LIMIT })),
  /** How many of the names were found: that the figures are of work that was done. */
  async found(names: readonly string[]): Promise<number> {
    const matches = await lookup(
      corpus,
      names.map((name) => ({ name })),
    );
    return matches.filter((list) => list.length > 0).length;
  },
  /** A reader's pages: the names, a card of one of them, what goes with some statements. */
  async pages(
    pages: readonly { names: readonly string[]; asked: readonly AskedStatement[] }[],
  ): Promise<null> {
    for (const { names, asked } of pages) {
      const matches = await lookup(
        corpus,
        names.map((name) => ({ name })),
      );
      const [first] = matches.flat();
      if (first !== undefined) await describe(corpus, [first.entity]);
      for (const statement of asked) await relateTo(statement);
    }
    return null;
  },
  /** Until the bundle no longer answers. */
  async remove(bundle: string, name: string): Promise<number> {
    const start = performance.now();
    await removeBundle(store, bundle as BundleId);
    const [matches] = await lookup(corpus, [{ name }]);
    if (matches?.length !== 0) throw new Error('The removed bundle still answers.');
    return performance.now() - start;
  },
} as const;

woken.running = now();

export type Work = typeof WORK;
