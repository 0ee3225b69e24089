import { PUNCTUATION } from '../text/tokens.ts';
import type { Draft, Piece } from './attribution-draft.ts';
import { DEMONSTRATIVES, DENIALS } from './en/function-words.ts';
import { words } from './en/words.ts';
import { hasClass, type SpeechContext } from './speech-context.ts';
import { PREPOSITION } from './word-classes.ts';

const demonstratives = words(DEMONSTRATIVES);
const denials = words(DENIALS);

/**
 * `The bridge is closed. The ministry reported this on its page.`: what was said is the sentence before, where
 * it stands outside quotation marks; not where it is denied. The pieces as they are for every other content.
 */
export function resolveThis(speech: SpeechContext, draft: Draft): readonly Piece[] {
  const { pieces } = draft;
  const cue = draft.cue && (speech.tokens.lower[draft.cue[0]] as string);
  if (cue === null || denials.has(cue)) return pieces;
  const only = pieces.length === 1 ? pieces[0] : undefined;
  if (!only || 'quote' in only) return pieces;
  const { tokens } = speech;
  const points = demonstratives.has(tokens.lower[only.first] as string);
  const isBare = only.last - only.first === 1 || hasClass(speech, only.first + 1, PREPOSITION);
  if (!points || !isBare) return pieces;

  const before = speech.units[draft.unit - 1];
  if (!before || speech.quoteOf[before.first] !== -1 || speech.quoteOf[before.last - 1] !== -1) return pieces;
  let { last } = before;
  while (last > before.first && tokens.kind[last - 1] === PUNCTUATION) last--;
  return last > before.first ? [{ first: before.first, last }] : pieces;
}
