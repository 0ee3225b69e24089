import { CLITIC, PUNCTUATION, WORD } from '../text/tokens.ts';
import { cueForm } from './cue-forms.ts';
import { TRAILERS } from './en/cue-verbs.ts';
import { words } from './en/words.ts';
import { isCapital, isUtterance } from './noun-phrases.ts';
import type { Quote } from './quotes.ts';
import { hasClass, is, isDash, type SpeechContext } from './speech-context.ts';
import {
  ADVERB,
  AUXILIARY,
  BE,
  COORDINATOR,
  DAY,
  DETERMINER,
  DO,
  HAVE,
  MODAL,
  MONTH,
  NEGATION,
  OBJECT,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  THAT,
  TIME,
} from './word-classes.ts';

const trailers = words(TRAILERS);

/** Tokens that end a sentence or stand around it, from the right: `[…, last)` without them. */
export function trimEnd(speech: SpeechContext, first: number, last: number): number {
  let end = last;
  while (
    end > first &&
    speech.quoteOf[end - 1] === -1 &&
    /^[.,;:!?…—–)\]]$/.test(speech.tokens.lower[end - 1] as string)
  ) {
    if (is(speech, end - 1, ')') && hasOpenBracket(speech, first, end - 1)) break;
    if ((is(speech, end - 1, '?') || is(speech, end - 1, '!')) && end === last) {
      end--;
      continue;
    }
    end--;
  }
  return end;
}

function hasOpenBracket(speech: SpeechContext, first: number, last: number): boolean {
  for (let at = last - 1; at >= first; at--) if (is(speech, at, '(')) return true;
  return false;
}

/**
 * Behind a cue, the first token that is not time, place, manner or medium of the saying:
 * `said | in a statement on Friday | that …`. A phrase is only passed where what follows shows that it ended.
 */
export function skipAdjuncts(speech: SpeechContext, start: number, ceiling: number): number {
  let at = start;
  for (let hop = 0; hop < 6 && at < ceiling; hop++) {
    if (speech.quoteOf[at] !== -1) return at;
    if (
      hasClass(speech, at, ADVERB | DAY) &&
      !hasClass(speech, at, THAT | PRONOUN) &&
      !startsClauseWith(speech, at)
    ) {
      at++;
      if (is(speech, at, TIME_WORD(speech, at))) at++;
      continue;
    }
    if (
      /^(?:last|this|next|earlier)$/.test(speech.tokens.lower[at] ?? '') &&
      hasClass(speech, at + 1, TIME | DAY | MONTH)
    ) {
      at += 2;
      continue;
    }
    if (!hasClass(speech, at, PREPOSITION) && !startsAsClause(speech, at)) break;
    const end = phraseEnd(speech, at, ceiling);
    if (end < 0) break;
    at = end;
  }
  return at;
}

function TIME_WORD(speech: SpeechContext, at: number): string {
  return hasClass(speech, at, TIME) ? (speech.tokens.lower[at] as string) : '\u0000';
}

/** `all voters`, `only Europe`: an adverb that belongs to the clause. */
function startsClauseWith(speech: SpeechContext, at: number): boolean {
  return (
    /^(?:all|even|only|just|perhaps|maybe|first|once|so|then|now|today|no|too|back)$/.test(
      speech.tokens.lower[at] ?? '',
    ) &&
    !is(speech, at + 1, ',') &&
    !is(speech, at + 1, 'that') &&
    speech.quoteOf[at + 1] === -1 &&
    !is(speech, at + 1, '.')
  );
}

/** `as he arrived in`, `during`, `after the vote`: an adjunct that is a clause. */
function startsAsClause(speech: SpeechContext, at: number): boolean {
  return /^(?:as|when|while|after|before)$/.test(speech.tokens.lower[at] ?? '');
}

/** Where the prepositional phrase at `start` ends, if a clause, quote or the sentence's end follows; else -1. */
function phraseEnd(speech: SpeechContext, start: number, ceiling: number): number {
  let nouns = 0;
  for (let at = start + 1; at < Math.min(ceiling, start + 16); at++) {
    if (speech.quoteOf[at] !== -1) return at;
    const word = speech.tokens.lower[at] as string;
    if (hasClass(speech, at, THAT)) return at;
    if (speech.tokens.kind[at] === PUNCTUATION) {
      if (
        word === ',' ||
        word === ':' ||
        word === '.' ||
        word === ';' ||
        word === '?' ||
        word === '!' ||
        isDash(speech, at)
      )
        return at;
      continue;
    }
    if (hasClass(speech, at, DAY)) return nouns > 0 || at === start + 1 ? at + 1 : -1;
    if (hasClass(speech, at, PREPOSITION)) {
      if (nouns > 0 && !is(speech, at, 'of')) return at;
      continue;
    }
    if (nouns > 0 && hasClass(speech, at, PRONOUN & ~RELATIVE)) return at;
    if (nouns > 0 && hasClass(speech, at, DETERMINER | POSSESSIVE)) return at;
    if (hasClass(speech, at, AUXILIARY | RELATIVE | SUBORDINATOR)) return -1;
    if (
      nouns > 0 &&
      isCapital(speech, at) &&
      !isCapital(speech, at - 1) &&
      isUtterance(speech.tokens.lower[at - 1] as string)
    )
      return at;
    if (speech.tokens.kind[at] === WORD || speech.tokens.kind[at] === CLITIC) nouns++;
  }
  return ceiling <= start + 16 ? ceiling : -1;
}

/** The end of the one who is told: `told | reporters | that`; `start` where there is nobody. */
export function skipAddressee(speech: SpeechContext, start: number, ceiling: number): number {
  let at = start;
  if (at >= ceiling || speech.quoteOf[at] !== -1) return start;
  if (hasClass(speech, at, OBJECT) && !hasClass(speech, at, POSSESSIVE)) return at + 1;
  if (hasClass(speech, at, THAT | SUBORDINATOR)) return start;
  if (is(speech, at, 'her') && hasClass(speech, at + 1, THAT | PRONOUN | DETERMINER | POSSESSIVE))
    return at + 1;
  while (at < Math.min(ceiling, start + 14)) {
    const { names } = speech;
    const known = names.mentions[names.mentionOf[at] ?? -1];
    if (known && known.first === at && at === start) {
      at = known.last;
      if (speech.tokens.kind[at] !== CLITIC) {
        if (!hasClass(speech, at, COORDINATOR)) break;
        at++;
      }
      continue;
    }
    const quote = speech.quotes[speech.quoteOf[at] ?? -1];
    if (quote && at > start && isTitleInQuotes(speech, quote)) {
      at = quote.close + 1;
      continue;
    }
    if (quote || hasClass(speech, at, THAT | DAY | AUXILIARY | SUBORDINATOR | RELATIVE)) break;
    if (at > start && hasClass(speech, at, PRONOUN)) break;
    if (speech.tokens.kind[at] === PUNCTUATION && !/^[&/.]$/.test(speech.tokens.lower[at] as string)) break;
    if (is(speech, at, '.') && !isCapital(speech, at + 1)) break;
    if (at > start && hasClass(speech, at, PREPOSITION) && !is(speech, at, 'of')) break;
    if (
      at > start &&
      hasClass(speech, at, DETERMINER | POSSESSIVE) &&
      !hasClass(speech, at - 1, DETERMINER | POSSESSIVE | PREPOSITION | COORDINATOR)
    )
      break;
    if (
      at > start &&
      isCapital(speech, start) &&
      !isCapital(speech, at) &&
      speech.tokens.kind[at] === WORD &&
      !hasClass(speech, at, PREPOSITION | DETERMINER)
    ) {
      at = Math.max(at, start + 1);
      break;
    }
    // `told supporters Trump is`: a name behind a plain noun starts the clause.
    if (
      at > start &&
      isCapital(speech, at) &&
      !isCapital(speech, at - 1) &&
      speech.tokens.kind[at - 1] === WORD &&
      !hasClass(speech, at - 1, DETERMINER | POSSESSIVE | PREPOSITION)
    )
      break;
    at++;
  }
  return at;
}

/** `ABC’s “Good Morning”`: a few capitalised words without an end of their own. */
function isTitleInQuotes(speech: SpeechContext, quote: Quote): boolean {
  if (quote.close - quote.open > 7) return false;
  return isCapital(speech, quote.open + 1) && isCapital(speech, quote.close - 1);
}

/**
 * Where the words that start at `start` end: at the sentence's end, or before what belongs to another
 * attribution: `…, adding that`, `… and warned that`, `…, but Jonaitis said`, `…, according to`. An `object`
 * (`called it “false” and left`) also ends before the next verb.
 */
export function contentEnd(speech: SpeechContext, start: number, ceiling: number, object = false): number {
  let brackets = 0;
  for (let at = start; at < ceiling; at++) {
    if (speech.quoteOf[at] !== -1) {
      const quote = speech.quotes[speech.quoteOf[at] as number];
      if (quote) at = Math.min(quote.close, ceiling);
      continue;
    }
    const word = speech.tokens.lower[at] as string;
    if (word === '(') brackets++;
    if (word === ')') brackets = Math.max(0, brackets - 1);
    if (brackets > 0) continue;
    if (word === ';' && at > start) return at;
    if (at > start + 1 && word === 'according' && is(speech, at + 1, 'to')) return at;
    const comma = word === ',' || isDash(speech, at);
    if (comma && at > start && endsAtComma(speech, at, ceiling)) return at;
    if (at > start && hasClass(speech, at, COORDINATOR)) {
      if (at > start + 1 && startsOtherCue(speech, at + 1, ceiling)) return at;
      if (object && startsOtherVerb(speech, at + 1)) return is(speech, at - 1, ',') ? at - 1 : at;
    }
  }
  return trimRemark(speech, start, trimEnd(speech, start, ceiling));
}

/** Without a last `, however` or `, too`. */
function trimRemark(speech: SpeechContext, start: number, end: number): number {
  return end - 2 > start &&
    is(speech, end - 2, ',') &&
    /^(?:however|though|too|meanwhile|instead)$/.test(speech.tokens.lower[end - 1] as string)
    ? end - 2
    : end;
}

function endsAtComma(speech: SpeechContext, comma: number, ceiling: number): boolean {
  const next = comma + 1;
  if (next >= ceiling || speech.quoteOf[next] !== -1) return false;
  let at = next;
  while (at < ceiling && hasClass(speech, at, ADVERB)) at++;
  const word = speech.tokens.lower[at] as string | undefined;
  if (word === undefined) return false;
  if (trailers.has(word)) return true;
  const cue = cueForm(word);
  if (cue?.form === 'ing' && !cue.nounLike) return true;
  if (word === 'according' && is(speech, at + 1, 'to')) return true;
  const link = speech.tokens.lower[next] as string;
  // What the reporter sets against it, or what the speaker did besides: `…, though …`, `…, and has …`.
  if (/^(?:though|although|while|whereas)$/.test(link)) return true;
  if (link === 'and' && hasClass(speech, next + 1, HAVE | BE | DO)) return true;
  if (hasClass(speech, next, COORDINATOR | SUBORDINATOR)) return startsOtherCue(speech, next + 1, ceiling);
  return isDash(speech, comma) && startsOtherCue(speech, next, ceiling);
}

/** `and boycotted`, `and threatening`, `, and his government has`: no part of a noun phrase. */
function startsOtherVerb(speech: SpeechContext, start: number): boolean {
  let at = start;
  while (hasClass(speech, at, ADVERB)) at++;
  const word = speech.tokens.lower[at] ?? '';
  if (isCapital(speech, at) || speech.quoteOf[at] !== -1) return false;
  if (hasClass(speech, at, AUXILIARY) || (word.length > 4 && /(?:ed|ing)$/.test(word))) return true;
  for (let look = at; look < at + 4; look++) {
    if (speech.quoteOf[look] !== -1 || hasClass(speech, look, PREPOSITION | RELATIVE)) return false;
    if (look > at && hasClass(speech, look, HAVE | BE | MODAL)) return true;
  }
  return false;
}

/** Whether a finite cue comes right here, or behind a short subject: `(and) warned`, `(but) Jonaitis said`. */
function startsOtherCue(speech: SpeechContext, start: number, ceiling: number): boolean {
  let at = start;
  let subject = 0;
  while (at < Math.min(ceiling, start + 8)) {
    if (speech.quoteOf[at] !== -1) return false;
    const word = speech.tokens.lower[at] as string;
    const cue = isCapital(speech, at) ? undefined : cueForm(word);
    const finite = cue && (cue.form === 'past' || (cue.form === 'third' && !cue.nounLike));
    if (finite && !cue.nounLike)
      return subject > 0 || !/^(?:the|a|an)$/.test(speech.tokens.lower[at - 1] ?? '');
    if (hasClass(speech, at, AUXILIARY) && subject === 0) {
      // `but did not suggest`
      if (
        hasClass(speech, at, DO) &&
        hasClass(speech, at, NEGATION) &&
        cueForm(speech.tokens.lower[at + 1] ?? '')
      )
        return true;
      if (
        hasClass(speech, at, DO) &&
        hasClass(speech, at + 1, NEGATION) &&
        cueForm(speech.tokens.lower[at + 2] ?? '')
      )
        return true;
      at++;
      continue;
    }
    if (hasClass(speech, at, THAT | SUBORDINATOR | RELATIVE)) return false;
    if (speech.tokens.kind[at] === PUNCTUATION && word !== '.') return false;
    if (!hasClass(speech, at, ADVERB)) subject++;
    at++;
  }
  return false;
}

/** Whether these tokens hold a finite verb, as far as auxiliaries and verb endings tell. */
export function looksLikeClause(speech: SpeechContext, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (speech.quoteOf[at] !== -1) return true;
    if (hasClass(speech, at, AUXILIARY)) return true;
    if (at > first && speech.tokens.kind[at] === WORD && /ed$/.test(speech.tokens.lower[at] as string))
      return true;
    const cue = cueForm(speech.tokens.lower[at] as string);
    if (cue && at > first && cue.form !== 'ing' && cue.form !== 'base') return true;
    if (at > first && hasClass(speech, at - 1, PRONOUN) && speech.tokens.kind[at] === WORD) return true;
  }
  return false;
}
