import type { OpenBundle, Shard, ShardKind } from '../bundle/bundle-types.ts';
import { isMended } from '../bundle/check-references.ts';
import type { Manifest, Result } from '../model.ts';
import { hash32 } from '../text/hash.ts';
import { type IndexRules, indexVersion } from './index-rules.ts';
import { digestOf } from './install-bundle.ts';
import { createKeyTableBuilder, type KeyTable, openKeyTable } from './key-table.ts';
import { placeOf } from './place-of.ts';
import { createProblemList, type ListedProblems } from './problem-list.ts';
import { storageFailure } from './storage-failure.ts';
import type { InstallRow, RecordStore } from './store.ts';
import { storedLines } from './stored-lines.ts';

/** What an import would do, before it is done. */
export interface BundlePreview {
  readonly manifest: Omit<Manifest, 'files'>;
  /** The version that it replaces. */
  readonly replaces: Omit<Manifest, 'files'> | null;
  /** This very bundle is installed already. */
  readonly same: boolean;
  /** A bundle of another publisher has its id: this one will stand beside it, and the reader is warned. */
  readonly otherPublisher: boolean;
  readonly changes: Readonly<Record<ShardKind, RowChanges>>;
  /** Rows that would be left out. */
  readonly bad: ListedProblems;
  /** Rows that would come in without what points to nothing. */
  readonly mended: ListedProblems;
}

export interface RowChanges {
  readonly added: number;
  /** Of the same id, or for a document the same source, with other content. */
  readonly changed: number;
  readonly gone: number;
  readonly same: number;
}

export interface PreviewOptions {
  readonly signal?: AbortSignal;
  onProgress?(progress: { readonly rows: number; readonly total: number }): void;
}

/**
 * Reads a bundle through, which checks every row of it, and compares it with the version that is installed.
 * Changes nothing. Memory: 24 bytes a row that is installed.
 */
export async function previewBundle(
  store: RecordStore,
  bundle: OpenBundle,
  rules: IndexRules,
  options: PreviewOptions = {},
): Promise<Result<BundlePreview>> {
  try {
    return await preview(store, bundle, rules, options);
  } catch (error) {
    return storageFailure(error);
  }
}

async function preview(
  store: RecordStore,
  bundle: OpenBundle,
  rules: IndexRules,
  { signal, onProgress }: PreviewOptions,
): Promise<Result<BundlePreview>> {
  const { files: _files, ...manifest } = bundle.manifest;
  const active = (await store.installs()).filter((row) => row.state === 'active');
  const place = placeOf(manifest, active, false);
  if (!place.ok) return place;
  const [replaced] = place.value.replaces;
  const digest = digestOf(bundle.manifest);
  const count = {
    entities: await createCount(store, replaced, 'entities'),
    documents: await createCount(store, replaced, 'documents'),
    statements: await createCount(store, replaced, 'statements'),
  };
  const [bad, mended] = [createProblemList(), createProblemList()];
  const total = Object.values(manifest.counts).reduce((sum, rows) => sum + rows, 0);
  let rows = 0;
  for await (const shard of bundle.shards()) {
    if (signal?.aborted)
      return {
        ok: false,
        error: { code: 'cancelled', message: 'The check was cancelled; nothing was changed.' },
      };
    if (!shard.ok) return shard;
    bad.add(shard.value.problems.filter((problem) => !isMended(problem)));
    mended.add(shard.value.problems.filter(isMended));
    count[shard.value.kind].add(shard.value);
    rows += shard.value.rows.length;
    onProgress?.({ rows, total });
  }
  const value: BundlePreview = {
    manifest,
    replaces: replaced?.manifest ?? null,
    same: active.some((row) => row.digest === digest && row.index === indexVersion(rules)),
    otherPublisher: place.value.otherPublisher,
    changes: {
      entities: count.entities.changes(),
      documents: count.documents.changes(),
      statements: count.statements.changes(),
    },
    bad: { listed: bad.listed, count: bad.count },
    mended: { listed: mended.listed, count: mended.count },
  };
  return { ok: true, value };
}

interface Count {
  add(shard: Shard): void;
  changes(): RowChanges;
}

async function createCount(
  store: RecordStore,
  installed: InstallRow | undefined,
  kind: ShardKind,
): Promise<Count> {
  const before = installed === undefined ? null : await hashesOf(store, installed, kind);
  const counts = { added: 0, changed: 0, same: 0 };
  const lines = new TextDecoder();
  return {
    add(shard) {
      if (before === null) {
        counts.added += shard.rows.length;
        return;
      }
      const text = lines.decode(shard.bytes).split('\n');
      shard.rows.forEach((row, at) => {
        const [known] = before.byId.find(row.id, 1);
        if (known !== undefined) counts[known === hash32(text[at] ?? '') ? 'same' : 'changed']++;
        else if ('fingerprint' in row && before.bySource.find(row.source, 1).length > 0) counts.changed++;
        else counts.added++;
      });
    },
    changes: () => ({ ...counts, gone: (before?.rows ?? 0) - counts.changed - counts.same }),
  };
}

/** Of every installed row the hash of its line, by its id; and which sources there are. */
async function hashesOf(
  store: RecordStore,
  installed: InstallRow,
  kind: ShardKind,
): Promise<{ byId: KeyTable; bySource: KeyTable; rows: number }> {
  const byId = createKeyTableBuilder();
  const bySource = createKeyTableBuilder();
  let rows = 0;
  for await (const lines of storedLines(store, installed, kind))
    for (const line of lines) {
      const { id, source } = JSON.parse(line) as { id: string; source?: string };
      byId.add(id, hash32(line));
      if (kind === 'documents' && source !== undefined) bySource.add(source, 1);
      rows++;
    }
  return { byId: openKeyTable(byId.build()), bySource: openKeyTable(bySource.build()), rows };
}
