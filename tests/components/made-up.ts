import type {
  Article,
  ArticleEntity,
  ArticleStatement,
  CorpusStatement,
  IsoDate,
  LocalId,
  Match,
  PageReading,
  Profile,
  Quantity,
  Span,
} from '../../utils/model.ts';

/** People and rivers of Aldovia and Syldovia, which are nowhere: rows for the tests of views. */
const TEXT = [
  'Mira Tolvane, the Minister of Rivers of Aldovia, said the dam would hold.',
  '“We will spend 5% of the budget on rivers,” Tolvane said.',
  'Aldovia wants to build three dams by 2030.',
].join('\n\n');

export function spanOf(part: string): Span {
  const start = TEXT.indexOf(part);
  return [start, start + part.length];
}

export const ARTICLE: Article = {
  text: TEXT,
  paragraphs: TEXT.split('\n\n').map((paragraph) => spanOf(paragraph)),
  title: 'Aldovia counts on its dams',
  outlet: 'The Aldovia Herald',
  url: 'https://herald.example/dams',
  published: '2025-06-12' as IsoDate,
  language: 'en',
  authors: [],
};

export function entityOf(id: string, name: string, change: Partial<ArticleEntity> = {}): ArticleEntity {
  return {
    id: id as LocalId,
    kind: 'person',
    name,
    type: null,
    country: null,
    mentions: [],
    references: [],
    roles: [],
    confidence: 1,
    ...change,
  };
}

export const TOLVANE = entityOf('e1', 'Mira Tolvane', {
  mentions: [spanOf('Mira Tolvane')],
  roles: [
    {
      title: 'Minister of Rivers',
      institution: 'Ministry of Rivers of Aldovia',
      country: 'Aldovia',
      tenure: 'current',
      span: spanOf('the Minister of Rivers of Aldovia'),
    },
  ],
});

export function articleStatement(content: string, change: Partial<ArticleStatement> = {}): ArticleStatement {
  return {
    kind: 'indirect',
    content: [spanOf(content)],
    cue: null,
    source: null,
    speakers: [TOLVANE.id],
    institutions: [],
    confidence: 1,
    ...change,
  };
}

export function matchOf(linked: boolean, change: Partial<Match> = {}): Match {
  return {
    entity: { bundle: 'rivers', id: 'p1' } as Match['entity'],
    name: 'Mira Tolvane',
    linked,
    score: linked ? 0.9 : 0.5,
    reasons: ['same-name'],
    ...change,
  };
}

export function corpusStatement(
  id: string,
  text: string,
  said: string | null,
  change: Partial<CorpusStatement> = {},
): CorpusStatement {
  return {
    id: id as CorpusStatement['id'],
    source: id,
    bundle: { id: 'rivers', name: 'Rivers of Aldovia' } as CorpusStatement['bundle'],
    document: null,
    paragraph: null,
    kind: 'direct',
    text,
    context: text,
    offsets: [[0, text.length]],
    speakers: [],
    institutions: [],
    mentions: [],
    said: said as IsoDate | null,
    types: [],
    quantities: [],
    dates: [],
    ...change,
  };
}

export function profileOf(latest: readonly CorpusStatement[], change: Partial<Profile> = {}): Profile {
  return {
    refs: [matchOf(true).entity],
    kind: 'person',
    name: 'Mira Tolvane',
    aliases: [],
    country: 'Aldovia',
    offices: [],
    statements: latest.length,
    documents: 1,
    latest,
    ...change,
  };
}

export const PAGE: PageReading = {
  article: ARTICLE,
  analysis: {
    language: 'en',
    readable: true,
    entities: [TOLVANE],
    statements: [
      articleStatement('the dam would hold'),
      articleStatement('We will spend 5% of the budget on rivers', { kind: 'direct' }),
    ],
    claims: [
      {
        span: spanOf('We will spend 5% of the budget on rivers'),
        types: ['commitment', 'quantity'],
        score: 0.9,
        quantities: [{ comparator: '=', value: 5, unit: '%', of: 'the budget', negated: false }],
        dates: [],
      },
      {
        span: spanOf('Aldovia wants to build three dams by 2030.'),
        types: ['commitment'],
        score: 0.8,
        quantities: [],
        dates: ['2030' as IsoDate],
      },
    ],
  },
  matches: { [TOLVANE.id]: [matchOf(true)] } as PageReading['matches'],
  document: null,
};

export const figure = (value: number, unit: string | null, change: Partial<Quantity> = {}): Quantity => ({
  comparator: '=',
  value,
  unit,
  of: null,
  negated: false,
  ...change,
});
