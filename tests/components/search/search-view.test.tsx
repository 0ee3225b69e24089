import '../strings.ts';
import { describe, expect, test } from 'vitest';
import {
  dateOf,
  datesOf,
  datesOfMonth,
  EMPTY_SEARCH,
  NO_FILTER,
  namedExactly,
  yearOf,
} from '../../../components/search/search-filter.ts';
import { type Found, SearchView, type SearchViewProps } from '../../../components/search/search-view.tsx';
import type { SearchCounts } from '../../../utils/corpus/search-counts.ts';
import type { IsoDate, NamedRef } from '../../../utils/model.ts';
import { corpusStatement } from '../made-up.ts';
import { drawn, texts } from '../render.ts';

const nothing = (): void => undefined;
const TOLVANE = { bundle: 'rivers', id: 'p1', name: 'Mira Tolvane' } as NamedRef;

function view(change: Partial<SearchViewProps> = {}): Element {
  return drawn(
    <SearchView
      form={EMPTY_SEARCH}
      found={null}
      outlets={[]}
      counts={null}
      onFilters={nothing}
      onForm={nothing}
      onSuggest={async () => []}
      onOpenProfile={nothing}
      {...change}
    />,
  );
}
const answered = (value: Partial<Found>): Element =>
  view({ found: { state: 'answered', value: { hits: [], total: 0, complete: true, ...value } } });

describe('a search', () => {
  test('counts what was found and says who said it and where', () => {
    const hit = corpusStatement('a', 'The dam holds', '2025-05-02', { speakers: [TOLVANE] });
    const root = answered({ hits: [hit, corpusStatement('b', 'Nobody knows', null)], total: 41 });

    expect(texts(root, '.search-count')).toEqual(['41 statements found']);
    expect(texts(root, '.search-speakers button')).toEqual(['Mira Tolvane']);
    expect(texts(root, '.said-list')[0]).toContain('Unattributed');
    expect(texts(root, '.quotation')[0]).toBe('“The dam holds”');
    expect(texts(root, '.profile-more')).toEqual(['Show more']);
  });

  test('says where there may be more than it counted', () => {
    const root = answered({ hits: [corpusStatement('a', 'Yes', null)], total: 1, complete: false });

    expect(texts(root, '.search-count')[0]).toContain('There may be more');
  });

  test('that found nothing says what to do', () => {
    const found: SearchViewProps['found'] = {
      state: 'answered',
      value: { hits: [], total: 0, complete: true },
    };
    const filtered = { ...EMPTY_SEARCH, filter: { ...NO_FILTER, outlet: 'Herald' } };

    for (const form of [{ ...EMPTY_SEARCH, text: 'zeppelin' }, filtered])
      expect(texts(view({ form, found }), '.notice')).toEqual([
        'No statement in your corpus has all of thisFewer words or fewer filters find more.',
      ]);
  });

  test('for nothing, in a corpus without a statement, asks for no fewer words', () => {
    expect(texts(answered({}), '.notice')).toEqual(['Your corpus has no statement yet']);
  });

  test('that did not look everywhere does not say that nothing has all of this', () => {
    const root = answered({ complete: false });

    expect(texts(root, '.notice h2')).toEqual(['0 statements found']);
    expect(root.textContent).toContain('There may be more');
  });

  test('narrowed to an official shows the name with the way to take it back', () => {
    const filter = { ...NO_FILTER, official: { name: 'Mira Tolvane', refs: [TOLVANE] } };
    const root = view({ form: { ...EMPTY_SEARCH, filter } });

    expect(root.querySelector('.field button')?.getAttribute('aria-label')).toBe(
      'Take away the filter Mira Tolvane',
    );
  });
});

describe('the filters', () => {
  const counts: SearchCounts = {
    kinds: [{ kind: 'direct', count: 12 }],
    years: [
      { year: 2026, count: 1200 },
      { year: 2025, count: 3 },
    ],
    outlets: [{ outlet: 'Herald', count: 7 }],
    officials: [{ name: 'Mira Tolvane', refs: [TOLVANE], count: 9 }],
    institutions: [],
  };

  test('say of each value how many statements are found with it', () => {
    const root = view({ counts });

    expect(texts(root, '.frequent button')).toEqual(['Mira Tolvane 9', 'Herald 7']);
    expect(texts(root, 'option')).toEqual([
      'any',
      'quote (12)',
      'quoted in part (0)',
      'reported (0)',
      'as given (0)',
      'any',
      '2026 (1,200)',
      '2025 (3)',
    ]);
  });

  test('say nothing of counts that are not known', () => {
    const root = view();

    expect(root.querySelectorAll('.frequent')).toHaveLength(0);
    expect(texts(root, 'option').slice(0, 2)).toEqual(['any', 'quote']);
  });

  test('keep the year that was chosen also where nothing is found in it', () => {
    const root = view({ counts, form: { ...EMPTY_SEARCH, filter: { ...NO_FILTER, ...datesOf(1999) } } });

    expect(texts(root, 'option')).toContain('1999 (0)');
  });
});

test.each([
  [datesOf(2026), 2026],
  [datesOf(null), null],
  [{ from: '2026-01-01', to: '2026-06-30' }, null],
  [{ from: null, to: '2026-12-31' }, null],
])('the dates %j are those of the year %s', (dates, year) => {
  expect(yearOf(dates as Parameters<typeof yearOf>[0])).toBe(year);
});

test('a name typed whole stands for everybody of that name, a part of one for nobody', () => {
  const other = { ...TOLVANE, bundle: 'dams' } as NamedRef;

  expect(namedExactly([TOLVANE, other], ' mira tolvane')?.refs).toEqual([TOLVANE, other]);
  expect(namedExactly([TOLVANE], 'Mira')).toBeNull();
});

test.each([
  ['2025-06-12', '2025-06-12'],
  ['', null],
  ['12.06.', null],
])('the date field %j is %s', (field, date) => {
  expect(dateOf(field)).toBe(date);
});

test('the dates of a month are its first and its last day', () => {
  expect(datesOfMonth('2024-02' as IsoDate)).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  expect(datesOfMonth('2025-12' as IsoDate)).toEqual({ from: '2025-12-01', to: '2025-12-31' });
});
