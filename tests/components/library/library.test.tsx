import '../strings.ts';
import { expect, test } from 'vitest';
import { BundlesView, type BundlesViewProps } from '../../../components/library/bundles-view.tsx';
import { placeOfDate, yearsOf } from '../../../components/library/coverage-bar.tsx';
import type { ImportStep } from '../../../components/library/import-jobs.ts';
import { formatDuration, formatSize } from '../../../components/words/sizes.ts';
import type { TableHead } from '../../../utils/builder/table-columns.ts';
import type { BundleSummary } from '../../../utils/messages/bundle-summary.ts';
import type { IsoDate, Problem } from '../../../utils/model.ts';
import { drawn, texts } from '../render.ts';
import { previewOf } from './made-up-preview.ts';

const nothing = (): void => undefined;
const RIVERS: BundleSummary = {
  id: 'rivers',
  name: 'Rivers of Aldovia',
  publisher: 'The Aldovia Herald',
  version: '2',
  licence: 'CC BY 4.0',
  statements: 40,
  documents: 3,
  entities: 7,
  coverage: { from: '2024-03' as IsoDate, to: '2025-06-12' as IsoDate, outlets: ['The Aldovia Herald'] },
  shipped: false,
  bytes: 12_300,
  waiting: false,
  imported: '2026-01-02' as IsoDate,
};

function library(change: Partial<BundlesViewProps> = {}): Element {
  return drawn(
    <BundlesView
      bundles={[RIVERS]}
      lost={[]}
      problem={null}
      unkept={[]}
      jobs={[]}
      unremoved={null}
      storage={null}
      over={false}
      onFiles={nothing}
      onChooseColumn={nothing}
      onProceed={nothing}
      onChangeColumns={nothing}
      onConfirm={nothing}
      onCancel={nothing}
      onDismiss={nothing}
      onRemove={nothing}
      onForgetLost={nothing}
      news={null}
      onRestoreShipped={nothing}
      {...change}
    />,
  );
}
const importing = (step: ImportStep): Element =>
  library({ jobs: [{ id: 1, file: 'new.zip', table: null, step }] });

test('a bundle says whose it is, how much it is, when it came and what years it is from', () => {
  const row = library().querySelector('.bundle-row')?.textContent ?? '';

  for (const part of [
    'Rivers of Aldovia',
    'The Aldovia Herald',
    'version 2',
    'CC BY 4.0',
    '3 articles',
    '40 statements',
    '7 names',
    '12.3 kB',
    'imported 2 Jan 2026',
  ])
    expect(row).toContain(part);
  expect(row).toContain('Mar 2024 – 12 Jun 2025');
});

test('the bars of all bundles are over the same years', () => {
  const years = yearsOf([RIVERS.coverage, { from: '2020' as IsoDate, to: '2021' as IsoDate, outlets: [] }]);

  expect(years).toEqual({ first: 2020, last: 2025 });
  expect(placeOfDate('2023', { first: 2020, last: 2025 }, false)).toBe(50);
  expect(placeOfDate('2025', { first: 2020, last: 2025 }, true)).toBe(100);
  expect(yearsOf([{ from: null, to: null, outlets: [] }])).toBeNull();
});

test('before an import the reader sees what is new, and before an update also what changes and goes', () => {
  const fresh = importing({ step: 'checked', preview: previewOf() });
  const update = importing({
    step: 'checked',
    preview: previewOf({ replaces: { ...previewOf().manifest, version: '1' } }),
  });

  expect(texts(fresh, '.change-table thead th')).toEqual(['new']);
  expect(texts(update, '.change-table thead th')).toEqual(['new', 'changed', 'gone', 'unchanged']);
  expect(update.textContent).toContain('This replaces version 1');
});

test('an older version is said to be older than the one that it replaces', () => {
  const { manifest } = previewOf();
  const replacing = (created: string): string =>
    importing({
      step: 'checked',
      preview: previewOf({
        manifest: { ...manifest, created: '2025-06-12' as IsoDate },
        replaces: { ...manifest, version: '3', created: created as IsoDate },
      }),
    }).textContent ?? '';

  expect(replacing('2025-06-13')).toContain('This is older than version 3');
  expect(replacing('2025-06-12')).toContain('This replaces version 3');
});

test('ten bad rows are listed, the others counted, and the rest can be imported', () => {
  const problems = Array.from(
    { length: 12 },
    (_, at): Problem => ({ code: 'bad-row', message: `Row ${at} is bad.` }),
  );
  const root = importing({
    step: 'checked',
    preview: previewOf({ bad: { listed: problems, count: 4_000 } }),
  });

  expect(texts(root, '.preview-problems li')).toHaveLength(10);
  expect(root.textContent).toContain('3,990 more');
  expect(texts(root, '.import-row .strong-button')).toEqual(['Import the rest']);
});

test('rows that only lose what points to nothing are said to come in, and there is no rest to import', () => {
  const listed: Problem[] = [{ code: 'dangling', message: 'Line 3: mentions points to x.' }];
  const root = importing({ step: 'checked', preview: previewOf({ mended: { listed, count: 1 } }) });

  expect(texts(root, '.preview-warning')).toEqual([
    '1 row points to something that the bundle does not have, and would come in without that:',
  ]);
  expect(texts(root, '.preview-problems li')).toHaveLength(1);
  expect(texts(root, '.import-row .strong-button')).toEqual(['Import']);
});

test('another publisher’s bundle of the same id is warned of', () => {
  const root = importing({ step: 'checked', preview: previewOf({ otherPublisher: true }) });

  expect(texts(root, '.preview-warning').join()).toContain('another publisher');
});

test('progress is a bar with rows, rate and time left', () => {
  const root = importing({
    step: 'writing',
    preview: previewOf(),
    progress: { rows: 2000, total: 10_000, startedAt: 0, at: 2000 },
  });

  expect(root.querySelector('progress')?.getAttribute('value')).toBe('2000');
  expect(texts(root, '.progress-line p')).toEqual([
    'Importing · 2,000 of 10,000 rows · 1,000 rows a second · 8 seconds left',
  ]);
});

test('a corpus that the browser cleared away is told from one that is empty', () => {
  expect(library({ bundles: [] }).textContent).toContain('Your corpus is empty');
  expect(library({ bundles: [], lost: [{ id: 'rivers', name: 'Rivers' }] }).textContent).toContain(
    'The browser has cleared your corpus away',
  );
});

test('what came with the extension can be brought back only where it is missing', () => {
  const offers = (shipped: boolean): boolean =>
    (library({ bundles: [{ ...RIVERS, shipped }] }).textContent ?? '').includes('Bring back');

  expect([offers(true), offers(false)]).toEqual([false, true]);
});

test.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [12_300, '12.3 kB'],
  [4_000_000_000, '4 GB'],
])('%i bytes are %s', (bytes, words) => {
  expect(formatSize(bytes)).toBe(words);
});

test.each([
  [0.2, '1 second'],
  [61, '61 seconds'],
  [125, '2 minutes'],
])('%d s are %s', (seconds, words) => {
  expect(formatDuration(seconds)).toBe(words);
});

test('a table shows its first rows, above each column the choice of what it is, and what that gives', () => {
  const head: TableHead = {
    names: ['Zitat', 'Wer', ''],
    rows: [['Wir graben <b>hier</b>.', 'Ida Orsik', '1']],
    meanings: ['statement', null, null],
    isSure: false,
  };
  const counts = { statements: 312, documents: 0, speakers: 14, undated: 9, leftOut: 1, complete: true };
  const row = library({
    jobs: [
      {
        id: 1,
        file: 'zitate',
        table: { head, meanings: head.meanings, last: null },
        step: { step: 'columns', counts },
      },
    ],
  }).querySelector('.import-row');

  expect(
    [...(row?.querySelectorAll('select') ?? [])].map((select) => select.getAttribute('aria-label')),
  ).toEqual(['What the column “Zitat” is', 'What the column “Wer” is', 'What the column “(no name)” is']);
  expect(row?.querySelector('tbody')?.textContent).toBe('Wir graben <b>hier</b>.Ida Orsik1');
  expect(row?.querySelector('[role=status]')?.textContent).toBe(
    '312 statements\u00a0· 14 speakers\u00a0· 9 without a date\u00a0· 1 row cannot be taken',
  );
  expect([...(row?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent)).toEqual([
    'Continue',
    'Cancel',
  ]);
});

test('without a column for the text the table cannot be continued with, and says why', () => {
  const head: TableHead = { names: ['a', 'b'], rows: [], meanings: ['speaker', null], isSure: false };
  const row = library({
    jobs: [
      {
        id: 1,
        file: 'x',
        table: { head, meanings: head.meanings, last: null },
        step: { step: 'columns', counts: null },
      },
    ],
  }).querySelector('.import-row');

  expect(row?.querySelector('[role=status]')?.textContent).toContain('to continue');
  expect(row?.querySelector('.strong-button')?.hasAttribute('disabled')).toBe(true);
});
