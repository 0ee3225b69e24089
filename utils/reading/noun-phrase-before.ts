import { CLITIC, PUNCTUATION } from '../text/tokens.ts';
import { cueForm } from './cue-forms.ts';
import { mentionAt, officeAt } from './mentions.ts';
import { isApostrophe, isCapital, isName, isNickname, LONGEST, STOP, skipBracketBack } from './phrase.ts';
import { hasClass, is, quoteAt, type SpeechContext } from './speech-context.ts';
import {
  ADVERB,
  COORDINATOR,
  DAY,
  DETERMINER,
  MONTH,
  OBJECT,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
  THAT,
} from './word-classes.ts';

/** The first token of the noun phrase that ends before `last`; `last` where there is none. */
export function nounPhraseStart(speech: SpeechContext, last: number, floor: number): number {
  const { tokens, names } = speech;
  let first = last;
  let at = last - 1;
  if (hasClass(speech, at, PRONOUN)) return at;
  const limit = Math.max(floor, last - LONGEST);
  while (at >= limit) {
    const quote = quoteAt(speech, at);
    if (quote) {
      if (first === last || quote.open <= limit || !isNickname(speech, quote)) break;
      at = quote.open - 1;
      continue;
    }
    const known = mentionAt(names, at) ?? officeAt(names, at);
    if (known && known.first >= limit && known.first <= at) {
      first = known.first;
      at = first - 1;
      continue;
    }
    if (tokens.kind[at] === PUNCTUATION) {
      const mark = tokens.lower[at] as string;
      if (mark === ')' && first < last) at = skipBracketBack(speech, at + 1, floor) - 1;
      else if (mark === '.' && first < last && at > limit && isCapital(speech, at - 1)) at--;
      else if (/^[/&%$-]$/.test(mark) || isApostrophe(speech, at)) at--;
      else break;
      continue;
    }
    if (tokens.kind[at] === CLITIC) {
      at--;
      continue;
    }
    if (hasClass(speech, at, COORDINATOR)) {
      if (first < last) first = joinBack(speech, at, first, limit);
      break;
    }
    const article = hasClass(speech, at, DETERMINER | POSSESSIVE);
    if (!article && hasClass(speech, at, STOP | OBJECT)) break;
    if (hasClass(speech, at, PREPOSITION) && !article) {
      if (first === last || at - 1 < limit || !canEndNoun(speech, at - 1)) break;
      at--;
      continue;
    }
    const cue = cueForm(tokens.lower[at] as string);
    if (cue && !cue.nounLike && cue.form !== 'base' && !isCapital(speech, at)) break;
    first = at;
    if (article) {
      const before = at - 1;
      if (before >= limit && hasClass(speech, before, PREPOSITION) && canEndNoun(speech, before - 1)) {
        at = before - 1;
        continue;
      }
      if (before >= limit && hasClass(speech, before, DETERMINER)) {
        at = before;
        continue;
      }
      if (before > limit && hasClass(speech, at, POSSESSIVE) && is(speech, before, 'and'))
        first = joinBack(speech, before, first, limit);
      else if (
        before > limit &&
        is(speech, at, 'the') &&
        is(speech, before, 'and') &&
        isCapital(speech, at + 1)
      )
        first = joinBack(speech, before, first, limit);
      break;
    }
    at--;
  }
  return trimLead(speech, first, last);
}

/** Without a leading `But`, `Yesterday`, `Later`; but `Earlier reports` and `Last week’s talks` keep theirs. */
function trimLead(speech: SpeechContext, from: number, last: number): number {
  let first = from;
  while (
    first < last - 1 &&
    hasClass(speech, first, ADVERB | DAY | COORDINATOR | MONTH) &&
    !isName(speech, first)
  ) {
    const adjective = /^(?:earlier|first|last|all)$/.test(speech.tokens.lower[first] as string);
    if (adjective && !isCapital(speech, first + 1) && !hasClass(speech, first + 1, DETERMINER | POSSESSIVE))
      break;
    first++;
  }
  return first;
}

/** Whether a noun phrase can end here, before a preposition. */
export function canEndNoun(speech: SpeechContext, at: number): boolean {
  if (at < 0 || speech.tokens.kind[at] === PUNCTUATION) return is(speech, at, ')');
  if (hasClass(speech, at, STOP | OBJECT | COORDINATOR | ADVERB)) return false;
  const cue = cueForm(speech.tokens.lower[at] as string);
  return cue === undefined || cue.nounLike || isCapital(speech, at);
}

/** Two names or two plain nouns around `and`: one phrase, if the first one starts its clause. */
function joinBack(speech: SpeechContext, and: number, first: number, floor: number): number {
  if (and - 1 < floor || is(speech, and, 'but')) return first;
  const left = nounPhraseStart(speech, and, floor);
  if (left >= and) return first;
  // `Lorn and the West`
  const named = isCapital(speech, first) || (is(speech, first, 'the') && isCapital(speech, first + 1));
  const bothNames = isCapital(speech, and - 1) && named;
  const before = left - 1;
  const starts =
    left === floor ||
    speech.tokens.kind[before] === PUNCTUATION ||
    hasClass(speech, before, THAT | SUBORDINATOR);
  // A capital at the start of the sentence is none: `Friends and relatives said`.
  const plain = (!isCapital(speech, and - 1) || and - 1 === floor) && !isCapital(speech, first);
  // `Jonaitis and his rivals`
  const withTheirs = isCapital(speech, and - 1) && hasClass(speech, first, POSSESSIVE);
  return starts && (bothNames || plain || withTheirs) ? left : first;
}
