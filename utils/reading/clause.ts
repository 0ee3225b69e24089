import { WORD } from '../text/tokens.ts';
import { cueForm } from './cue-forms.ts';
import { hasClass, type SpeechContext } from './speech-context.ts';
import { AUXILIARY, DETERMINER, POSSESSIVE, PREPOSITION, PRONOUN } from './word-classes.ts';

/** Whether these tokens hold a finite verb, as far as auxiliaries and verb endings tell. */
export function looksLikeClause(speech: SpeechContext, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (speech.quoteOf[at] !== -1) return true;
    if (hasClass(speech, at, AUXILIARY)) return true;
    if (at > first && speech.tokens.kind[at] === WORD && /ed$/.test(speech.tokens.lower[at] as string))
      return true;
    const cue = cueForm(speech.tokens.lower[at] as string);
    // `the claims`, `of talks`: nouns.
    const noun = cue?.nounLike && hasClass(speech, at - 1, DETERMINER | POSSESSIVE | PREPOSITION);
    if (cue && !noun && at > first && cue.form !== 'ing' && cue.form !== 'base') return true;
    if (at > first && hasClass(speech, at - 1, PRONOUN) && speech.tokens.kind[at] === WORD) return true;
  }
  return false;
}
