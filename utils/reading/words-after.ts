import { CLITIC } from '../text/tokens.ts';
import { countsRoughly } from './adjuncts.ts';
import type { Draft, Pattern, Piece } from './attribution-draft.ts';
import { looksLikeClause } from './clause.ts';
import { contentEnd, trimEnd } from './content-end.ts';
import { CLAUSE, cueForm, INFINITIVE, NOUN_PHRASE, QUOTE, THAT_CLAUSE } from './cue-forms.ts';
import type { Cue } from './cues.ts';
import { PREPOSITIONAL, WITHHELD } from './en/cue-verbs.ts';
import { words } from './en/words.ts';
import { isUtterance } from './phrase.ts';
import { finishedQuotes, wholeQuotes } from './quote-pieces.ts';
import { showsOnly } from './shows-only.ts';
import { hasClass, is, isDash, quoteAt, type SpeechContext } from './speech-context.ts';
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
  THAT,
} from './word-classes.ts';

const withheld = words(WITHHELD);

/**
 * What was said, where it follows its cue: a quotation, a clause with or without `that`, an infinitive, an object.
 * `rest` is behind the cue’s adjuncts and `near` before them; null where nothing that was said follows.
 */
export function wordsAfter(
  speech: SpeechContext,
  cue: Cue,
  rest: number,
  near: number,
  end: number,
  draft: (pieces: readonly Piece[], pattern: Pattern) => Draft,
): Draft | null {
  const { frames } = cue.form;
  let at = rest;
  if (at >= end) return null;
  const separated = is(speech, at, ':') || is(speech, at, ',') || isDash(speech, at);
  if (separated) {
    const next = at + 1;
    if (next >= end) return null;
    if (speech.quoteOf[next] !== -1) at = next;
    else if (is(speech, next, 'that') && is(speech, at, ',')) at = next;
    else if (is(speech, at, ':')) {
      const stop = trimEnd(speech, next, end);
      return stop > next && (frames & (CLAUSE | THAT_CLAUSE | QUOTE)) !== 0
        ? draft([{ first: next, last: stop }], 'cue-that')
        : null;
    } else {
      const that = thatBehind(speech, at, end);
      const quote = quoteBehind(speech, at, end);
      if (that >= 0) at = that;
      else if (quote >= 0) at = quote;
      else
        return cue.order === 'subject-first' &&
          (frames & (CLAUSE | THAT_CLAUSE)) !== 0 &&
          isFramed(speech, cue)
          ? clauseBehindComma(speech, next, end, draft)
          : null;
    }
  }
  if (speech.quoteOf[at] !== -1) {
    if ((frames & QUOTE) === 0)
      return (frames & NOUN_PHRASE) === 0 ? null : quotedObject(speech, at, end, draft);
    const closed = finishedQuotes(speech, at, end);
    if (closed) return draft(closed, 'cue-quote');
    const stop = contentEnd(speech, at, end);
    const quotes = wholeQuotes(speech, at, stop);
    return quotes ? draft(quotes, 'cue-quote') : draft([{ first: at, last: stop }], 'cue-clause');
  }
  if (is(speech, at, 'that')) {
    const stop = contentEnd(speech, at + 1, end);
    const quotes = wholeQuotes(speech, at + 1, stop);
    if (quotes) return draft(quotes, 'cue-quote');
    return (frames & (CLAUSE | THAT_CLAUSE)) !== 0 && stop > at + 1
      ? draft([{ first: at + 1, last: stop }], 'cue-that')
      : null;
  }
  const quote = (frames & QUOTE) !== 0 ? colonQuoteBehind(speech, at, end) : -1;
  if (quote >= 0) {
    const quotes =
      finishedQuotes(speech, quote, end) ?? wholeQuotes(speech, quote, trimEnd(speech, quote, end));
    if (quotes) return draft(quotes, 'cue-quote');
  }
  const that = thatBehind(speech, near, end);
  const infinitive = cue.form.lemma === 'agree' && is(speech, near, 'to');
  const adjunct = hasClass(speech, near, PREPOSITION) && !countsRoughly(speech, near) && !infinitive;
  if (that >= 0 && (frames & (CLAUSE | THAT_CLAUSE)) !== 0 && adjunct) {
    const stop = contentEnd(speech, that + 1, end);
    if (stop > that + 1) return draft([{ first: that + 1, last: stop }], 'cue-that');
  }
  const stop = contentEnd(speech, at, end);
  if (stop <= at || isNothing(speech, at) || (cue.form.lemma === 'write' && namesAnUtterance(speech, at)))
    return null;
  if (is(speech, at, 'to'))
    return (frames & INFINITIVE) !== 0
      ? draft([{ first: at, last: contentEnd(speech, at, end, true) }], 'cue-object')
      : null;
  if (
    cue.form.lemma !== 'say' &&
    hasClass(speech, at, PREPOSITION) &&
    /^(?:of|about|by|with|on|for|against)$/.test(speech.tokens.lower[at] as string)
  )
    return aboutObject(speech, cue, at, end, draft);
  if (showsOnly(speech, cue)) return null;
  const clause = looksLikeClause(speech, at, stop);
  if ((frames & CLAUSE) !== 0 && clause) return draft([{ first: at, last: stop }], 'cue-clause');
  if (
    (frames & THAT_CLAUSE) !== 0 &&
    clause &&
    !hasClass(speech, at, PREPOSITION) &&
    hasAuxiliary(speech, at, stop)
  )
    return draft([{ first: at, last: stop }], 'cue-clause');
  if (cue.form.lemma === 'cite' && asSaying(speech, at, stop)) return null;
  // `revealed details of the raid`: not what they were.
  if (withheld.has(speech.tokens.lower[hasClass(speech, at, DETERMINER) ? at + 1 : at] as string))
    return null;
  if ((frames & NOUN_PHRASE) !== 0 && !hasClass(speech, at, PREPOSITION | SUBORDINATOR | COORDINATOR))
    return draft([{ first: at, last: contentEnd(speech, at, end, true) }], 'cue-object');
  if ((frames & CLAUSE) !== 0 && !/^(?:tell|maintain)$/.test(cue.form.lemma) && stop - at > 2)
    return draft([{ first: at, last: stop }], 'cue-clause');
  return null;
}

/** In tokens: what is shorter is a name or a scare: `praised “Faust”`. */
const LEAST_QUOTED = 4;

/** `cited “blocked toilets and leaking pipes”`: the object is quoted. */
function quotedObject(
  speech: SpeechContext,
  at: number,
  end: number,
  draft: (pieces: readonly Piece[], pattern: Pattern) => Draft,
): Draft | null {
  const quote = quoteAt(speech, at);
  if (!quote || quote.close - quote.open - 1 < LEAST_QUOTED) return null;
  return draft([{ first: at, last: contentEnd(speech, at, end, true) }], 'cue-object');
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

/** `acknowledged, however, “…”`, `said flatly, with a smile: “…”`: a quotation behind a remark; -1 where there is none. */
function quoteBehind(speech: SpeechContext, from: number, end: number): number {
  for (let at = from + 1; at < Math.min(end, from + 16); at++) {
    if (speech.quoteOf[at] !== -1) return /^[,:]$/.test(speech.tokens.lower[at - 1] as string) ? at : -1;
    if (/^[;.]$/.test(speech.tokens.lower[at] as string)) return -1;
  }
  return -1;
}

/** `said to loud applause: “…”`. */
function colonQuoteBehind(speech: SpeechContext, from: number, end: number): number {
  for (let at = from; at < Math.min(end - 1, from + 20); at++) {
    if (speech.quoteOf[at] !== -1) return -1;
    // `said Kalnina had told him: “…”`: the quotation is another cue's.
    const other = cueForm(speech.tokens.lower[at] as string);
    if (other?.form === 'past' && !other.nounLike && at > from) return -1;
    if (is(speech, at, ':')) return speech.quoteOf[at + 1] !== -1 ? at + 1 : -1;
  }
  return -1;
}

/** `As Jonaitis explained, …`, `In contrast, he said, …`, `He said, if elected, …`: what follows the comma was said. */
function isFramed(speech: SpeechContext, cue: Cue): boolean {
  const before = cue.start - 1;
  return before < 0 || is(speech, before, 'as') || is(speech, before, ',') || is(speech, cue.last + 1, 'if');
}

function clauseBehindComma(
  speech: SpeechContext,
  start: number,
  end: number,
  draft: (pieces: readonly Piece[], pattern: Pattern) => Draft,
): Draft | null {
  const word = speech.tokens.lower[start] as string;
  if (/ing$/.test(word) || hasClass(speech, start, RELATIVE | COORDINATOR)) return null;
  if (hasClass(speech, start, SUBORDINATOR) && word !== 'if') return null;
  const stop = contentEnd(speech, start, end);
  return stop > start && looksLikeClause(speech, start, stop)
    ? draft([{ first: start, last: stop }], 'cue-clause')
    : null;
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
function aboutObject(
  speech: SpeechContext,
  cue: Cue,
  at: number,
  end: number,
  draft: (pieces: readonly Piece[], pattern: Pattern) => Draft,
): Draft | null {
  if (!PREPOSITIONAL.get(cue.form.lemma)?.has(speech.tokens.lower[at] as string)) return null;
  const stop = contentEnd(speech, at + 1, end, true);
  return stop > at + 1 ? draft([{ first: at + 1, last: stop }], 'cue-object') : null;
}

/** `that` behind an adjunct of a few words: `said in a letter to the committee that`. */
export function thatBehind(speech: SpeechContext, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + 16); at++) {
    if (speech.quoteOf[at] !== -1) return -1;
    // `to voters that had stayed away`: a relative clause, if its verb comes at once.
    if (hasClass(speech, at, THAT)) return hasClass(speech, at + 1, AUXILIARY | PAST) ? -1 : at;
    if (/^[:;.]$/.test(speech.tokens.lower[at] as string)) return -1;
  }
  return -1;
}
