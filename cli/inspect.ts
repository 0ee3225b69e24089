import { MAX_PROBLEMS } from '../utils/bundle/limits.ts';
import type { EntityId, EntityKind, Problem } from '../utils/model.ts';
import { type Command, UsageError } from './command.ts';
import { openBundleFile } from './open-file.ts';
import { createProblemReport } from './problem-report.ts';

/** People and institutions that are listed, of each. */
const MOST_FREQUENT = 20;

interface Known {
  readonly kind: EntityKind;
  readonly name: string;
  readonly country: string | null;
  statements: number;
  documents: number;
}

export const inspectCommand: Command = {
  name: 'inspect',
  help: `on-record inspect FILE

Checks a bundle, row by row, and prints one JSON object: its manifest (without the list of files), its counts,
the people and institutions with the most statements, and its problems. Exit status 1 where there are any. On a terminal the object is laid out over lines.
`,
  flags: {},
  async run(args, world) {
    const [path] = args.positional;
    if (path === undefined || args.positional.length > 1)
      throw new UsageError('inspect needs one bundle: on-record inspect FILE.');
    const opened = await openBundleFile(path);
    if (!opened.ok) {
      world.complain(opened.error.message);
      return 1;
    }
    const report = createProblemReport(world.complain);
    const problems: Problem[] = [];
    const entities = new Map<EntityId, Known>();
    const rows = { documents: 0, statements: 0, entities: 0 };
    let undated = 0;
    const note = (problem: Problem): void => {
      if (problems.length < MAX_PROBLEMS) problems.push(problem);
      report.add(problem);
    };
    for await (const shard of opened.value.shards()) {
      if (!shard.ok) {
        note(shard.error);
        break;
      }
      shard.value.problems.forEach(note);
      rows[shard.value.kind] += shard.value.rows.length;
      if (shard.value.kind === 'entities')
        for (const { id, kind, name, country } of shard.value.rows)
          entities.set(id, { kind, name, country, statements: 0, documents: 0 });
      else if (shard.value.kind === 'documents')
        for (const row of shard.value.rows)
          for (const [id] of row.entities) count(entities.get(id), 'documents');
      else
        for (const row of shard.value.rows) {
          if (row.said === null) undated++;
          for (const id of new Set([...row.speakers, ...row.institutions]))
            count(entities.get(id), 'statements');
        }
    }
    const { files, ...manifest } = opened.value.manifest;
    const answer = {
      manifest: { ...manifest, files: files.length },
      rows: { ...rows, undated },
      people: mostFrequent(entities, 'person'),
      institutions: mostFrequent(entities, 'organisation'),
      problems,
    };
    await world.print(`${JSON.stringify(answer, null, world.terminal ? 2 : 0)}\n`);
    return problems.length > 0 ? 1 : 0;
  },
};

function count(entity: Known | undefined, what: 'statements' | 'documents'): void {
  if (entity !== undefined) entity[what]++;
}

function mostFrequent(entities: ReadonlyMap<EntityId, Known>, kind: EntityKind): Omit<Known, 'kind'>[] {
  return [...entities.values()]
    .filter((entity) => entity.kind === kind)
    .sort((a, b) => b.statements - a.statements || b.documents - a.documents || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_FREQUENT)
    .map(({ kind: _, ...entity }) => entity);
}
