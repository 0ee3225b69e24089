import { CLITIC, NUMBER, PUNCTUATION, WORD } from '../text/tokens.ts';
import { looksLikeClause } from './clause.ts';
import { cueForm } from './cue-forms.ts';
import { PARENTHETICALS } from './en/function-words.ts';
import { lines } from './en/words.ts';
import { type Mention, mentionAt, officeAt } from './mentions.ts';
import { canEndNoun, nounPhraseStart } from './noun-phrase-before.ts';
import { endsInPerson, isCapital, kindOf, type Phrase, skipBracketBack } from './phrase.ts';
import { hasClass, is, isDash, quoteAt, type SpeechContext } from './speech-context.ts';
import {
  ADVERB,
  DAY,
  DETERMINER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
} from './word-classes.ts';

const parentheticals = new Set(lines(PARENTHETICALS));

/** In tokens: a subject with its appositions. */
const FARTHEST = 60;

/** The subject that ends right before token `end`, not reaching before `floor`; null where there is none. */
export function phraseBefore(speech: SpeechContext, end: number, floor: number): Phrase | null {
  let last = end;
  if (last <= floor) return null;
  // `the ministry on Tuesday denied`
  if (hasClass(speech, last - 1, DAY) && is(speech, last - 2, 'on') && last - 2 > floor) last -= 2;
  // `Jonaitis himself said`
  if (/..sel(?:f|ves)$/.test(speech.tokens.lower[last - 1] as string) && last - 1 > floor) last--;
  // `Jonas Jonaitis Jr. said`
  if (is(speech, last - 1, '.') && last - 2 >= floor && isCapital(speech, last - 2)) last--;
  if (is(speech, last - 1, ')')) last = skipBracketBack(speech, last, floor);
  const closesApposition = is(speech, last - 1, ',') || isDash(speech, last - 1);
  if (!closesApposition) return plainPhrase(speech, last, floor, end);
  return phraseBeforeApposition(speech, last - 1, Math.max(floor, last - FARTHEST), end);
}

function plainPhrase(speech: SpeechContext, last: number, floor: number, outerLast: number): Phrase | null {
  let first = nounPhraseStart(speech, last, floor);
  if (first >= last) return null;
  first = beforeModifier(speech, first, floor);
  first = holderInFront(speech, first, last, floor);
  first = listInFront(speech, first, last, floor);
  return { first, last, kind: kindOf(speech, first, last), outerFirst: first, outerLast };
}

/** `Jonaitis, acting head of the service said`: an office whose closing comma was forgotten goes with its holder. */
function holderInFront(speech: SpeechContext, first: number, last: number, floor: number): number {
  const { names } = speech;
  if (!is(speech, first - 1, ',') || first - 2 < floor) return first;
  const office = officeAt(names, first);
  const person = mentionAt(names, first - 2);
  return office && person && office.last >= last && office.holder === person.actor && person.first >= floor
    ? person.first
    : first;
}

/** `Brandt, Brandel | and Jonaitis said`: all of a list of people, each with an office in front or none. */
function listInFront(speech: SpeechContext, first: number, last: number, floor: number): number {
  const { names } = speech;
  if (!is(speech, first - 1, ',') || !endsInPerson(speech, last) || !joinsPeople(speech, first, last))
    return first;
  let start = first;
  while (is(speech, start - 1, ',') && start - 2 >= floor && endsInPerson(speech, start - 1)) {
    const name = mentionAt(names, start - 2) as Mention;
    const item = nounPhraseStart(speech, start - 1, floor);
    if (item > name.first) break;
    start = item;
  }
  // `In Lorn, Brandt, Brandel and Jonaitis said`; but `beside Brandt, Brandel and Jonaitis said` tells two of them.
  return hasClass(speech, start - 1, PREPOSITION) ? first : start;
}

/** Whether an `and` stands right behind the name of a person. */
function joinsPeople(speech: SpeechContext, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) if (is(speech, at, 'and')) return endsInPerson(speech, at);
  return false;
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
    const noun = nounPhraseStart(speech, at, floor);
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
    // `…, and a former mayor,`
    const joined = is(speech, left + 1, 'and') && (is(speech, left + 2, 'a') || is(speech, left + 2, 'an'));
    const start = joined ? left + 2 : left + 1;
    const text = piece === 0 ? lowerText(speech, start, right) : '';
    if (parentheticals.has(text)) {
      const plain = left > floor ? plainPhrase(speech, left, floor, outerLast) : null;
      return plain && { ...plain, outerLast };
    }
    // `Jonaitis, R-Lorn., said`: an abbreviation ends the piece.
    const dotted = is(speech, right - 1, '.') ? right - 1 : right;
    const core = is(speech, right - 1, ')') ? skipBracketBack(speech, right, start) : dotted;
    const first = nounPhraseStart(speech, core, start);
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
  return best && withOfficeInFront(speech, best, floor);
}

/**
 * `…, the former commander of the fleet, Admiral Jonaitis, said`, `“…,” a spokesman for the fleet, Jonaitis, said`: what
 * describes the speaker in front of the name is no part of the words.
 */
function withOfficeInFront(speech: SpeechContext, person: Phrase, floor: number): Phrase {
  const comma = person.outerFirst - 1;
  const { names } = speech;
  const quoted = is(speech, comma, ',') ? behindQuote(speech, comma, floor) : -1;
  if (quoted >= 0 && !looksLikeClause(speech, quoted, comma)) return { ...person, outerFirst: quoted };
  const holder = mentionAt(names, person.first) ?? lastMention(speech, person);
  if (!is(speech, comma, ',') || !holder) return person;
  let start = comma;
  while (start > floor && speech.quoteOf[start - 1] === -1 && !is(speech, start - 1, ',')) start--;
  if (start >= comma) return person;
  const article = hasClass(speech, start, DETERMINER | POSSESSIVE);
  for (let at = start; at < comma; at++) {
    const office = officeAt(names, at);
    if (office?.holder === holder.actor && (article || opensWithOwner(speech, start, office.first)))
      return { ...person, outerFirst: start };
  }
  return person;
}

/** The token behind the quotation that ends in a comma before `end`: `“We stay,” | the mayor, Brandt, said`; -1 where there is none. */
function behindQuote(speech: SpeechContext, end: number, floor: number): number {
  for (let at = end - 1; at > Math.max(floor, end - FARTHEST); at--) {
    const quote = quoteAt(speech, at);
    if (!quote) continue;
    const inside = /^[,.?!]$/.test(speech.tokens.lower[quote.close - 1] as string);
    const start = is(speech, at + 1, ',') ? at + 2 : inside ? at + 1 : -1;
    const named = isCapital(speech, start) || hasClass(speech, start, DETERMINER | POSSESSIVE);
    return start >= 0 && start < end && named ? start : -1;
  }
  return -1;
}

/** `Sylvania’s | transport minister`: one genitive in front of an office, or none. */
function opensWithOwner(speech: SpeechContext, start: number, office: number): boolean {
  return start === office || (speech.tokens.kind[office - 1] === CLITIC && isCapital(speech, start));
}

function lastMention({ names }: SpeechContext, { first, last }: Phrase): Mention | undefined {
  for (let at = last - 1; at >= first; at--) {
    const mention = mentionAt(names, at);
    if (mention) return mention;
  }
  return undefined;
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
  // `together with Jonaitis`, `now 81 and retired`, `as well as Jonaitis`
  const goesOn = hasClass(speech, start + 1, PREPOSITION) || speech.tokens.kind[start + 1] === NUMBER;
  if (hasClass(speech, start, ADVERB) && goesOn) return true;
  if (is(speech, start, 'as') && is(speech, start + 1, 'well')) return true;
  if (hasClass(speech, start, SUBORDINATOR))
    return /^(?:after|before)$/.test(speech.tokens.lower[start] as string);
  return /(?:ing|ed)$/.test(word) && speech.tokens.kind[start] === WORD && !isCapital(speech, start);
}

function endsInPlace(speech: SpeechContext, last: number, piece: number): boolean {
  const { names } = speech;
  const mention = mentionAt(names, last - 1);
  return piece === 0 && mention !== undefined && names.actors[mention.actor]?.kind === 'place';
}

/** The comma or dash before `right`, outside quotes and brackets; `floor - 1` where there is none. */
function separatorBefore(speech: SpeechContext, right: number, floor: number): number {
  let at = right - 1;
  while (at >= floor) {
    const quote = quoteAt(speech, at);
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

function lowerText(speech: SpeechContext, first: number, last: number): string {
  return last - first > 6 ? '' : speech.tokens.lower.slice(first, last).join(' ');
}
