import '../strings.ts';
import { describe, expect, test } from 'vitest';
import { dateOf, EMPTY_SEARCH, NO_FILTER, namedExactly } from '../../../components/search/search-filter.ts';
import { type Found, SearchView, type SearchViewProps } from '../../../components/search/search-view.tsx';
import type { NamedRef } from '../../../utils/model.ts';
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
    expect(texts(answered({}), '.notice h2')).toEqual(['No statement in your corpus has all of this']);
  });

  test('narrowed to an official shows the name with the way to take it back', () => {
    const filter = { ...NO_FILTER, official: { name: 'Mira Tolvane', refs: [TOLVANE] } };
    const root = view({ form: { ...EMPTY_SEARCH, filter } });

    expect(root.querySelector('.field button')?.getAttribute('aria-label')).toBe(
      'Take away the filter Mira Tolvane',
    );
  });
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
