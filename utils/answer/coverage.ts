import type { CoverageCandidate } from '../corpus/answer-coverage.ts';
import type { Corpus } from '../corpus/open-corpus.ts';
import type { Article, DocumentRow, EntityRef, IsoDate, PageReading } from '../model.ts';
import { terms } from '../ranking/terms.ts';

/** Another article that seems to tell the page's story. */
export interface OtherCoverage {
  readonly bundle: CoverageCandidate['bundle'];
  readonly document: Omit<DocumentRow, 'entities' | 'fingerprint'>;
  readonly score: number;
}

/** What of a page tells its story. */
export interface StoryOfPage extends Pick<PageReading, 'matches' | 'document'> {
  readonly article: Pick<Article, 'title' | 'published'>;
}

/** Looked at; what is a week away counts half. */
const CANDIDATES = 40;
const HALF_AFTER_DAYS = 7;
/**
 * Nats of shared rarity below which two articles share no more than their subject: about two names that one
 * article in a hundred has, or a headline with three of its rarer words.
 */
const MIN_SCORE = 8;
const DAY = 86_400_000;

/** Other articles on the page's story, best first: alike in headline and in whom they name, near in time. One read. */
export async function otherCoverage(corpus: Corpus, page: StoryOfPage, limit = 5): Promise<OtherCoverage[]> {
  const { article, matches, document } = page;
  const entities = Object.values(matches).flatMap((found): EntityRef[] =>
    found.filter((match) => match.linked).map((match) => match.entity),
  );
  const answer = await corpus.read({
    coverage: {
      terms: article.title === null ? [] : terms(article.title),
      entities,
      exclude: document === null ? null : { bundle: document.bundle, id: document.row.id },
      limit: CANDIDATES,
    },
  });
  return answer.coverage
    .map(({ bundle, row, headline, shared }): OtherCoverage => {
      const { entities: _entities, fingerprint: _fingerprint, ...head } = row;
      const near = nearness(article.published, row.published);
      return { bundle, document: head, score: (headline + shared) * near };
    })
    .filter(({ score }) => score >= MIN_SCORE)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}

/** 1 on the same day or where a date is missing, a half a week apart. */
function nearness(a: IsoDate | null, b: IsoDate | null): number {
  if (a === null || b === null) return 1;
  const days = Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
  return Number.isFinite(days) ? 1 / (1 + days / HALF_AFTER_DAYS) : 1;
}
