import { PUNCTUATION } from '../text/tokens.ts';
import { CLAUSE, cueForm, INVERTED, NOUN_PHRASE, THAT_CLAUSE } from './cue-forms.ts';
import { MEDIUMS, TRAILERS } from './en/cue-verbs.ts';
import { words } from './en/words.ts';
import { isCapital } from './phrase.ts';
import { isReportersAside } from './reporters-aside.ts';
import { hasClass, is, isDash, quoteAt, type SpeechContext } from './speech-context.ts';
import {
  ADVERB,
  AUXILIARY,
  BE,
  COORDINATOR,
  DETERMINER,
  DO,
  HAVE,
  MODAL,
  NEGATION,
  OBJECT,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  THAT,
} from './word-classes.ts';

const trailers = words(TRAILERS);
const mediums = words(MEDIUMS);

/** In tokens: what one attribution holds at most outside its quotations; what is longer is no sentence. */
export const LONGEST_CONTENT = 400;

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
 * Where the words that start at `start` end: at the sentence's end, or before what belongs to another
 * attribution: `…, adding that`, `… and warned that`, `…, but Jonaitis said`, `…, according to`. An `object`
 * (`called it “false” and left`) also ends before the next verb.
 */
export function contentEnd(speech: SpeechContext, start: number, ceiling: number, object = false): number {
  let brackets = 0;
  let steps = 0;
  for (let at = start; at < ceiling; at++) {
    if (++steps > LONGEST_CONTENT) return at;
    if (speech.quoteOf[at] !== -1) {
      const quote = quoteAt(speech, at);
      if (quote) at = Math.min(quote.close, ceiling);
      // `took no “gift,” apparently a hint that …`: the comma stands inside the mark.
      if (
        at > start &&
        at < ceiling &&
        is(speech, at - 1, ',') &&
        !goesOn(speech, at + 1) &&
        endsAtComma(speech, at, ceiling)
      )
        return at + 1;
      continue;
    }
    const word = speech.tokens.lower[at] as string;
    if (word === '(') brackets++;
    if (word === ')') brackets = Math.max(0, brackets - 1);
    if (brackets > 0) continue;
    if (word === ';' && at > start) return at;
    // The end of a quotation whose opening mark stands paragraphs before, or nowhere.
    if (word === '”' && at > start) return trimEnd(speech, start, at);
    if (at > start + 1 && word === 'according' && is(speech, at + 1, 'to')) return at;
    const comma = word === ',' || isDash(speech, at);
    if (comma && at > start && endsAtComma(speech, at, ceiling)) return at;
    if (object && at > start && hasClass(speech, at, PREPOSITION) && isMediumOfSaying(speech, at, ceiling))
      return at;
    if (at > start && hasClass(speech, at, COORDINATOR)) {
      if (at > start + 1 && word !== 'or' && startsOtherCue(speech, at + 1, ceiling)) return at;
      // `… and questioned how …`: a second verb with words of its own.
      const second = /..ed$/.test(speech.tokens.lower[at + 1] ?? '');
      if (second && /^(?:that|how|whether|why)$/.test(speech.tokens.lower[at + 2] ?? '')) return at;
      // `condemned the takeover but Jonaitis hailed it`
      if (object && word === 'but' && (isCapital(speech, at + 1) || isCapital(speech, at + 2))) return at;
      if (object && startsOtherVerb(speech, at + 1)) return is(speech, at - 1, ',') ? at - 1 : at;
    }
  }
  return trimRemark(speech, start, trimEnd(speech, start, ceiling));
}

/** Behind a quotation these go on with what was said: `could be “far off,” and have been wrong before`. */
function goesOn(speech: SpeechContext, at: number): boolean {
  return is(speech, at, 'and') || is(speech, at, 'while') || is(speech, at, 'whereas');
}

/** In tokens: how far behind its preposition a medium may stand. */
const MEDIUM_WITHIN = 5;

/** `denied the claims | through a spokeswoman`, `confirmed the talks | on condition of anonymity`. */
function isMediumOfSaying(speech: SpeechContext, start: number, ceiling: number): boolean {
  if (!/^(?:in|on|during|through|via|at|with)$/.test(speech.tokens.lower[start] as string)) return false;
  for (let at = start + 1; at < Math.min(ceiling, start + MEDIUM_WITHIN); at++) {
    if (speech.quoteOf[at] !== -1 || hasClass(speech, at, PREPOSITION)) return false;
    if (mediums.has(speech.tokens.lower[at] as string)) return true;
  }
  return false;
}

/** The end of `[start, end)` without a last `, however` or `, too`. */
export function trimRemark(speech: SpeechContext, start: number, end: number): number {
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
  if (cue?.form === 'ing' && (!cue.nounLike || opensClause(speech, at + 1))) return true;
  if (word === 'according' && is(speech, at + 1, 'to')) return true;
  const link = speech.tokens.lower[next] as string;
  // What the reporter sets against it, or what the speaker did besides: `…, though …`, `…, and has …`.
  if (/^(?:though|although|while|whereas)$/.test(link)) return true;
  if (link === 'even' && is(speech, next + 1, 'though')) return true;
  if (isReportersAside(speech, next, ceiling)) return true;
  if (link === 'and' && hasClass(speech, next + 1, HAVE | BE | DO)) return true;
  // `…, and awarded the town a medal`: a deed of whoever spoke.
  if (link === 'and' && isDeed(speech, next + 1)) return true;
  // `…, with Brandt insisting that …`
  if (link === 'with' && startsParticiple(speech, next + 1, ceiling)) return true;
  if (hasClass(speech, next, COORDINATOR | SUBORDINATOR)) return startsOtherCue(speech, next + 1, ceiling);
  // `the vote – announced in May – was a farce`: an insertion ends nothing.
  if (isDash(speech, comma)) return cue?.form !== 'past' && startsOtherCue(speech, next, ceiling);
  return endsInOtherSource(speech, next, ceiling);
}

/** A past form with an object of its own. */
function isDeed(speech: SpeechContext, at: number): boolean {
  const past = hasClass(speech, at, PAST) || /..[^e]ed$/.test(speech.tokens.lower[at] as string);
  return past && hasClass(speech, at + 1, DETERMINER | POSSESSIVE | OBJECT);
}

/** In tokens: how far behind `with` its verb of saying may stand. */
const PARTICIPLE_WITHIN = 5;

function startsParticiple(speech: SpeechContext, start: number, ceiling: number): boolean {
  for (let at = start + 1; at <= Math.min(start + PARTICIPLE_WITHIN, ceiling - 1); at++) {
    if (speech.quoteOf[at] !== -1 || hasClass(speech, at, PREPOSITION)) return false;
    const cue = cueForm(speech.tokens.lower[at] as string);
    if (cue?.form === 'ing' && !cue.nounLike) return true;
  }
  return false;
}

/** `…, warning the vote would be illegal`: what follows a form that is a noun as well. */
function opensClause(speech: SpeechContext, at: number): boolean {
  return hasClass(speech, at, THAT | DETERMINER | POSSESSIVE | PRONOUN | OBJECT) || isCapital(speech, at);
}

/** `…, the agency reported.`: the sentence ends with the source of all that was said before. */
function endsInOtherSource(speech: SpeechContext, start: number, ceiling: number): boolean {
  const end = trimEnd(speech, start, ceiling);
  if (end - start > 9 || end - start < 2) return false;
  const cue = cueForm(speech.tokens.lower[end - 1] as string);
  return (
    cue?.form === 'past' &&
    !cue.nounLike &&
    (cue.frames & INVERTED) !== 0 &&
    startsOtherCue(speech, start, ceiling)
  );
}

/** `and boycotted`, `and threatening`, `, and his government has`: no part of a noun phrase. */
function startsOtherVerb(speech: SpeechContext, start: number): boolean {
  let at = start;
  while (hasClass(speech, at, ADVERB)) at++;
  const word = speech.tokens.lower[at] ?? '';
  if (isCapital(speech, at) || speech.quoteOf[at] !== -1) return false;
  if (
    hasClass(speech, at, AUXILIARY | PAST) ||
    /^(?:left|led|put|set|cut|wants|seeks|hopes|expects|plans)$|..(?:ed|ing)$/.test(word)
  )
    return true;
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
    const finite =
      cue &&
      (cue.frames & (CLAUSE | THAT_CLAUSE | NOUN_PHRASE)) !== 0 &&
      (cue.form === 'past' || (cue.form === 'third' && !cue.nounLike));
    if (finite && !cue.nounLike)
      return subject > 0 || !/^(?:the|a|an|no)$/.test(speech.tokens.lower[at - 1] ?? '');
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
