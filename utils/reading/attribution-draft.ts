import type { Span } from '../model.ts';
import type { Cue } from './cues.ts';
import type { Phrase } from './phrase.ts';
import type { SpeechContext } from './speech-context.ts';

/** A stretch of words that were said, as tokens `[first, last)`; a whole quotation is given by its index. */
export type Piece = { readonly quote: number } | { readonly first: number; readonly last: number };

/** An attribution before its speaker is known. */
export interface Draft {
  readonly unit: number;
  readonly pieces: readonly Piece[];
  readonly cue: Span | null;
  readonly source: Phrase | null;
  /** How the words hang on the cue; decides how sure the attribution is. */
  readonly pattern: Pattern;
  /** Whether quotations of later paragraphs, without a cue of their own, were added. */
  readonly carried?: boolean;
}

export type Pattern =
  | 'quote-cue'
  | 'cue-quote'
  | 'clause-cue'
  | 'cue-that'
  | 'cue-clause'
  | 'cue-object'
  | 'participle'
  | 'according-to'
  | 'noun'
  | 'colon';

export type MakeDraft = (pieces: readonly Piece[], pattern: Pattern) => Draft;

/** What follows a cue, up to `end`. */
export interface Behind {
  readonly speech: SpeechContext;
  readonly cue: Cue;
  readonly end: number;
  readonly draft: MakeDraft;
}
