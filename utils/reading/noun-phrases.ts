import { CAPITAL, CLITIC, NUMBER, PUNCTUATION, WORD } from '../text/tokens.ts';
import { cueForm } from './cue-forms.ts';
import { PARENTHETICALS, UTTERANCES } from './en/function-words.ts';
import { lines, words } from './en/words.ts';
import type { Quote } from './quotes.ts';
import { hasClass, is, isDash, type SpeechContext, spaced } from './speech-context.ts';
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DAY,
  DETERMINER,
  MONTH,
  OBJECT,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  THAT,
  TIME,
} from './word-classes.ts';

/** Words that name a speaker, as tokens `[first, last)`. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly kind: 'name' | 'pronoun' | 'relative' | 'description';
  /** With its appositions: `Jonaitis, the deputy minister,`. */
  readonly outerFirst: number;
  readonly outerLast: number;
}

const parentheticals = new Set(lines(PARENTHETICALS));
const utterances = words(UTTERANCES);
/** In tokens: a subject with its appositions. */
const FARTHEST = 60;
/** In tokens: one noun phrase. */
const LONGEST = 24;
const STOP = SUBORDINATOR | THAT | RELATIVE | PRONOUN | AUXILIARY | PAST;

/** The subject that ends right before token `end`, not reaching before `floor`; null where there is none. */
export function phraseBefore(speech: SpeechContext, end: number, floor: number): Phrase | null {
  let last = end;
  if (last <= floor) return null;
  if (is(speech, last - 1, ')')) last = skipBracketBack(speech, last, floor);
  const closesApposition = is(speech, last - 1, ',') || isDash(speech, last - 1);
  if (!closesApposition) return plainPhrase(speech, last, floor, end);
  return phraseBeforeApposition(speech, last - 1, Math.max(floor, last - FARTHEST), end);
}

function plainPhrase(speech: SpeechContext, last: number, floor: number, outerLast: number): Phrase | null {
  let first = walkBack(speech, last, floor);
  if (first >= last) return null;
  first = beforeModifier(speech, first, floor);
  return { first, last, kind: kindOf(speech, first, last), outerFirst: first, outerLast };
}

/** In tokens: a clause inside a subject. */
const LONGEST_MODIFIER = 8;

/** `an official who relayed | the exchange`, `lawmakers supporting | the bill`: the noun that is described. */
function beforeModifier(speech: SpeechContext, first: number, floor: number): number {
  if (hasClass(speech, first, PRONOUN)) return first;
  for (let at = first - 1; at > Math.max(floor, first - LONGEST_MODIFIER); at--) {
    if (speech.quoteOf[at] !== -1 || speech.tokens.kind[at] === PUNCTUATION) return first;
    const word = speech.tokens.lower[at] as string;
    const cue = cueForm(word);
    if (cue && !cue.nounLike) return first;
    const participle = at === first - 1 && /ing$/.test(word) && word.length > 5 && !isCapital(speech, at);
    if (word !== 'who' && !participle) continue;
    if (!canEndNoun(speech, at - 1)) return first;
    const noun = walkBack(speech, at, floor);
    return noun < at ? noun : first;
  }
  return first;
}

/**
 * `Jonaitis, a deputy minister who took office in May, said`: the pieces between commas are tried from the
 * cue leftwards. The leftmost piece that ends in a name of a person wins, else the leftmost noun phrase.
 */
function phraseBeforeApposition(
  speech: SpeechContext,
  comma: number,
  floor: number,
  outerLast: number,
): Phrase | null {
  let best: Phrase | null = null;
  let bestIsPerson = false;
  let right = comma;
  for (let piece = 0; piece < 6 && right > floor; piece++) {
    const left = separatorBefore(speech, right, floor);
    const start = left + 1;
    const text = piece === 0 ? lowerText(speech, start, right) : '';
    if (parentheticals.has(text)) {
      const plain = left > floor ? plainPhrase(speech, left, floor, outerLast) : null;
      return plain && { ...plain, outerLast };
    }
    const core = is(speech, right - 1, ')') ? skipBracketBack(speech, right, start) : right;
    const first = walkBack(speech, core, start);
    const whole = first < core && leadIn(start, first);
    const modifier = opensModifier(speech, start, right);
    if (first < core && !modifier) {
      const person = endsInPerson(speech, core);
      const candidate = piece > 0 || person;
      if (candidate && (person || !bestIsPerson) && !endsInPlace(speech, core, piece)) {
        best = { first, last: right, kind: kindOf(speech, first, right), outerFirst: first, outerLast };
        bestIsPerson = person;
      }
    }
    // `a consultant whose firm was hired`: an apposition with a clause in it.
    const apposition = hasClass(speech, start, DETERMINER | POSSESSIVE);
    if (!modifier && !whole && !apposition) break;
    if (left < floor) break;
    right = left;
  }
  return best;
}

/** Whether only an adverb, a conjunction or nothing stands before the phrase in its piece. */
function leadIn(start: number, first: number): boolean {
  return first === start;
}

/** A piece that describes rather than names: `who …`, `speaking in …`, `in a statement`. */
function opensModifier(speech: SpeechContext, start: number, end: number): boolean {
  if (end - start < 1) return false;
  if (hasClass(speech, start, RELATIVE | PREPOSITION)) return !is(speech, start, 'like');
  const word = speech.tokens.lower[start] as string;
  if (hasClass(speech, start, SUBORDINATOR)) return false;
  return /(?:ing|ed)$/.test(word) && speech.tokens.kind[start] === WORD && !isCapital(speech, start);
}

function endsInPerson(speech: SpeechContext, last: number): boolean {
  const { names } = speech;
  const mention = names.mentions[names.mentionOf[last - 1] ?? -1];
  if (mention) return names.actors[mention.actor]?.kind === 'person';
  return false;
}

function endsInPlace(speech: SpeechContext, last: number, piece: number): boolean {
  const { names } = speech;
  const mention = names.mentions[names.mentionOf[last - 1] ?? -1];
  return piece === 0 && mention !== undefined && names.actors[mention.actor]?.kind === 'place';
}

/** The comma or dash before `right`, outside quotes and brackets; `floor - 1` where there is none. */
function separatorBefore(speech: SpeechContext, right: number, floor: number): number {
  let at = right - 1;
  while (at >= floor) {
    const quote = speech.quotes[speech.quoteOf[at] ?? -1];
    if (quote) {
      if (at - quote.open > 8) return at;
      at = quote.open - 1;
      continue;
    }
    const mark = speech.tokens.lower[at];
    if (mark === ')') at = skipBracketBack(speech, at + 1, floor);
    else if (mark === ',' || mark === ';' || mark === ':' || isDash(speech, at)) return at;
    at--;
  }
  return floor - 1;
}

/** The first token of the noun phrase that ends before `last`; `last` where there is none. */
function walkBack(speech: SpeechContext, last: number, floor: number): number {
  const { tokens, names } = speech;
  let first = last;
  let at = last - 1;
  if (hasClass(speech, at, PRONOUN)) return at;
  const limit = Math.max(floor, last - LONGEST);
  while (at >= limit) {
    const quote = speech.quotes[speech.quoteOf[at] ?? -1];
    if (quote) {
      if (first === last || quote.open <= limit || !isNickname(speech, quote)) break;
      at = quote.open - 1;
      continue;
    }
    const known = names.mentions[names.mentionOf[at] ?? -1] ?? names.offices[names.officeOf[at] ?? -1];
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
      break;
    }
    at--;
  }
  return trimLead(speech, first, last);
}

/** Without a leading `But`, `Yesterday`, `Later`; but `Earlier reports` and `Last week’s talks` keep theirs. */
function trimLead(speech: SpeechContext, from: number, last: number): number {
  let first = from;
  while (first < last - 1 && hasClass(speech, first, ADVERB | DAY | COORDINATOR) && !isName(speech, first)) {
    const adjective = /^(?:earlier|first|last|all)$/.test(speech.tokens.lower[first] as string);
    if (adjective && !isCapital(speech, first + 1) && !hasClass(speech, first + 1, DETERMINER | POSSESSIVE))
      break;
    first++;
  }
  return first;
}

/** Whether a noun phrase can end here, before a preposition. */
function canEndNoun(speech: SpeechContext, at: number): boolean {
  if (at < 0 || speech.tokens.kind[at] === PUNCTUATION) return is(speech, at, ')');
  if (hasClass(speech, at, STOP | OBJECT | COORDINATOR | ADVERB)) return false;
  const cue = cueForm(speech.tokens.lower[at] as string);
  return cue === undefined || cue.nounLike || isCapital(speech, at);
}

/** Two names or two plain nouns around `and`: one phrase, if the first one starts its clause. */
function joinBack(speech: SpeechContext, and: number, first: number, floor: number): number {
  if (and - 1 < floor || is(speech, and, 'but')) return first;
  const left = walkBack(speech, and, floor);
  if (left >= and) return first;
  const bothNames = isCapital(speech, and - 1) && isCapital(speech, first);
  const before = left - 1;
  const starts =
    left === floor ||
    speech.tokens.kind[before] === PUNCTUATION ||
    hasClass(speech, before, THAT | SUBORDINATOR);
  return starts && (bothNames || (!isCapital(speech, and - 1) && !isCapital(speech, first))) ? left : first;
}

/** The noun phrase that starts at token `start`; null where there is none. `ceiling` is not passed. */
export function phraseAfter(speech: SpeechContext, start: number, ceiling: number): Phrase | null {
  const { tokens, names } = speech;
  const make = (last: number): Phrase | null =>
    last > start
      ? {
          first: start,
          last,
          kind: kindOf(speech, start, last),
          outerFirst: start,
          outerLast: outerEnd(speech, last, ceiling),
        }
      : null;
  if (start >= ceiling) return null;
  if (hasClass(speech, start, PRONOUN) && !hasClass(speech, start, RELATIVE)) return make(start + 1);
  let at = start;
  let last = start;
  const limit = Math.min(ceiling, start + LONGEST);
  while (at < limit) {
    if (speech.quoteOf[at] !== -1) {
      const quote = speech.quotes[speech.quoteOf[at] as number];
      // A nickname: John “Jack” Smith.
      if (!quote || quote.close - quote.open > 4 || last === start || !isCapital(speech, quote.close + 1))
        break;
      at = quote.close + 1;
      continue;
    }
    const known = names.mentions[names.mentionOf[at] ?? -1] ?? names.offices[names.officeOf[at] ?? -1];
    if (known && known.first === at) {
      at = last = known.last;
      continue;
    }
    if (tokens.kind[at] === PUNCTUATION) {
      const mark = tokens.lower[at] as string;
      if (
        mark === '.' &&
        at + 1 < limit &&
        last === at &&
        isCapital(speech, at - 1) &&
        isCapital(speech, at + 1)
      )
        at++;
      else if (/^[/&-]$/.test(mark) || isApostrophe(speech, at)) at++;
      else break;
      continue;
    }
    if (tokens.kind[at] === CLITIC) {
      at = last = at + 1;
      continue;
    }
    const article = hasClass(speech, at, DETERMINER | POSSESSIVE);
    if (!article && hasClass(speech, at, STOP | OBJECT)) break;
    if (hasClass(speech, at, DAY | ADVERB) && last > start) break;
    if (hasClass(speech, at, MONTH) && last > start && !isCapital(speech, at - 1)) break;
    if (hasClass(speech, at, COORDINATOR)) {
      if (last === start || !isCapital(speech, at - 1) || !isCapital(speech, at + 1)) break;
      at++;
      continue;
    }
    if (hasClass(speech, at, PREPOSITION)) {
      if (last === start || !continuesPhrase(speech, at, last, ceiling)) break;
      at++;
      continue;
    }
    const word = tokens.lower[at] as string;
    // `Jonaitis shared the news`: a verb behind a name.
    if (
      last > start &&
      word.endsWith('ed') &&
      !isCapital(speech, at) &&
      (isCapital(speech, at - 1) || (isName(speech, at - 1) && !hasClass(speech, at + 1, PREPOSITION)))
    )
      break;
    if (
      last > start &&
      word.endsWith('ing') &&
      !isCapital(speech, at) &&
      word.length > 5 &&
      !isNounNext(speech, at + 1)
    )
      break;
    at = last = at + 1;
  }
  return make(last);
}

/** `media buying sources`: a plain plural right behind. */
function isNounNext(speech: SpeechContext, at: number): boolean {
  return (
    speech.tokens.kind[at] === WORD &&
    /[^s]s$/.test(speech.tokens.lower[at] as string) &&
    !hasClass(speech, at, STOP | DETERMINER | POSSESSIVE)
  );
}

/** `of`, `for`, `from`, `at` behind a plain noun go on with it, unless a time or an utterance follows. */
function continuesPhrase(speech: SpeechContext, at: number, last: number, ceiling: number): boolean {
  const word = speech.tokens.lower[at] as string;
  if (!/^(?:of|for|from|at|in|with|on|to|by|familiar|close)$/.test(word)) return false;
  if (isName(speech, last - 1) && endsInPerson(speech, last)) return false;
  if (isCapital(speech, last - 1) && word !== 'of' && word !== 'for') return false;
  let next = at + 1;
  while (next < ceiling && hasClass(speech, next, DETERMINER | POSSESSIVE | ADVERB)) next++;
  if (next >= ceiling) return false;
  if (hasClass(speech, next, DAY | MONTH | TIME | OBJECT)) return false;
  if (speech.tokens.kind[next] === NUMBER) return false;
  if (word === 'of' || word === 'for' || word === 'from' || word === 'with') return true;
  for (let look = next; look < Math.min(ceiling, next + 3); look++)
    if (utterances.has(speech.tokens.lower[look] as string)) return false;
  return true;
}

/** The end of the apposition behind a phrase: the next comma, or where the sentence ends. */
function outerEnd(speech: SpeechContext, last: number, ceiling: number): number {
  if (!is(speech, last, ',')) return last;
  const next = last + 1;
  const opens =
    hasClass(speech, next, DETERMINER | POSSESSIVE | RELATIVE) ||
    (speech.tokens.kind[next] === WORD &&
      speech.quoteOf[next] === -1 &&
      !hasClass(speech, next, STOP | PREPOSITION | COORDINATOR | ADVERB) &&
      !/ing$/.test(speech.tokens.lower[next] as string));
  if (!opens) return last;
  for (let at = next; at < ceiling; at++) {
    const quote = speech.quotes[speech.quoteOf[at] ?? -1];
    if (quote) {
      if (/^[,:.]$/.test(speech.tokens.lower[at - 1] as string)) return at;
      at = quote.close;
      continue;
    }
    const mark = speech.tokens.lower[at];
    if (mark === ';' || mark === ':' || isDash(speech, at)) return at;
    if (mark === ',' && !hasClass(speech, at + 1, RELATIVE) && speech.quoteOf[at + 1] === -1) {
      if (!isCapital(speech, at + 1) || !isCapital(speech, at - 1)) return at;
    }
  }
  return ceiling;
}

/** John “Jack” Smith. */
function isNickname(speech: SpeechContext, quote: Quote): boolean {
  if (
    quote.close - quote.open > 4 ||
    !isCapital(speech, quote.close + 1) ||
    !isCapital(speech, quote.open - 1)
  )
    return false;
  return speech.tokens.kind[quote.close - 1] === WORD;
}

/** The apostrophe of a plural or of a name in -s: `Sanders’ manager`. */
function isApostrophe(speech: SpeechContext, at: number): boolean {
  const mark = speech.tokens.lower[at];
  return (
    (mark === '’' || mark === "'") &&
    !spaced(speech, at) &&
    spaced(speech, at + 1) &&
    speech.quoteOf[at] === -1
  );
}

function skipBracketBack(speech: SpeechContext, end: number, floor: number): number {
  for (let at = end - 2; at >= Math.max(floor, end - 16); at--) if (is(speech, at, '(')) return at;
  return end;
}

function kindOf(speech: SpeechContext, first: number, last: number): Phrase['kind'] {
  if (last - first === 1 && hasClass(speech, first, RELATIVE)) return 'relative';
  if (last - first === 1 && hasClass(speech, first, PRONOUN)) return 'pronoun';
  return isName(speech, last - 1) || isCapital(speech, last - 1) ? 'name' : 'description';
}

function isName(speech: SpeechContext, at: number): boolean {
  return (speech.names.mentionOf[at] ?? -1) >= 0;
}

export function isCapital(speech: SpeechContext, at: number): boolean {
  return ((speech.tokens.flags[at] ?? 0) & CAPITAL) !== 0;
}

function lowerText(speech: SpeechContext, first: number, last: number): string {
  return last - first > 6 ? '' : speech.tokens.lower.slice(first, last).join(' ');
}

export function isUtterance(word: string): boolean {
  return utterances.has(word);
}
