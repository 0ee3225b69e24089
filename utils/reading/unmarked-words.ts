import { CLITIC } from '../text/tokens.ts';
import type { Behind, Draft } from './attribution-draft.ts';
import { looksLikeClause } from './clause.ts';
import { contentEnd } from './content-end.ts';
import { CLAUSE, INFINITIVE, NOUN_PHRASE, THAT_CLAUSE } from './cue-forms.ts';
import { PREPOSITIONAL, WITHHELD } from './en/cue-verbs.ts';
import { words } from './en/words.ts';
import { isUtterance } from './phrase.ts';
import { showsOnly } from './shows-only.ts';
import { hasClass, is, type SpeechContext } from './speech-context.ts';
import {
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
} from './word-classes.ts';

const withheld = words(WITHHELD);

/**
 * What was said without `that` and quote marks: `said the river will rise`, `agreed to go`, `warned of floods`,
 * `announced a bridge`; null where it tells nothing of what was said.
 */
export function unmarkedWords(behind: Behind, at: number): Draft | null {
  const { speech, cue, end, draft } = behind;
  const { frames, lemma } = cue.form;
  const stop = contentEnd(speech, at, end);
  if (stop <= at || isNothing(speech, at) || (lemma === 'write' && namesAnUtterance(speech, at))) return null;
  const object = (): Draft => draft([{ first: at, last: contentEnd(speech, at, end, true) }], 'cue-object');
  const whole = (): Draft => draft([{ first: at, last: stop }], 'cue-clause');
  if (is(speech, at, 'to')) return (frames & INFINITIVE) !== 0 ? object() : null;
  if (
    lemma !== 'say' &&
    hasClass(speech, at, PREPOSITION) &&
    /^(?:of|about|by|with|on|for|against)$/.test(speech.tokens.lower[at] as string)
  )
    return aboutObject(behind, at);
  if (showsOnly(speech, cue)) return null;
  const clause = looksLikeClause(speech, at, stop);
  if ((frames & CLAUSE) !== 0 && clause) return whole();
  if (
    (frames & THAT_CLAUSE) !== 0 &&
    clause &&
    !hasClass(speech, at, PREPOSITION) &&
    hasAuxiliary(speech, at, stop)
  )
    return whole();
  if (lemma === 'cite' && asSaying(speech, at, stop)) return null;
  // `revealed details of the raid`: not what they were.
  if (withheld.has(speech.tokens.lower[hasClass(speech, at, DETERMINER) ? at + 1 : at] as string))
    return null;
  if ((frames & NOUN_PHRASE) !== 0 && !hasClass(speech, at, PREPOSITION | SUBORDINATOR | COORDINATOR))
    return object();
  if ((frames & CLAUSE) !== 0 && !/^(?:tell|maintain)$/.test(lemma) && stop - at > 2) return whole();
  return null;
}

/** `said nothing about it`, `said little`. */
function isNothing(speech: SpeechContext, at: number): boolean {
  return (
    is(speech, at, 'nothing') ||
    (is(speech, at, 'little') && !hasClass(speech, at + 1, AUXILIARY)) ||
    (is(speech, at, 'no') && is(speech, at + 1, 'more'))
  );
}

/** `wrote a letter dated …`: what was written, not what it says. */
function namesAnUtterance(speech: SpeechContext, at: number): boolean {
  const noun = hasClass(speech, at, DETERMINER | POSSESSIVE) ? at + 1 : at;
  return isUtterance(speech.tokens.lower[noun] ?? '') || isUtterance(speech.tokens.lower[noun + 1] ?? '');
}

function asSaying(speech: SpeechContext, first: number, last: number): boolean {
  for (let at = first; at < last - 1; at++)
    if (is(speech, at, 'as') && is(speech, at + 1, 'saying')) return true;
  return false;
}

/** A clause without `that` shows by its auxiliary; `had written a letter dated` has none. */
function hasAuxiliary(speech: SpeechContext, first: number, last: number): boolean {
  let owned = false;
  for (let at = first; at < last; at++) {
    // `reasserted the capital’s control`: a genitive, if no verb comes.
    if (speech.tokens.kind[at] === CLITIC && !hasClass(speech, at - 1, PRONOUN)) owned = true;
    else if (hasClass(speech, at, AUXILIARY)) return true;
    else if (owned && looksFinite(speech, at)) return true;
    if (is(speech, at, ',') || hasClass(speech, at, RELATIVE)) return false;
  }
  return false;
}

function looksFinite(speech: SpeechContext, at: number): boolean {
  return hasClass(speech, at, PAST) || /..(?:ed|s)$/.test(speech.tokens.lower[at] as string);
}

/** `warned of new attacks`, `called for sanctions`: verbs whose object stands behind a preposition. */
function aboutObject({ speech, cue, end, draft }: Behind, at: number): Draft | null {
  if (!PREPOSITIONAL.get(cue.form.lemma)?.has(speech.tokens.lower[at] as string)) return null;
  const stop = contentEnd(speech, at + 1, end, true);
  return stop > at + 1 ? draft([{ first: at + 1, last: stop }], 'cue-object') : null;
}
