import type { Analysis, Article, ArticleStatement } from '../model.ts';
import { foldName } from '../text/fold.ts';

/** Statements below are left out: in a corpus, a wrong speaker does more harm than a missing statement. */
const LEAST_CONFIDENCE = 0.5;
/** Words; reported speech that is shorter tells nothing by itself: “this on Facebook”. */
const FEWEST_WORDS_REPORTED = 4;
const FEWEST_WORDS_QUOTED = 2;

/**
 * Whether a statement of an article is worth a row of a corpus: sure enough, long enough to mean something
 * away from its article, and not the article's own outlet telling that it is the source.
 */
export function isWorthKeeping(article: Article, analysis: Analysis, statement: ArticleStatement): boolean {
  if (statement.confidence < LEAST_CONFIDENCE) return false;
  const text = statement.content.map((span) => article.text.slice(...span)).join(' ');
  if (!hasWords(text, statement.kind === 'indirect' ? FEWEST_WORDS_REPORTED : FEWEST_WORDS_QUOTED))
    return false;
  if (article.outlet === null || statement.speakers.length !== 1) return true;
  const speaker = analysis.entities.find(({ id }) => id === statement.speakers[0]);
  return speaker === undefined || foldName(speaker.name) !== foldName(article.outlet);
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Whether a text has so many words; it is read no further than that. */
function hasWords(text: string, fewest: number): boolean {
  WORD.lastIndex = 0;
  for (let words = 0; words < fewest; words++) if (!WORD.test(text)) return false;
  return true;
}
