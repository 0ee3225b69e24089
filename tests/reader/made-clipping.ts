import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { EntityRef, IsoDate, StatementId } from '../../utils/model.ts';
import type { ClippedArticle, ClippedName, Clipping, ClippingDraft } from '../../utils/reader/clipping.ts';
import { type Clippings, openClippings } from '../../utils/reader/clippings.ts';
import { openReaderDatabase, type ReaderDatabase } from '../../utils/reader/reader-database.ts';

/** Clippings from the newspapers of Freedonia and Sylvania, which are nowhere. */
export const TEXT = [
  'Mira Tolvane, the Minister of Rivers of Freedonia, said the dam would hold through the winter.',
  '“We will spend 5% of the budget on rivers,” Tolvane told the parliament of Freedonia on Monday.',
  'Sylvania wants to build three dams by 2030.',
].join('\n\n');

export const EXACT = 'We will spend 5% of the budget on rivers,';

export const ARTICLE: ClippedArticle = {
  url: 'https://herald.example/dams',
  title: 'Freedonia counts on its dams',
  outlet: 'The Freedonia Herald',
  authors: ['Odalys Brenk'],
  published: '2025-06-12' as IsoDate,
  language: 'en',
  origin: {
    url: 'meta',
    title: 'json-ld',
    outlet: 'json-ld',
    authors: 'page',
    published: 'json-ld',
    language: 'page',
  },
};

export const TOLVANE: ClippedName = {
  kind: 'person',
  name: 'Mira Tolvane',
  role: 'Minister of Rivers',
  refs: [{ bundle: 'rivers', id: 'p1' } as EntityRef],
};

export const MINISTRY: ClippedName = {
  kind: 'organisation',
  name: 'Ministry of Rivers of Freedonia',
  role: null,
  refs: [],
};

export function draft(change: Partial<ClippingDraft> = {}): ClippingDraft {
  const start = TEXT.indexOf(EXACT);
  return {
    kind: 'statement',
    quote: {
      exact: EXACT,
      prefix: TEXT.slice(start - 32, start),
      suffix: TEXT.slice(start + EXACT.length, start + EXACT.length + 32),
      position: [start, start + EXACT.length],
      said: [[0, EXACT.length]],
      speech: 'direct',
    },
    place: {
      headings: ['The plan'],
      fragment: 'plan',
      paragraph: TEXT.split('\n\n')[1] ?? '',
      index: 1,
      textFragment: 'text=We%20will',
    },
    article: ARTICLE,
    speaker: TOLVANE,
    institution: MINISTRY,
    claim: {
      types: ['quantity', 'commitment'],
      quantities: [{ comparator: '=', value: 5, unit: '%', of: 'the budget', negated: false }],
      dates: [],
    },
    beside: [
      {
        bundle: 'rivers' as EntityRef['bundle'],
        id: 's1' as StatementId,
        text: 'We will spend 4% on rivers.',
        speakers: ['Mira Tolvane'],
        said: '2024-05-02' as IsoDate,
        outlet: 'The Freedonia Herald',
        title: 'A dam for all',
        url: 'https://herald.example/all',
        relation: 'figure-differs',
      },
    ],
    note: 'Ask *her* about the other 95 %.',
    tags: ['rivers', 'budget'],
    colour: 'yellow',
    private: false,
    ...change,
  };
}

/** The same draft with other words. */
export function saying(exact: string, change: Partial<ClippingDraft> = {}): ClippingDraft {
  const made = draft(change);
  return { ...made, quote: { ...made.quote, exact, said: [[0, exact.length]] } };
}

export function clipping(id: string, change: Partial<Clipping> = {}): Clipping {
  const at = '2026-03-01T09:00:00.000Z' as Clipping['created'];
  return {
    ...draft(),
    id: id as Clipping['id'],
    accessed: at,
    created: at,
    changed: at,
    deleted: null,
    ...change,
  };
}

export interface Desk {
  readonly database: ReaderDatabase;
  readonly clippings: Clippings;
  /** Lets days pass. */
  wait(days: number): void;
}

/** A fresh reader's database, with a clock that stands still until told. */
export function desk(indexedDB = new IDBFactory()): Desk {
  let now = Date.UTC(2026, 2, 1, 9);
  let ids = 0;
  const database = openReaderDatabase({ indexedDB, IDBKeyRange });
  return {
    database,
    clippings: openClippings(database, { now: () => now, newId: () => `c${++ids}` }),
    wait(days) {
      now += days * 86_400_000;
    },
  };
}

/** The value of a result that must be one. */
export async function got<T>(
  result: Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown }>,
): Promise<T> {
  const answer = await result;
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}
