import type { PageLinks } from '../../utils/messages/page-links.ts';
import type {
  Analysis,
  Article,
  ArticleEntity,
  LocalId,
  PageReading,
  Result,
  Span,
} from '../../utils/model.ts';

/** Odalys Brenk of nowhere, where an article names her. */
export const brenkAt = (mention: Span): ArticleEntity => ({
  id: 'e1' as LocalId,
  kind: 'person',
  name: 'Odalys Brenk',
  type: null,
  country: null,
  mentions: [mention],
  references: [],
  roles: [],
  confidence: 1,
});

/** Of an article that names Odalys Brenk, and nobody else. */
export function analysisOf(article: Article): Analysis {
  const at = article.text.indexOf('Odalys Brenk');
  return {
    language: 'en',
    readable: true,
    entities: [brenkAt([at, at + 12])],
    statements: [],
    claims: [],
  };
}

export const linksOf = ({ entities }: Analysis, matches: PageReading['matches'] = {}): Result<PageLinks> => ({
  ok: true,
  value: { entities, matches, document: null },
});
