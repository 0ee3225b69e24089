import { expect, test } from 'vitest';
import type { CorpusStatement, IsoDate, Profile } from '../../utils/model.ts';
import { draftRecord } from '../../utils/reader/draft-record.ts';
import { createQuoteFinder } from '../../utils/reader/find-quote.ts';
import { corpusStatement, profileOf } from '../components/made-up.ts';
import { desk, got } from './made-clipping.ts';

const CONTEXT =
  '“We will mend the gate”, said Mira Tolvane, the Minister of Rivers, “before the ice is gone”. Nobody clapped.';
const SPANS = ['We will mend the gate', 'before the ice is gone'].map((part): [number, number] => [
  CONTEXT.indexOf(part),
  CONTEXT.indexOf(part) + part.length,
]);
const TOLVANE = { bundle: 'rivers', id: 'p1', name: 'Mira Tolvane' } as CorpusStatement['speakers'][number];
const MINISTRY = { bundle: 'rivers', id: 'o1', name: 'Ministry of Rivers' } as typeof TOLVANE;

const STATEMENT = corpusStatement('s1', 'We will mend the gate … before the ice is gone', '2025-02-03', {
  kind: 'direct',
  paragraph: 4,
  context: CONTEXT,
  offsets: SPANS,
  speakers: [TOLVANE],
  institutions: [MINISTRY],
  types: ['commitment'],
  document: {
    id: 'd1',
    source: 'd1',
    title: 'The gate',
    url: 'https://herald.example/gate?utm_source=letter',
    outlet: 'The Aldovia Herald',
    published: '2025-02-04',
    language: 'en',
    authors: ['Odalys Brenk'],
  } as unknown as NonNullable<CorpusStatement['document']>,
});

const office = (title: string, from: string | null): Profile['offices'][number] => ({
  ...{ title, country: null, to: null, document: null },
  from: from as IsoDate | null,
  institution: null,
});
const NOBODY = { speaker: null, institution: null };

test('a statement of the corpus keeps its own words, paragraph and source', () => {
  const { kind, quote, place, article, claim } = draftRecord(STATEMENT, NOBODY, [], false);

  expect(kind).toBe('statement');
  expect(quote.exact).toBe(CONTEXT.slice(SPANS[0]?.[0], SPANS[1]?.[1]));
  expect(quote.said.map(([from, to]) => quote.exact.slice(from, to))).toEqual([
    'We will mend the gate',
    'before the ice is gone',
  ]);
  expect(quote).toMatchObject({
    prefix: '“',
    suffix: '”. Nobody clapped.',
    position: null,
    speech: 'direct',
  });
  expect(place).toMatchObject({ paragraph: CONTEXT, index: 4 });
  expect(article).toMatchObject({
    url: 'https://herald.example/gate',
    title: 'The gate',
    outlet: 'The Aldovia Herald',
    authors: ['Odalys Brenk'],
    published: '2025-02-04',
    origin: { url: 'corpus', title: 'corpus', published: 'corpus', authors: 'corpus' },
  });
  expect(claim?.types).toEqual(['commitment']);
});

test('its speaker is filed with the office that was held by then', () => {
  const speaker = profileOf([], {
    offices: [office('President', '2026-01-01'), office('Minister', '2024-05-01')],
  });

  const drafted = draftRecord(STATEMENT, { speaker, institution: null }, [], false);

  expect(drafted.speaker).toEqual({
    kind: 'person',
    name: 'Mira Tolvane',
    role: 'Minister',
    refs: [{ bundle: 'rivers', id: 'p1' }],
  });
  expect(drafted.institution).toMatchObject({ kind: 'organisation', name: 'Ministry of Rivers' });
});

test('a ministry that speaks is filed as an institution', () => {
  const speaker = profileOf([], { kind: 'organisation', name: 'Ministry of Rivers' });
  const drafted = draftRecord(
    { ...STATEMENT, speakers: [MINISTRY] },
    { speaker, institution: null },
    [],
    false,
  );

  expect(drafted.speaker).toBeNull();
  expect(drafted.institution?.name).toBe('Ministry of Rivers');
});

test('a statement without an article or a paragraph keeps what it has', () => {
  const given = corpusStatement('s2', 'The gate stays shut.', '2024-01-05', {
    kind: 'given',
    context: '',
    offsets: [],
  });
  const { quote, place, article } = draftRecord(given, NOBODY, [], true);

  expect(quote).toMatchObject({ exact: 'The gate stays shut.', said: [[0, 20]], speech: null });
  expect(place).toMatchObject({ paragraph: 'The gate stays shut.', textFragment: null });
  expect(article).toMatchObject({ url: null, title: null, published: '2024-01-05' });
});

test('it is saved like any other clipping, and found when its own article is read', async () => {
  const { clippings } = desk();
  const saved = await got(clippings.save(draftRecord(STATEMENT, NOBODY, [], false)));

  const [kept] = await got(clippings.onPage('https://herald.example/gate'));

  expect(kept).toEqual(saved.clipping);
  const text = `The river rose.\n\n${CONTEXT}\n\nIt fell again.`;
  const found = createQuoteFinder(text).find(saved.clipping.quote);
  expect(found?.how).toBe('exact');
  expect(text.slice(...(found?.span ?? [0, 0]))).toBe(saved.clipping.quote.exact);
});
