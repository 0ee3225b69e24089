import type { RowOf, ShardKind } from '../utils/bundle/bundle-types.ts';
import type { OpenBundle } from '../utils/bundle/open-bundle.ts';
import { contentId } from '../utils/text/hash.ts';
import { type Command, UsageError, type World } from './command.ts';
import { openBundleFile } from './open-file.ts';

/** Rows of a kind that are listed, of each sort of difference. */
const LISTED = 20;

/** By id: the checksum of the row, and what people would call it. */
type Known = Map<string, { readonly sum: string; readonly name: string }>;
type Rows = Readonly<Record<ShardKind, Known>>;

export const diffCommand: Command = {
  name: 'diff',
  help: `on-record diff A B

Compares two bundles row by row. Prints one JSON object: how many documents, statements, people and institutions
B has that A has not (added), A has that B has not (removed), and both have with other content (changed), with the
first ${LISTED} names of each. Exit status 0 where they hold the same rows, else 1. On a terminal the object is laid out over lines.
`,
  flags: {},
  async run(args, world) {
    const [from, to, ...more] = args.positional;
    if (from === undefined || to === undefined || more.length > 0)
      throw new UsageError('diff needs two bundles: on-record diff A B.');
    const [before, after] = [await rowsOf(from, world), await rowsOf(to, world)];
    if (before === null || after === null) return 1;
    const kinds = ['documents', 'statements', 'entities'] as const;
    const differences = kinds.map((kind) => [kind, compared(before[kind], after[kind])] as const);
    await world.print(
      `${JSON.stringify({ from, to, ...Object.fromEntries(differences) }, null, world.terminal ? 2 : 0)}\n`,
    );
    return differences.some(([, { added, removed, changed }]) => added + removed + changed > 0) ? 1 : 0;
  },
};

async function rowsOf(path: string, world: World): Promise<Rows | null> {
  const opened = await openBundleFile(path);
  if (!opened.ok) {
    world.complain(opened.error.message);
    return null;
  }
  return readRows(opened.value, world);
}

async function readRows(bundle: OpenBundle, world: World): Promise<Rows | null> {
  const rows = { documents: new Map(), statements: new Map(), entities: new Map() } satisfies Rows;
  for await (const shard of bundle.shards()) {
    if (!shard.ok) {
      world.complain(shard.error.message);
      return null;
    }
    for (const row of shard.value.rows)
      rows[shard.value.kind].set(row.id, { sum: contentId(JSON.stringify(row)), name: nameOf(row) });
  }
  return rows;
}

function nameOf(row: RowOf[ShardKind]): string {
  if ('name' in row) return row.name;
  return 'context' in row ? row.text.slice(0, 120) : (row.title ?? row.source);
}

interface Compared {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly names: Readonly<Record<'added' | 'removed' | 'changed', readonly string[]>>;
}

function compared(before: Known, after: Known): Compared {
  const names = { added: [] as string[], removed: [] as string[], changed: [] as string[] };
  for (const [id, { sum, name }] of after) {
    const known = before.get(id);
    if (known === undefined) names.added.push(name);
    else if (known.sum !== sum) names.changed.push(name);
  }
  for (const [id, { name }] of before) if (!after.has(id)) names.removed.push(name);
  return {
    added: names.added.length,
    removed: names.removed.length,
    changed: names.changed.length,
    names: {
      added: names.added.slice(0, LISTED),
      removed: names.removed.slice(0, LISTED),
      changed: names.changed.slice(0, LISTED),
    },
  };
}
