import {
  type ColumnMeaning,
  type Meanings,
  type TableCounts,
  type TableHead,
  withMeaning,
} from '../../utils/builder/table-columns.ts';
import type { Problem, Result } from '../../utils/model.ts';
import type { ImportPreview } from './import-preview.ts';

/** How far a job is. Times are milliseconds of one clock. */
export interface Progress {
  /** What `rows` and `total` count: rows where it is absent. */
  readonly unit?: 'bytes';
  readonly rows: number;
  /** 0 until it is known. */
  readonly total: number;
  readonly startedAt: number;
  readonly at: number;
}

/** One chosen file, from its check to its end. */
export interface ImportJob {
  readonly id: number;
  readonly file: string;
  /** Where it is a table, or several alike, whose columns can be chosen. */
  readonly table: ChosenColumns | null;
  readonly step: ImportStep;
}

export interface ChosenColumns {
  readonly head: TableHead;
  readonly meanings: Meanings;
  /**
   * The column that was changed last, and the meanings before it was. With the keys a reader goes through the choices one by
   * one: what others lose to one that is only passed comes back to them.
   */
  readonly last: { readonly column: number; readonly before: Meanings } | null;
}

export type ImportStep =
  /** In line behind another check or import. */
  | { readonly step: 'waiting' }
  /** The reader says what the columns are; `counts` is what they would give, null until that is known. */
  | { readonly step: 'columns'; readonly counts: TableCounts | null }
  | { readonly step: 'checking'; readonly progress: Progress }
  | { readonly step: 'checked'; readonly preview: ImportPreview }
  /** Confirmed, in line behind another. */
  | { readonly step: 'confirmed'; readonly preview: ImportPreview }
  /** Its turn here, and something else in the browser is changing the corpus: another page's import, a merge behind one. */
  | { readonly step: 'held'; readonly preview: ImportPreview }
  | { readonly step: 'writing'; readonly preview: ImportPreview; readonly progress: Progress }
  /** The reader cancelled; whether it was in time is not known yet. */
  | { readonly step: 'cancelling' }
  | { readonly step: 'done'; readonly outcome: Outcome; readonly name: string; readonly leftOut: number }
  | { readonly step: 'cancelled' }
  | { readonly step: 'failed'; readonly problem: Problem };

export type Outcome = 'installed' | 'replaced' | 'same';

export type ImportEvent =
  | {
      readonly type: 'added';
      readonly job: number;
      readonly file: string;
      readonly table: TableHead | null;
    }
  | { readonly type: 'columns-asked'; readonly job: number }
  | {
      readonly type: 'column-chosen';
      readonly job: number;
      readonly column: number;
      readonly meaning: ColumnMeaning | null;
    }
  /** `meanings` are those that were counted with. */
  | {
      readonly type: 'counted';
      readonly job: number;
      readonly meanings: Meanings;
      readonly counts: TableCounts;
    }
  | { readonly type: 'started'; readonly job: number; readonly at: number }
  | { readonly type: 'held'; readonly job: number }
  | {
      readonly type: 'progress';
      readonly job: number;
      readonly rows: number;
      readonly total: number;
      readonly unit?: 'bytes';
      readonly at: number;
    }
  | { readonly type: 'checked'; readonly job: number; readonly result: Result<ImportPreview> }
  | { readonly type: 'confirmed'; readonly job: number }
  | {
      readonly type: 'installed';
      readonly job: number;
      readonly result: Result<{ readonly outcome: Outcome; readonly name: string; readonly leftOut: number }>;
    }
  | { readonly type: 'cancel'; readonly job: number }
  | { readonly type: 'dismissed'; readonly job: number };

/** The jobs after an event; what comes late for a job that is gone changes nothing. */
export function reduceJobs(jobs: readonly ImportJob[], event: ImportEvent): readonly ImportJob[] {
  if (event.type === 'added')
    return [
      ...jobs,
      { id: event.job, file: event.file, table: chosenOf(event.table), step: { step: 'waiting' } },
    ];
  if (event.type === 'dismissed') return jobs.filter(({ id }) => id !== event.job);
  return jobs.map((job) => (job.id === event.job ? nextJob(job, event) : job));
}

function chosenOf(head: TableHead | null): ChosenColumns | null {
  return head && { head, meanings: head.meanings, last: null };
}

type StepEvent = Exclude<ImportEvent, { type: 'added' | 'dismissed' | 'column-chosen' | 'counted' }>;

function nextJob(job: ImportJob, event: Exclude<ImportEvent, { type: 'added' | 'dismissed' }>): ImportJob {
  if (event.type !== 'column-chosen' && event.type !== 'counted')
    return { ...job, step: nextStep(job.step, event) };
  const { table, step } = job;
  if (table === null || step.step !== 'columns') return job;
  if (event.type === 'counted')
    return event.meanings === table.meanings ? { ...job, step: { ...step, counts: event.counts } } : job;
  const { column, meaning } = event;
  const before = table.last?.column === column ? table.last.before : table.meanings;
  const meanings = withMeaning(before, column, meaning);
  return {
    ...job,
    table: { ...table, meanings, last: { column, before } },
    step: { step: 'columns', counts: null },
  };
}

function nextStep(step: ImportStep, event: StepEvent): ImportStep {
  switch (event.type) {
    case 'columns-asked':
      return step.step === 'waiting' || step.step === 'checked' ? { step: 'columns', counts: null } : step;
    case 'started': {
      const progress = { rows: 0, total: 0, startedAt: event.at, at: event.at };
      if (step.step === 'waiting' || step.step === 'columns') return { step: 'checking', progress };
      return step.step === 'confirmed' ? { step: 'writing', preview: step.preview, progress } : step;
    }
    case 'held':
      return step.step === 'writing' ? { step: 'held', preview: step.preview } : step;
    case 'progress':
      if (step.step === 'held') {
        const progress = { rows: event.rows, total: event.total, startedAt: event.at, at: event.at };
        return { step: 'writing', preview: step.preview, progress };
      }
      if (step.step !== 'checking' && step.step !== 'writing') return step;
      return {
        ...step,
        progress: {
          rows: event.rows,
          total: event.total,
          // What is counted otherwise is another work, with a pace of its own.
          startedAt: event.unit === step.progress.unit ? step.progress.startedAt : event.at,
          at: event.at,
          ...(event.unit === undefined ? {} : { unit: event.unit }),
        },
      };
    case 'checked':
      if (!event.result.ok) return ended(event.result.error);
      if (step.step === 'cancelling' || step.step === 'cancelled') return { step: 'cancelled' };
      if (event.result.value.same)
        return { step: 'done', outcome: 'same', name: event.result.value.manifest.name, leftOut: 0 };
      return { step: 'checked', preview: event.result.value };
    case 'confirmed':
      return step.step === 'checked' ? { step: 'confirmed', preview: step.preview } : step;
    case 'installed':
      return event.result.ok ? { step: 'done', ...event.result.value } : ended(event.result.error);
    case 'cancel':
      // What has not begun never does; what is under way tells when it has stopped, or that it was too late.
      return { step: UNDER_WAY.has(step.step) ? 'cancelling' : 'cancelled' };
  }
}

const UNDER_WAY: ReadonlySet<ImportStep['step']> = new Set(['checking', 'held', 'writing']);

function ended(problem: Problem): ImportStep {
  return problem.code === 'cancelled' ? { step: 'cancelled' } : { step: 'failed', problem };
}

/** Whether leaving the page would end something that the reader asked for. */
export function isUnderWay(jobs: readonly ImportJob[]): boolean {
  return jobs.some(({ step }) => ['confirmed', 'held', 'writing'].includes(step.step));
}

/** Whether the page's worker was asked for it and has not answered. */
export function isWithDesk({ step }: ImportStep): boolean {
  return ['waiting', 'checking', 'confirmed', 'held', 'writing', 'cancelling'].includes(step);
}

/** Before this the rate jumps about; it is not shown yet. */
const SETTLED_AFTER_MS = 700;

/** Rows a second so far, and seconds left at that rate; null until both can be told. */
export function paceOf({ rows, total, startedAt, at }: Progress): { rate: number; left: number } | null {
  const took = at - startedAt;
  if (took < SETTLED_AFTER_MS || rows === 0 || total === 0) return null;
  const rate = rows / (took / 1000);
  return { rate, left: Math.max(0, total - rows) / rate };
}
