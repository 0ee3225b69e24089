import { CLITIC, NUMBER, PUNCTUATION, WORD } from '../text/tokens.ts';
import { isCapital, isUtterance } from './phrase.ts';
import { hasClass, is, isDash, type SpeechContext } from './speech-context.ts';
import {
  ADVERB,
  AUXILIARY,
  DAY,
  DETERMINER,
  MONTH,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  THAT,
  TIME,
} from './word-classes.ts';

/**
 * Behind a cue, the first token that is not time, place, manner or medium of the saying:
 * `said | in a statement on Friday | that …`. A phrase is only passed where what follows shows that it ended.
 */
export function skipAdjuncts(speech: SpeechContext, start: number, ceiling: number): number {
  let at = start;
  for (let hop = 0; hop < 6 && at < ceiling; hop++) {
    if (speech.quoteOf[at] !== -1) return at;
    if (hasClass(speech, at, MONTH) && speech.tokens.kind[at + 1] === NUMBER) {
      at += 2;
      continue;
    }
    const bracket = is(speech, at, '(') ? closeOf(speech, at, ceiling) : -1;
    if (bracket > 0) {
      at = bracket + 1;
      continue;
    }
    if (
      hasClass(speech, at, ADVERB | DAY) &&
      !hasClass(speech, at, THAT | PRONOUN) &&
      !startsClauseWith(speech, at)
    ) {
      at++;
      if (is(speech, at, timeWord(speech, at))) at++;
      continue;
    }
    if (
      /^(?:last|this|next|earlier)$/.test(speech.tokens.lower[at] ?? '') &&
      hasClass(speech, at + 1, TIME | DAY | MONTH)
    ) {
      at += 2;
      continue;
    }
    const ago = agoBehind(speech, at);
    if (ago > 0) {
      at = ago;
      continue;
    }
    if (countsRoughly(speech, at)) break;
    if (!hasClass(speech, at, PREPOSITION) && !startsAsClause(speech, at)) break;
    const end = phraseEnd(speech, at, ceiling);
    if (end < 0) break;
    at = end;
  }
  return at;
}

/** `ten days ago`, `a week earlier`: the token behind it, or -1. */
function agoBehind(speech: SpeechContext, at: number): number {
  const unit = hasClass(speech, at + 1, TIME) ? at + 1 : at + 2;
  const counts = speech.tokens.kind[at] === NUMBER || hasClass(speech, at, DETERMINER);
  const closes = is(speech, unit + 1, 'ago') || is(speech, unit + 1, 'earlier');
  return counts && hasClass(speech, unit, TIME) && closes ? unit + 2 : -1;
}

function timeWord(speech: SpeechContext, at: number): string {
  return hasClass(speech, at, TIME) ? (speech.tokens.lower[at] as string) : '\u0000';
}

/** `all voters`, `only Europe`: an adverb that belongs to the clause. */
function startsClauseWith(speech: SpeechContext, at: number): boolean {
  return (
    /^(?:all|even|only|just|perhaps|maybe|first|once|so|then|now|today|no|too|back|nearly|roughly|approximately|barely|hardly|mostly)$/.test(
      speech.tokens.lower[at] ?? '',
    ) &&
    !is(speech, at + 1, ',') &&
    !is(speech, at + 1, 'that') &&
    speech.quoteOf[at + 1] === -1 &&
    !is(speech, at + 1, '.')
  );
}

/** `about 40 men`, `over a hundred`: how many, not where or when. */
export function countsRoughly(speech: SpeechContext, at: number): boolean {
  return (
    /^(?:about|around|over|under|between|up)$/.test(speech.tokens.lower[at] ?? '') &&
    speech.tokens.kind[is(speech, at + 1, 'to') ? at + 2 : at + 1] === NUMBER
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
    if (hasClass(speech, at, DAY)) {
      const end = hasClass(speech, at + 1, TIME) ? at + 2 : at + 1;
      return nouns > 0 || at === start + 1 ? end : -1;
    }
    if (hasClass(speech, at, PREPOSITION)) {
      if (nouns > 0 && !is(speech, at, 'of')) return at;
      continue;
    }
    if (nouns > 0 && hasClass(speech, at, PRONOUN & ~RELATIVE)) return at;
    if (nouns > 0 && hasClass(speech, at, DETERMINER | POSSESSIVE)) return at;
    // `during a hearing | before the upper house`
    if (nouns > 0 && /^(?:before|after|since|until)$/.test(word)) return at;
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

/** The closing bracket of a short remark such as `(29 August)`; -1 where there is none. */
function closeOf(speech: SpeechContext, open: number, ceiling: number): number {
  for (let at = open + 1; at < Math.min(ceiling, open + 8); at++) if (is(speech, at, ')')) return at;
  return -1;
}
