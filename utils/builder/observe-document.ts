import { MAX_ITEMS, MAX_TEXT } from '../bundle/limits.ts';
import type {
  Analysis,
  Article,
  ArticleStatement,
  ClaimType,
  DocumentId,
  IsoDate,
  Quantity,
  Span,
  StatementId,
} from '../model.ts';
import { fingerprintOf } from '../text/fingerprint.ts';
import { contentId } from '../text/hash.ts';
import type { Observation, ObservedStatement } from './observation.ts';
import { observeEntities } from './observe-entities.ts';
import { boundedName, boundedText } from './row-limits.ts';
import { isWorthKeeping } from './worth-keeping.ts';

/** What an article gives to a corpus. `source` is the id that the input gave. */
export function observeDocument(source: string, article: Article, analysis: Analysis): Observation {
  const paragraphs = article.paragraphs.map((span) => article.text.slice(...span));
  const { text: _, paragraphs: __, ...known } = article;
  // All that the reading depends on, so that what has the same id is the same.
  const id = contentId(JSON.stringify([source, known, ...paragraphs])) as DocumentId;
  const index = new Map(analysis.entities.map((entity, position) => [entity.id, position]));
  const positions = (ids: readonly ArticleStatement['speakers'][number][]): number[] =>
    ids.flatMap((local) => index.get(local) ?? []).slice(0, MAX_ITEMS);

  const seen = new Set<string>();
  const statements: ObservedStatement[] = [];
  for (const statement of analysis.statements) {
    const [first] = statement.content;
    const last = statement.content.at(-1);
    if (first === undefined || last === undefined || !isWorthKeeping(article, analysis, statement)) continue;
    const around = contextOf(article.paragraphs, first[0], last[1]);
    const context = article.text.slice(...around.span);
    const text = statement.content.map((span) => article.text.slice(...span)).join(' … ');
    const offsets = statement.content.map(
      ([start, end]): Span => [start - around.span[0], end - around.span[0]],
    );
    const statementId = contentId(`${id} ${around.paragraph} ${JSON.stringify(offsets)}`) as StatementId;
    if (text.trim() === '' || context.length > MAX_TEXT || seen.has(statementId)) continue;
    seen.add(statementId);
    const speakers = positions(statement.speakers);
    statements.push({
      id: statementId,
      source,
      document: id,
      paragraph: around.paragraph,
      kind: statement.kind,
      text,
      context,
      offsets,
      speakers,
      institutions: positions(statement.institutions),
      mentions: mentionedIn(analysis, statement.content).filter((position) => !speakers.includes(position)),
      ...claimsIn(analysis, statement.content),
      said: article.published,
    });
  }
  return {
    document: {
      id,
      source,
      title: article.title === null ? null : boundedText(article.title),
      url: article.url,
      outlet: article.outlet === null ? null : boundedName(article.outlet),
      published: article.published,
      language: article.language ?? analysis.language,
      authors: article.authors.slice(0, MAX_ITEMS).map(boundedName),
      fingerprint: fingerprintOf(paragraphs),
    },
    entities: observeEntities(article, analysis),
    statements,
  };
}

/** The paragraph around a statement, or the paragraphs where it runs over several. */
function contextOf(
  paragraphs: readonly Span[],
  start: number,
  end: number,
): { paragraph: number | null; span: Span } {
  const paragraph = paragraphs.findIndex((span) => span[0] <= start && start < span[1]);
  const first = paragraphs[paragraph];
  const last = paragraphs.find((span) => span[0] < end && end <= span[1]);
  if (first === undefined) return { paragraph: null, span: [start, end] };
  return { paragraph, span: [first[0], Math.max(last?.[1] ?? end, end)] };
}

/** What the claims that touch these spans say, together. */
export function claimsIn(
  analysis: Analysis,
  spans: readonly Span[],
): Pick<ObservedStatement, 'types' | 'quantities' | 'dates'> {
  const types = new Set<ClaimType>();
  const quantities: Quantity[] = [];
  const dates = new Set<IsoDate>();
  for (const claim of analysis.claims) {
    if (!touchesAny(claim.span, spans)) continue;
    for (const type of claim.types) types.add(type);
    quantities.push(...claim.quantities);
    for (const date of claim.dates) dates.add(date);
  }
  return {
    types: [...types],
    quantities: quantities.slice(0, MAX_ITEMS),
    dates: [...dates].slice(0, MAX_ITEMS),
  };
}

/** Positions of the entities that are named or referred to within the spans. */
export function mentionedIn(analysis: Analysis, spans: readonly Span[]): number[] {
  const positions: number[] = [];
  analysis.entities.forEach(({ mentions, references }, position) => {
    if (someTouch(mentions, spans) || someTouch(references, spans)) positions.push(position);
  });
  return positions.slice(0, MAX_ITEMS);
}

function someTouch(places: readonly Span[], spans: readonly Span[]): boolean {
  for (const place of places) if (touchesAny(place, spans)) return true;
  return false;
}

function touchesAny(span: Span, spans: readonly Span[]): boolean {
  for (const other of spans) if (span[0] < other[1] && other[0] < span[1]) return true;
  return false;
}
