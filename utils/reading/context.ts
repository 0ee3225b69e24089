import type { Article } from '../model.ts';
import { type Sentence, splitSentences } from '../text/sentences.ts';
import { type Tokens, tokenize } from '../text/tokens.ts';
import { ABBREVIATIONS, CLOCK, STARTERS } from './en/abbreviations.ts';
import { indexByToken } from './token-ranges.ts';

/** What every detector reads: one article, cut once. Token and sentence indices below count into these. */
export interface ReadingContext {
  readonly article: Article;
  /** Of the whole text, furniture included; a sentence never holds what is not article text. */
  readonly tokens: Tokens;
  /** In order; `paragraph` counts into `article.paragraphs`. */
  readonly sentences: readonly Sentence[];
  /** Token → index into `sentences`, or -1 where the token is not article text. */
  readonly sentenceOf: Int32Array;
}

/** Cuts an article's text into tokens and sentences. */
export function openContext(article: Article): ReadingContext {
  const tokens = tokenize(article.text);
  const sentences = splitSentences(tokens, article.paragraphs, ABBREVIATIONS, STARTERS, CLOCK);
  return { article, tokens, sentences, sentenceOf: indexByToken(tokens.count, sentences) };
}
