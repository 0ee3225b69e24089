import type { Corpus } from '../corpus/open-corpus.ts';
import { asResult } from '../corpus/storage-failure.ts';
import type { InstallRow } from '../corpus/store.ts';
import type { Coverage, Problem } from '../model.ts';

/** `CorpusSummary` of `messages.ts`, and what the library shows of each bundle besides. */
export interface Summary {
  readonly bundles: readonly {
    readonly id: string;
    readonly name: string;
    readonly publisher: string;
    readonly statements: number;
    readonly documents: number;
    /** People, organisations and places. */
    readonly entities: number;
    readonly coverage: Coverage;
    readonly version: string;
    readonly licence: string;
    /** Came with the extension. */
    readonly shipped: boolean;
    /** Bytes that its rows and index take. */
    readonly bytes: number;
    /** It is being indexed anew, after an update of the extension, and does not answer until then. */
    readonly waiting: boolean;
  }[];
  readonly problem: Problem | null;
}

/** What the corpus holds, or why it cannot be used. Never rejects. */
export async function corpusSummary(corpus: Corpus): Promise<Summary> {
  const answer = await asResult(Promise.all([corpus.read({}), corpus.waiting()]));
  if (!answer.ok) return { bundles: [], problem: answer.error };
  const [{ installs }, waiting] = answer.value;
  const bundles = [
    ...installs.map((row) => summaryOf(row, false)),
    ...waiting.map((row) => summaryOf(row, true)),
  ];
  return { bundles, problem: null };
}

function summaryOf(
  { bundle, manifest, shipped, bytes }: InstallRow,
  waiting: boolean,
): Summary['bundles'][number] {
  return {
    id: bundle,
    name: manifest.name,
    publisher: manifest.publisher,
    statements: manifest.counts.statements,
    documents: manifest.counts.documents,
    entities: manifest.counts.entities,
    coverage: manifest.coverage,
    version: manifest.version,
    licence: manifest.licence,
    shipped,
    bytes,
    waiting,
  };
}
