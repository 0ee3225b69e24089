import type { Draft, Piece } from './attribution-draft.ts';
import { contentEnd, LONGEST_CONTENT, trimEnd } from './content-end.ts';
import { LONGEST } from './phrase.ts';
import { finishedQuotes, wholeQuotes } from './quote-pieces.ts';
import { hasClass, is, isDash, type SpeechContext, type Unit } from './speech-context.ts';
import { phraseAfter } from './subject-after.ts';
import { ADVERB, COORDINATOR } from './word-classes.ts';

/** Whether such an attribution may turn on a word. */
export function isPut(word: string): boolean {
  return word === 'put' || word === 'puts';
}

/**
 * `As Jonaitis put it, the talks are dead`, `“…,” as Jonaitis puts it`, `The talks, as Jonaitis put it, are dead`: how
 * somebody words it; null for every other `put`.
 */
export function readAsPutIt(speech: SpeechContext, unit: Unit, index: number, at: number): Draft | null {
  if (!is(speech, at + 1, 'it')) return null;
  const as = asBefore(speech, unit, at);
  const source = as < 0 ? null : phraseAfter(speech, as + 1, at);
  if (!source) return null;
  const before = piecesBefore(speech, unit, as);
  const mark = at + 2;
  const goesOn = is(speech, mark, ',') || is(speech, mark, ':') || isDash(speech, mark);
  const pieces = goesOn ? [...before, ...piecesBehind(speech, unit, mark + 1)] : before;
  return pieces.length > 0
    ? { unit: index, pieces, cue: [at, at + 2], source, pattern: 'according-to' }
    : null;
}

/** The `as` in front of the speaker, which starts the sentence or stands behind a mark; -1 where there is none. */
function asBefore(speech: SpeechContext, unit: Unit, put: number): number {
  for (let at = put - 2; at >= Math.max(unit.first, put - LONGEST); at--) {
    if (speech.quoteOf[at] !== -1) return -1;
    if (!is(speech, at, 'as')) continue;
    const free = opens(speech, unit, at) || is(speech, at - 1, ',') || isDash(speech, at - 1);
    return free || speech.quoteOf[at - 1] !== -1 ? at : -1;
  }
  return -1;
}

/** Whether a token starts the sentence, but for a `But` or `Or` in front. */
function opens(speech: SpeechContext, unit: Unit, at: number): boolean {
  return at === unit.first || (at === unit.first + 1 && hasClass(speech, unit.first, COORDINATOR | ADVERB));
}

function piecesBefore(speech: SpeechContext, unit: Unit, as: number): readonly Piece[] {
  if (opens(speech, unit, as)) return [];
  const first = Math.max(unit.first, as - LONGEST_CONTENT);
  const quotes = wholeQuotes(speech, first, as);
  if (quotes) return quotes;
  let end = as;
  while (end > first && (is(speech, end - 1, ',') || isDash(speech, end - 1))) end--;
  const last = trimEnd(speech, first, end);
  return last > first ? [{ first, last }] : [];
}

function piecesBehind(speech: SpeechContext, unit: Unit, start: number): readonly Piece[] {
  const quoted = finishedQuotes(speech, start, unit.last);
  if (quoted) return quoted;
  const last = contentEnd(speech, start, unit.last);
  return last > start ? (wholeQuotes(speech, start, last) ?? [{ first: start, last }]) : [];
}
