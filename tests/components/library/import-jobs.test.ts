import { describe, expect, test } from 'vitest';
import {
  type ImportEvent,
  type ImportJob,
  isUnderWay,
  paceOf,
  reduceJobs,
} from '../../../components/library/import-jobs.ts';
import type { TableHead } from '../../../utils/builder/table-columns.ts';
import { previewOf } from './made-up-preview.ts';

const ADDED: ImportEvent = { type: 'added', job: 1, file: 'rivers.zip', table: null };
const HEAD: TableHead = { names: ['a', 'b'], rows: [], meanings: ['statement', null], isSure: false };
const TABLE: ImportEvent = { type: 'added', job: 1, file: 'rows', table: HEAD };
const ASKED: ImportEvent = { type: 'columns-asked', job: 1 };
const STARTED: ImportEvent = { type: 'started', job: 1, at: 1000 };
const CHECKED: ImportEvent = { type: 'checked', job: 1, result: { ok: true, value: previewOf() } };
const CONFIRMED: ImportEvent = { type: 'confirmed', job: 1 };
const HELD: ImportEvent = { type: 'held', job: 1 };
const PROGRESS: ImportEvent = { type: 'progress', job: 1, rows: 10, total: 20, at: 2000 };
const CANCEL: ImportEvent = { type: 'cancel', job: 1 };
const INSTALLED: ImportEvent = {
  type: 'installed',
  job: 1,
  result: { ok: true, value: { outcome: 'installed', name: 'Rivers', leftOut: 0 } },
};
const failed = (code: string): ImportEvent => ({
  type: 'installed',
  job: 1,
  result: { ok: false, error: { code, message: 'No.' } },
});
const jobsAfter = (...events: readonly ImportEvent[]): readonly ImportJob[] =>
  events.reduce<readonly ImportJob[]>(reduceJobs, []);

describe('an import', () => {
  test.each<[string, readonly ImportEvent[], string]>([
    ['waits for its check', [ADDED], 'waiting'],
    ['is checked', [ADDED, STARTED], 'checking'],
    ['is shown to the reader before anything is written', [ADDED, STARTED, CHECKED], 'checked'],
    ['waits for its turn when it is confirmed', [ADDED, STARTED, CHECKED, CONFIRMED], 'confirmed'],
    ['asks for the columns of a table', [TABLE, ASKED], 'columns'],
    ['is built when the columns are said', [TABLE, ASKED, STARTED], 'checking'],
    ['asks anew after its check', [TABLE, STARTED, CHECKED, ASKED], 'columns'],
    ['is cancelled at once while it asks', [TABLE, ASKED, CANCEL], 'cancelled'],
    ['does not ask once it is confirmed', [TABLE, STARTED, CHECKED, CONFIRMED, ASKED], 'confirmed'],
    ['is written', [ADDED, STARTED, CHECKED, CONFIRMED, STARTED], 'writing'],
    ['waits for another page’s import', [ADDED, STARTED, CHECKED, CONFIRMED, STARTED, HELD], 'held'],
    [
      'is written once the other page has ended',
      [ADDED, STARTED, CHECKED, CONFIRMED, STARTED, HELD, PROGRESS],
      'writing',
    ],
    [
      'is cancelling when it is cancelled behind another page’s',
      [ADDED, STARTED, CHECKED, CONFIRMED, STARTED, HELD, CANCEL],
      'cancelling',
    ],
    ['is done', [ADDED, STARTED, CHECKED, CONFIRMED, STARTED, INSTALLED], 'done'],
    ['can fail', [ADDED, STARTED, CHECKED, CONFIRMED, STARTED, failed('disk-full')], 'failed'],
    ['is cancelled at once while it waits', [ADDED, CANCEL], 'cancelled'],
    ['is cancelled at once before it is confirmed', [ADDED, STARTED, CHECKED, CANCEL], 'cancelled'],
    [
      'is not cancelled until the writing has stopped',
      [ADDED, STARTED, CHECKED, CONFIRMED, STARTED, CANCEL],
      'cancelling',
    ],
    [
      'is cancelled when the writing has stopped',
      [ADDED, STARTED, CHECKED, CONFIRMED, STARTED, CANCEL, failed('cancelled')],
      'cancelled',
    ],
    [
      'says that it is done where the cancel came too late',
      [ADDED, STARTED, CHECKED, CONFIRMED, STARTED, CANCEL, INSTALLED],
      'done',
    ],
    ['is not shown for confirmation after a cancel', [ADDED, STARTED, CANCEL, CHECKED], 'cancelled'],
  ])('%s', (_, events, step) => {
    expect(jobsAfter(...events).map((job) => job.step.step)).toEqual([step]);
  });

  test('of a bundle that is there already ends with its check', () => {
    const checked: ImportEvent = {
      type: 'checked',
      job: 1,
      result: { ok: true, value: previewOf({ same: true }) },
    };

    expect(jobsAfter(ADDED, STARTED, checked)[0]?.step).toMatchObject({ step: 'done', outcome: 'same' });
  });

  test('that was put away is not brought back by a late answer', () => {
    expect(jobsAfter(ADDED, STARTED, CANCEL, { type: 'dismissed', job: 1 }, CHECKED)).toEqual([]);
  });

  test('keeps the reader on the page only from the confirmation to the end', () => {
    expect(isUnderWay(jobsAfter(ADDED, STARTED, CHECKED))).toBe(false);
    expect(isUnderWay(jobsAfter(ADDED, STARTED, CHECKED, CONFIRMED))).toBe(true);
    expect(isUnderWay(jobsAfter(ADDED, STARTED, CHECKED, CONFIRMED, STARTED, INSTALLED))).toBe(false);
  });
});

test('the rate and the time left are told once they have settled', () => {
  expect(paceOf({ rows: 100, total: 1000, startedAt: 0, at: 100 })).toBeNull();
  expect(paceOf({ rows: 2000, total: 10_000, startedAt: 1000, at: 3000 })).toEqual({ rate: 1000, left: 8 });
});

test('what was counted with other columns than are chosen now is dropped', () => {
  const counts = { statements: 1, documents: 0, speakers: 0, undated: 1, leftOut: 0, complete: true };
  const chosen: ImportEvent = { type: 'column-chosen', job: 1, column: 1, meaning: 'speaker' };
  const late: ImportEvent = { type: 'counted', job: 1, meanings: HEAD.meanings, counts };

  expect(jobsAfter(TABLE, ASKED, late)[0]?.step).toEqual({ step: 'columns', counts });
  expect(jobsAfter(TABLE, ASKED, chosen, late)[0]?.step).toEqual({ step: 'columns', counts: null });
});

test('what a column loses to another that is only passed with the keys comes back to it', () => {
  const choose = (column: number, meaning: 'statement' | 'speaker'): ImportEvent => ({
    type: 'column-chosen',
    job: 1,
    column,
    meaning,
  });
  const passed = [TABLE, ASKED, choose(1, 'statement')];

  expect(jobsAfter(...passed)[0]?.table?.meanings).toEqual([null, 'statement']);
  expect(jobsAfter(...passed, choose(1, 'speaker'))[0]?.table?.meanings).toEqual(['statement', 'speaker']);
});
