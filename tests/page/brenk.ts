import type { PageLinks } from '../../utils/messages/page-links.ts';
import type { Analysis, Article, ArticleEntity, LocalId, PageReading, Result } from '../../utils/model.ts';

/** Of an article that names Odalys Brenk of nowhere, and nobody else. */
export function analysisOf(article: Article): Analysis {
  const at = article.text.indexOf('Odalys Brenk');
  const brenk: ArticleEntity = {
    id: 'e1' as LocalId,
    kind: 'person',
    name: 'Odalys Brenk',
    type: null,
    country: null,
    mentions: [[at, at + 12]],
    references: [],
    roles: [],
    confidence: 1,
  };
  return { language: 'en', readable: true, entities: [brenk], statements: [], claims: [] };
}

export const linksOf = ({ entities }: Analysis, matches: PageReading['matches'] = {}): Result<PageLinks> => ({
  ok: true,
  value: { entities, matches, document: null },
});
