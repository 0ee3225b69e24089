import type { ImportEvent, ImportJob } from '../../components/library/import-jobs.ts';
import { columnsOf, type TableColumns, type TableHead } from '../../utils/builder/table-columns.ts';
import type { Problem } from '../../utils/model.ts';
import type { BuildJob } from './build-job.ts';
import type { BuildAnswers, BuiltFile } from './build-messages.ts';

/** What building asks of workers. */
export interface BuildServices {
  /** Which of the files are tables, and what their columns seem to be. */
  readonly look: (files: readonly File[]) => BuildJob<BuildAnswers['look']>;
  readonly count: (files: readonly File[], columns: TableColumns) => BuildJob<BuildAnswers['count']>;
  /** Makes a bundle of files that are none. */
  readonly build: (
    files: readonly File[],
    name: string,
    columns: TableColumns | null,
    onProgress: (bytes: number, total: number) => void,
  ) => BuildJob<BuiltFile>;
  readonly now: () => number;
}

/** The page's jobs, of which builds are some. */
export interface JobList {
  readonly next: () => number;
  readonly find: (job: number) => ImportJob | undefined;
  readonly dispatch: (event: ImportEvent) => void;
  /** A bundle was made, and is to be checked. */
  readonly built: (job: number, bundle: File, leftOut: readonly Problem[]) => void;
}

/** Files of the same table, or of no table: what one bundle is made of. */
interface Group {
  readonly files: readonly File[];
  readonly table: TableHead | null;
}

export interface FileBuilds {
  /** Where a table's columns cannot be told for sure, the reader is asked; the rest is built. */
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly askColumns: (job: number) => void;
  /** Counts anew what the columns would give, after the reader has chosen one. */
  readonly count: (job: number) => Promise<void>;
  /** The reader is done with the columns. */
  readonly proceed: (job: number) => Promise<void>;
  /** False where nothing of the job is under way here. */
  readonly stop: (job: number) => boolean;
  readonly isBuilding: (job: number) => boolean;
  readonly forget: (job: number) => void;
}

const CANCELLED: Problem = { code: 'cancelled', message: 'Cancelled; nothing was changed.' };
const NOTHING: Problem = { code: 'source-nothing', message: 'Nothing in these files could be read.' };

/** Makes bundles of files that are none. */
export function createFileBuilds(services: BuildServices, list: JobList): FileBuilds {
  const groups = new Map<number, Group>();
  const running = new Map<number, { stop(): void }>();

  const fail = (job: number, error: Problem): void =>
    list.dispatch({ type: 'checked', job, result: { ok: false, error } });

  async function build(job: number, columns: TableColumns | null): Promise<void> {
    const files = groups.get(job)?.files ?? [];
    list.dispatch({ type: 'started', job, at: services.now() });
    const work = services.build(files, stem(files), columns, (bytes, total) =>
      list.dispatch({ type: 'progress', job, rows: bytes, total, unit: 'bytes', at: services.now() }),
    );
    running.set(job, work);
    const ended = await work.ended;
    running.delete(job);
    if (ended === null) fail(job, CANCELLED);
    else if (!ended.ok) fail(job, ended.error);
    else if (ended.value.bundle === null) fail(job, ended.value.problems[0] ?? NOTHING);
    else list.built(job, ended.value.bundle, ended.value.problems);
  }

  async function count(job: number): Promise<void> {
    running.get(job)?.stop();
    running.delete(job);
    const table = list.find(job)?.table;
    const columns = table ? columnsOf(table.head.names, table.meanings) : null;
    if (!table || columns === null) return;
    const work = services.count(groups.get(job)?.files ?? [], columns);
    running.set(job, work);
    const ended = await work.ended;
    if (running.get(job) === work) running.delete(job);
    if (ended?.ok) list.dispatch({ type: 'counted', job, meanings: table.meanings, counts: ended.value });
    else if (ended !== null) fail(job, ended.error);
  }

  function askColumns(job: number): void {
    list.dispatch({ type: 'columns-asked', job });
    void count(job);
  }

  function start(group: Group): void {
    const job = list.next();
    const [name, more] = [stem(group.files), group.files.length - 1];
    groups.set(job, group);
    list.dispatch({ type: 'added', job, file: more > 0 ? `${name} + ${more}` : name, table: group.table });
    if (group.table?.isSure === false) askColumns(job);
    else void build(job, null);
  }

  return {
    add: async (files) => {
      const looked = await services.look(files).ended;
      grouped(files, looked?.ok ? looked.value : []).forEach(start);
    },
    askColumns,
    count,
    proceed: async (job) => {
      const table = list.find(job)?.table;
      const columns = table ? columnsOf(table.head.names, table.meanings) : null;
      if (columns === null) return;
      running.get(job)?.stop();
      await build(job, columns);
    },
    stop: (job) => {
      const work = running.get(job);
      work?.stop();
      return work !== undefined;
    },
    isBuilding: (job) => running.has(job),
    forget: (job) => void groups.delete(job),
  };
}

/** Tables to be asked about, those with the same columns together; all the rest is one. */
function grouped(files: readonly File[], tables: readonly (TableHead | null)[]): readonly Group[] {
  const keys = tables.map((table) => JSON.stringify(table?.names ?? null));
  const byKey = new Map<string, Group>();
  const rest: number[] = [];
  files.forEach((file, at) => {
    const table = tables[at] ?? null;
    const key = keys[at] ?? '';
    if (table === null || table.isSure) rest.push(at);
    else byKey.set(key, { table, files: [...(byKey.get(key)?.files ?? []), file] });
  });
  const [first = -1] = rest;
  const isOneTable = rest.every((at) => keys[at] === keys[first]);
  const others: Group = {
    files: rest.flatMap((at) => files[at] ?? []),
    table: isOneTable ? (tables[first] ?? null) : null,
  };
  return rest.length > 0 ? [others, ...byKey.values()] : [...byKey.values()];
}

function stem(files: readonly File[]): string {
  return (files[0]?.name ?? '').replace(/\.[^.]+$/, '');
}
