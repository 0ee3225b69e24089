import type { Corpus } from '../corpus/open-corpus.ts';
import { asResult } from '../corpus/storage-failure.ts';
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
  }[];
  readonly problem: Problem | null;
}

/** What the corpus holds, or why it cannot be used. Never rejects. */
export async function corpusSummary(corpus: Corpus): Promise<Summary> {
  const answer = await asResult(corpus.read({}));
  if (!answer.ok) return { bundles: [], problem: answer.error };
  const bundles = answer.value.installs.map(({ bundle, manifest, shipped, bytes }) => ({
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
  }));
  return { bundles, problem: null };
}
