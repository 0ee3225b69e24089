import type { VNode } from 'preact';
import { i18n } from '#i18n';
import { type ColumnMeaning, columnsOf } from '../../utils/builder/table-columns.ts';
import { counted } from '../words/counted.ts';
import { problemInWords } from '../words/problem.ts';
import { ColumnsTable } from './columns-table.tsx';
import type { ImportJob, ImportStep } from './import-jobs.ts';
import { Preview } from './preview.tsx';
import { ProgressLine } from './progress-line.tsx';

export interface ImportActions {
  readonly onChooseColumn: (job: number, column: number, meaning: ColumnMeaning | null) => void;
  readonly onProceed: (job: number) => void;
  readonly onChangeColumns: (job: number) => void;
  readonly onConfirm: (job: number) => void;
  readonly onCancel: (job: number) => void;
  readonly onDismiss: (job: number) => void;
}

/** A file on its way into the corpus: its check, what it would change, its progress, how it ended. */
export function ImportRow({ job, ...actions }: { readonly job: ImportJob } & ImportActions): VNode {
  const { step } = job;
  const name = 'preview' in step ? step.preview.manifest.name : 'name' in step ? step.name : job.file;
  return (
    <li class={step.step === 'failed' ? 'bundle-row import-row failed' : 'bundle-row import-row'}>
      <h3>{name}</h3>
      {step.step === 'columns' && job.table !== null ? (
        <ColumnsTable
          table={job.table}
          counts={step.counts}
          onChoose={(column, meaning) => actions.onChooseColumn(job.id, column, meaning)}
        />
      ) : (
        <Body step={step} />
      )}
      <p class="import-buttons">
        <Buttons job={job} name={name} {...actions} />
      </p>
    </li>
  );
}

function Body({ step }: { readonly step: ImportStep }): VNode {
  switch (step.step) {
    case 'checking':
      return (
        <ProgressLine
          title={i18n.t(step.progress.unit === 'bytes' ? 'library.reading' : 'library.checking')}
          progress={step.progress}
        />
      );
    case 'writing':
      return <ProgressLine title={i18n.t('library.writing')} progress={step.progress} />;
    case 'checked':
      return <Preview preview={step.preview} />;
    case 'done':
      return (
        <>
          <p>{stepInWords(step)}</p>
          {step.leftOut > 0 && <p>{counted('library.leftOut', step.leftOut)}</p>}
        </>
      );
    case 'failed':
      return (
        <>
          <p class="preview-warning">{problemInWords(step.problem)}</p>
          <p class="soft">{i18n.t('library.unchanged')}</p>
        </>
      );
    default:
      return <p class="soft">{stepInWords(step)}</p>;
  }
}

/** Where a job stands, in a few words: what is said when it changes. */
export function stepInWords(step: ImportStep): string {
  switch (step.step) {
    case 'waiting':
    case 'confirmed':
      return i18n.t('library.waiting');
    case 'columns':
      return i18n.t('columns.ask');
    case 'checking':
      return i18n.t('library.checking');
    case 'checked':
      return i18n.t('library.checked');
    case 'held':
      return i18n.t('library.held');
    case 'writing':
      return i18n.t('library.writing');
    case 'cancelling':
      return i18n.t('library.cancelling');
    case 'cancelled':
      return i18n.t('library.cancelled');
    case 'failed':
      return problemInWords(step.problem);
    case 'done':
      return i18n.t(DONE_KEY[step.outcome]);
  }
}

const DONE_KEY = {
  installed: 'library.installed',
  replaced: 'library.replaced',
  same: 'library.same',
} as const;

function Buttons({
  job: { id, step, table },
  name,
  onProceed,
  onChangeColumns,
  onConfirm,
  onCancel,
  onDismiss,
}: { readonly job: ImportJob; readonly name: string } & ImportActions): VNode | null {
  if (step.step === 'cancelling') return null;
  if (step.step === 'done' || step.step === 'failed' || step.step === 'cancelled')
    return (
      <button
        type="button"
        class="plain-button"
        aria-label={i18n.t('library.dismissNamed', [name])}
        onClick={() => onDismiss(id)}
      >
        {i18n.t('library.dismiss')}
      </button>
    );
  const rest = step.step === 'checked' && step.preview.bad.count > 0;
  return (
    <>
      {step.step === 'columns' && table !== null && (
        <button
          type="button"
          class="strong-button"
          disabled={columnsOf(table.head.names, table.meanings) === null}
          onClick={() => onProceed(id)}
        >
          {i18n.t('columns.proceed')}
        </button>
      )}
      {step.step === 'checked' && (
        <button type="button" class="strong-button" onClick={() => onConfirm(id)}>
          {i18n.t(rest ? 'library.importRest' : 'library.import')}
        </button>
      )}
      {step.step === 'checked' && table !== null && (
        <button type="button" class="plain-button" onClick={() => onChangeColumns(id)}>
          {i18n.t('columns.change')}
        </button>
      )}
      <button
        type="button"
        class="plain-button"
        aria-label={i18n.t('library.cancelNamed', [name])}
        onClick={() => onCancel(id)}
      >
        {i18n.t('library.cancel')}
      </button>
    </>
  );
}
