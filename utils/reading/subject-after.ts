import { CLITIC, NUMBER, PUNCTUATION, WORD } from '../text/tokens.ts';
import { mentionAt, officeAt } from './mentions.ts';
import {
  endsInPerson,
  isApostrophe,
  isCapital,
  isName,
  kindOf,
  LONGEST,
  type Phrase,
  STOP,
  utterances,
} from './phrase.ts';
import { hasClass, is, isDash, quoteAt, type SpeechContext } from './speech-context.ts';
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
  RELATIVE,
  TIME,
} from './word-classes.ts';

/** From the opening quote to the closing one, in tokens. */
const MOST_OF_NICKNAME = 4;
/** Letters: `king` and `thing` are none. */
const LEAST_PARTICIPLE = 6;

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
      const behind = last > start ? nicknameEnd(speech, at) : -1;
      if (behind < 0) break;
      at = behind;
      continue;
    }
    const known = mentionAt(names, at) ?? officeAt(names, at);
    if (known && known.first === at) at = last = known.last;
    else if (tokens.kind[at] === PUNCTUATION) {
      if (!isInside(speech, at, last, limit)) break;
      at++;
    } else if (tokens.kind[at] === CLITIC) at = last = at + 1;
    else if (endsPhrase(speech, start, at, last)) break;
    else if (hasClass(speech, at, COORDINATOR)) {
      if (last === start || !isCapital(speech, at - 1) || !isCapital(speech, at + 1)) break;
      at++;
    } else if (hasClass(speech, at, PREPOSITION)) {
      if (last === start || !continuesPhrase(speech, at, last, ceiling)) break;
      at++;
    } else if (last > start && isVerbBehind(speech, start, at)) break;
    else at = last = at + 1;
  }
  return make(last);
}

/** Behind the nickname that is quoted here: `John “Jack” Smith`; -1 where it is none. */
function nicknameEnd(speech: SpeechContext, at: number): number {
  const quote = quoteAt(speech, at);
  if (!quote || quote.close - quote.open > MOST_OF_NICKNAME || !isCapital(speech, quote.close + 1)) return -1;
  return quote.close + 1;
}

/** Whether a mark stands within a name: `J. Smith`, `Smith-Jones`, `O’Brien`. */
function isInside(speech: SpeechContext, at: number, last: number, limit: number): boolean {
  const mark = speech.tokens.lower[at] as string;
  const initial =
    mark === '.' && at + 1 < limit && last === at && isCapital(speech, at - 1) && isCapital(speech, at + 1);
  return initial || /^[/&-]$/.test(mark) || isApostrophe(speech, at);
}

/** A word that is no part of a noun phrase, or not behind its head: `said`, `Monday`, `May`. */
function endsPhrase(speech: SpeechContext, start: number, at: number, last: number): boolean {
  if (!hasClass(speech, at, DETERMINER | POSSESSIVE) && hasClass(speech, at, STOP | OBJECT)) return true;
  if (last === start) return false;
  if (hasClass(speech, at, DAY | ADVERB)) return true;
  return hasClass(speech, at, MONTH) && !isCapital(speech, at - 1) && !isLed(speech, start, at);
}

/** Whether an article or the like of this phrase stands right before. */
function isLed(speech: SpeechContext, start: number, at: number): boolean {
  return at - 1 >= start && hasClass(speech, at - 1, DETERMINER | POSSESSIVE);
}

/** Whether a word that is not the first is a verb by its ending. */
function isVerbBehind(speech: SpeechContext, start: number, at: number): boolean {
  if (isCapital(speech, at)) return false;
  const word = speech.tokens.lower[at] as string;
  // `Jonaitis shared the news`: a verb behind a name.
  if (word.endsWith('ed'))
    return isCapital(speech, at - 1) || (isName(speech, at - 1) && !hasClass(speech, at + 1, PREPOSITION));
  // `a publishing executive`: behind an article it is an adjective.
  return (
    word.endsWith('ing') &&
    word.length >= LEAST_PARTICIPLE &&
    !isLed(speech, start, at) &&
    !isNounNext(speech, at + 1)
  );
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
  let next = last + 1;
  // `Jonaitis, 34, a baker in Lorn, …`: an age goes with the apposition behind it.
  if (speech.tokens.kind[next] === NUMBER && is(speech, next + 1, ',')) next += 2;
  if (next >= ceiling) return ceiling;
  const opens =
    hasClass(speech, next, DETERMINER | POSSESSIVE | RELATIVE) ||
    (speech.tokens.kind[next] === WORD &&
      speech.quoteOf[next] === -1 &&
      !hasClass(speech, next, STOP | PREPOSITION | COORDINATOR | ADVERB) &&
      !/ing$/.test(speech.tokens.lower[next] as string));
  if (!opens) return next > last + 1 ? next - 1 : last;
  for (let at = next; at < ceiling; at++) {
    const quote = quoteAt(speech, at);
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
