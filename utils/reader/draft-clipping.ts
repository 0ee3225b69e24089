import type { ArticleEntity, ArticleStatement, Claim, LocalId, Span } from '../model.ts';
import { canonicalUrl } from './canonical-url.ts';
import type { Beside, ClipSource } from './clip-source.ts';
import type { ClippedName, ClippedQuote, ClippingDraft } from './clipping.ts';
import { quoteSelectors } from './quote-selectors.ts';
import { textFragment } from './text-fragment.ts';

/**
 * The clipping that a piece of a page becomes: its words with what finds them again, whom it is of and what it claims,
 * as the page was read. Selected words are of whoever said most of them; a card is of the name that it belongs to.
 */
export function draftClipping(source: ClipSource, beside: Beside, isPrivate: boolean): ClippingDraft {
  const { kind, article, analysis, address, span, place, origin } = source;
  const statement =
    kind === 'card' ? null : mostOf(analysis?.statements ?? [], span, ({ content }) => content);
  const claim = kind === 'card' ? null : mostOf(analysis?.claims ?? [], span, (each) => [each.span]);
  const entity = kind === 'card' ? entityAt(source) : null;
  const url = canonicalUrl(address, article.url);
  const index = article.paragraphs.findLastIndex(([start]) => start <= span[0]);
  return {
    kind,
    quote: quoteOf(source, statement),
    place: {
      ...place,
      paragraph: paragraphsOf(source),
      index: analysis === null || index < 0 ? null : index,
      textFragment: textFragment(article.text, span),
    },
    article: {
      url,
      title: article.title,
      outlet: article.outlet,
      authors: article.authors,
      published: article.published,
      language: article.language,
      origin: { ...origin, url: url === article.url ? origin.url : url === null ? null : 'address' },
    },
    ...filed(source, statement, entity),
    claim: claim === null ? null : claimed(claim),
    beside,
    note: '',
    tags: [],
    colour: null,
    private: isPrivate,
  };
}

function quoteOf(
  { article, analysis, span, said }: ClipSource,
  statement: ArticleStatement | null,
): ClippedQuote {
  const [start, end] = span;
  const selectors = quoteSelectors(article.text, span);
  return {
    ...selectors,
    // What is not the article's text has no place in it.
    position: analysis === null ? null : selectors.position,
    said: said.map(([from, to]) => [Math.max(from, start) - start, Math.min(to, end) - start]),
    speech: statement?.kind ?? null,
  };
}

/** The paragraph with the words, or all of them where they go over several. */
function paragraphsOf({ article, span }: ClipSource): string {
  return article.paragraphs
    .filter((paragraph) => overlap(paragraph, span) > 0)
    .map(([start, end]) => article.text.slice(start, end))
    .join('\n\n');
}

function filed(
  source: ClipSource,
  statement: ArticleStatement | null,
  entity: ArticleEntity | null,
): Pick<ClippingDraft, 'speaker' | 'institution'> {
  const find = (id: LocalId | undefined): ArticleEntity | null =>
    source.analysis?.entities.find((each) => each.id === id) ?? null;
  const speaker = entity ?? find(statement?.speakers[0]);
  const institution = find(statement?.institutions[0]);
  if (speaker !== null && speaker.kind !== 'person')
    return { speaker: null, institution: nameOf(speaker, source) };
  return {
    speaker: speaker === null ? null : nameOf(speaker, source),
    institution: institution === null ? officeOf(speaker, source) : nameOf(institution, source),
  };
}

function nameOf({ id, kind, name, roles }: ArticleEntity, { matches }: ClipSource): ClippedName {
  const role = roles.find(({ tenure }) => tenure === 'current') ?? roles[0];
  const refs = (matches[id] ?? []).filter(({ linked }) => linked).map((match) => match.entity);
  return { kind, name, role: role?.title ?? null, refs };
}

/** Whose office somebody holds, where the page says so. */
function officeOf(speaker: ArticleEntity | null, source: ClipSource): ClippedName | null {
  const name = speaker?.roles.find(({ institution }) => institution !== null)?.institution ?? null;
  if (name === null) return null;
  const entity = source.analysis?.entities.find((each) => each.kind === 'organisation' && each.name === name);
  return entity === undefined ? { kind: 'organisation', name, role: null, refs: [] } : nameOf(entity, source);
}

function entityAt({ analysis, span }: ClipSource): ArticleEntity | null {
  const stands = (spans: readonly Span[]): boolean => spans.some((each) => overlap(each, span) > 0);
  const { entities } = analysis ?? { entities: [] };
  return (
    entities.find(({ mentions }) => stands(mentions)) ??
    entities.find(({ references }) => stands(references)) ??
    null
  );
}

function claimed({ types, quantities, dates }: Claim): NonNullable<ClippingDraft['claim']> | null {
  return types.length === 0 ? null : { types, quantities, dates };
}

/** Of several, the one that has most of a span; null where none has any of it. */
function mostOf<T>(list: readonly T[], span: Span, spansOf: (item: T) => readonly Span[]): T | null {
  let best: T | null = null;
  let most = 0;
  for (const item of list) {
    const shared = spansOf(item).reduce((sum, each) => sum + overlap(each, span), 0);
    if (shared > most) {
      best = item;
      most = shared;
    }
  }
  return best;
}

/** Characters that two spans share. */
function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}
