import { CLITIC } from '../text/tokens.ts';
import type { Draft } from './attribution-draft.ts';
import { contentEnd, trimEnd } from './content-end.ts';
import { VIEWS } from './en/cue-verbs.ts';
import { words } from './en/words.ts';
import { kindOf, type Phrase } from './phrase.ts';
import { finishedQuotes } from './quote-pieces.ts';
import { hasClass, is, type SpeechContext, type Unit } from './speech-context.ts';
import { POSSESSIVE } from './word-classes.ts';

const views = words(VIEWS);

/** Whether a lower-case word is a noun of this kind: `view`, `opinion`. */
export function isView(word: string): boolean {
  return views.has(word);
}

/** In tokens: `in | the Sylvanian foreign minister Jonas Jonaitis’s | view`. */
const LONGEST_OWNER = 10;

/**
 * `In Jonaitis’s view, the treaty is dead`, `The treaty is dead, in his opinion.`: what somebody holds, at either end
 * of a sentence; null where nothing is attributed so. `at` is the noun.
 */
export function readInTheViewOf(speech: SpeechContext, unit: Unit, index: number, at: number): Draft | null {
  if (!views.has(speech.tokens.lower[at] as string)) return null;
  const source = ownerOf(speech, unit, at);
  if (!source) return null;
  const make = (pieces: Draft['pieces']): Draft => ({
    unit: index,
    pieces,
    cue: [at, at + 1],
    source,
    pattern: 'according-to',
  });
  const start = source.first - 1;
  const comma = is(speech, at + 1, ',');
  if (start === unit.first) {
    const first = comma ? at + 2 : at + 1;
    const quoted = finishedQuotes(speech, first, unit.last);
    if (quoted) return make(quoted);
    const last = comma ? contentEnd(speech, first, unit.last) : first;
    return last > first ? make([{ first, last }]) : null;
  }
  const closes = is(speech, start - 1, ',') && trimEnd(speech, at, unit.last) === at + 1;
  const last = trimEnd(speech, unit.first, start);
  const inQuotes = speech.quoteOf[last - 1] !== -1;
  return closes && !inQuotes && last > unit.first ? make([{ first: unit.first, last }]) : null;
}

/** Whose view it is, behind `in`: `his`, or a name or description with its genitive. */
function ownerOf(speech: SpeechContext, unit: Unit, noun: number): Phrase | null {
  const make = (first: number, last: number, kind: Phrase['kind']): Phrase => ({
    first,
    last,
    kind,
    outerFirst: first,
    outerLast: last,
  });
  if (hasClass(speech, noun - 1, POSSESSIVE) && is(speech, noun - 2, 'in'))
    return /^(?:his|her|their)$/.test(speech.tokens.lower[noun - 1] as string)
      ? make(noun - 1, noun, 'pronoun')
      : null;
  if (speech.tokens.kind[noun - 1] !== CLITIC) return null;
  for (let at = noun - 2; at >= Math.max(unit.first, noun - LONGEST_OWNER); at--)
    if (is(speech, at, 'in'))
      return at + 1 < noun - 1 ? make(at + 1, noun - 1, kindOf(speech, at + 1, noun - 1)) : null;
  return null;
}
