import type {
  Analysis,
  Article,
  ArticleEntity,
  ClaimType,
  LocalId,
  Quantity,
  Span,
  Speech,
} from '../../utils/model.ts';

/** A statement of the page, or a claim that stands in nobody's statement: one entry of the panel's list. */
export interface PageItem {
  /** `s0`, `s1`, … statements and `c0`, `c1`, … claims, as the analysis counts them. */
  readonly id: string;
  readonly kind: Speech | 'claim';
  readonly text: string;
  /** Into the article's text; at least one. */
  readonly spans: readonly Span[];
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
  readonly speakers: readonly ArticleEntity[];
  /** Whether the speaker is shown without a doubt. */
  readonly sure: boolean;
  /** The words that name the speaker: “earlier reports”; null where there are none. */
  readonly source: string | null;
  readonly institutions: readonly ArticleEntity[];
  readonly types: readonly ClaimType[];
  readonly quantities: readonly Quantity[];
}

/** From here on nine in ten speakers are right (`npm run eval -- certain`); below, the reader is told to look. */
const SURE = 0.93;

function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}

/** The paragraph that an offset lies in, or the last one before it. */
export function paragraphAt(paragraphs: readonly Span[], offset: number): number {
  return Math.max(
    0,
    paragraphs.findLastIndex((paragraph) => paragraph[0] <= offset),
  );
}

/**
 * The page's statements and claims in page order. A claim inside a statement gives it its types and figures; one
 * outside is an entry of its own, unless it is no kind of claim at all.
 */
export function pageItems(article: Article, analysis: Analysis): readonly PageItem[] {
  const byId = new Map<LocalId, ArticleEntity>(analysis.entities.map((entity) => [entity.id, entity]));
  const entities = (ids: readonly LocalId[]): readonly ArticleEntity[] =>
    ids.flatMap((id) => byId.get(id) ?? []);
  const textOf = (spans: readonly Span[]): string =>
    spans.map(([start, end]) => article.text.slice(start, end)).join(' … ');

  const statements = analysis.statements.map((statement, index): PageItem => {
    const claims = analysis.claims.filter((claim) =>
      statement.content.some((span) => overlap(span, claim.span)),
    );
    return {
      id: `s${index}`,
      kind: statement.kind,
      text: textOf(statement.content),
      spans: statement.content,
      paragraph: paragraphAt(article.paragraphs, statement.content[0]?.[0] ?? 0),
      speakers: entities(statement.speakers),
      sure: statement.confidence >= SURE,
      source: statement.source === null ? null : textOf([statement.source]),
      institutions: entities(statement.institutions),
      types: unique(claims.flatMap((claim) => claim.types)),
      quantities: claims.flatMap((claim) => claim.quantities),
    };
  });
  const said = analysis.statements.flatMap((statement) => statement.content);
  const claims = analysis.claims.flatMap((claim, index): readonly PageItem[] => {
    if (claim.types.length === 0 || said.some((span) => overlap(span, claim.span))) return [];
    return [
      {
        id: `c${index}`,
        kind: 'claim',
        text: textOf([claim.span]),
        spans: [claim.span],
        paragraph: paragraphAt(article.paragraphs, claim.span[0]),
        speakers: [],
        sure: true,
        source: null,
        institutions: [],
        types: claim.types,
        quantities: claim.quantities,
      },
    ];
  });
  const start = (item: PageItem): number => item.spans[0]?.[0] ?? 0;
  return [...statements, ...claims]
    .filter((item) => item.spans.length > 0)
    .sort((a, b) => start(a) - start(b));
}
