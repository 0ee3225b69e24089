import { CLITIC } from '../text/tokens.ts';
import type { Draft } from './attribution-draft.ts';
import { contentEnd, trimEnd } from './content-end.ts';
import { CUE_NOUNS } from './en/cue-verbs.ts';
import { words } from './en/words.ts';
import { mentionAt } from './mentions.ts';
import { nounPhraseStart } from './noun-phrase-before.ts';
import { isCapital, type Phrase } from './phrase.ts';
import { hasClass, is, type SpeechContext, type Unit } from './speech-context.ts';
import { phraseAfter } from './subject-after.ts';
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
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

const nouns = words(CUE_NOUNS);

/** Whether a lower-case word is a noun of saying: `claim`, `warning`. */
export function isCueNoun(word: string): boolean {
  return nouns.has(word);
}

/** `Jonaitis’s claim that …`, `her warning that …`, `the warning by Jonaitis that …`: a noun of saying with its owner. */
export function readNominalCue(speech: SpeechContext, unit: Unit, index: number, at: number): Draft | null {
  if (!nouns.has(speech.tokens.lower[at] as string) || speech.quoteOf[at] !== -1) return null;
  // `the warning by Jonaitis that …`
  const agent = is(speech, at + 1, 'by') ? phraseAfter(speech, at + 2, unit.last) : null;
  const that = agent ? agent.last : at + 1;
  if (!is(speech, that, 'that')) return null;
  const source = agent ?? ownerBefore(speech, unit, at);
  if (!source) return null;
  const end = contentEnd(speech, that + 1, unit.last);
  const subject = opensSentence(speech, unit, agent ? at : source.first);
  const last = subject ? beforeMainVerb(speech, that + 1, end) : end;
  return last > that + 2
    ? { unit: index, pieces: [{ first: that + 1, last }], cue: [at, at + 1], source, pattern: 'noun' }
    : null;
}

/** Whether nothing but an article and adverbs stands before a token. */
function opensSentence(speech: SpeechContext, unit: Unit, token: number): boolean {
  for (let at = unit.first; at < token; at++)
    if (!hasClass(speech, at, ADVERB | DETERMINER | COORDINATOR) && !is(speech, at, ',')) return false;
  return true;
}

/**
 * `Jonaitis’s warning that prices would double | shook markets`: where the noun is the sentence’s subject, the words
 * end before the second finite verb that no `that`, `who` or `if` brings along; `end` where there is none.
 */
function beforeMainVerb(speech: SpeechContext, first: number, end: number): number {
  let open = 1;
  let inVerb = false;
  for (let at = first; at < end; at++) {
    if (speech.quoteOf[at] !== -1) continue;
    if (hasClass(speech, at, THAT | RELATIVE | SUBORDINATOR)) {
      open++;
      inVerb = false;
      continue;
    }
    const sure = hasClass(speech, at, AUXILIARY | PAST);
    const likely = /..(?:ed|ook)$/.test(speech.tokens.lower[at] as string) && opensObject(speech, at + 1);
    if (sure || (likely && open <= 0)) {
      // `would be lost | won over the unions`: two past forms in a row are two verbs.
      const second = hasClass(speech, at, PAST) && hasClass(speech, at - 1, PAST);
      if (inVerb && !second) continue;
      const free =
        at > first &&
        !hasClass(speech, at - 1, PRONOUN | COORDINATOR | PREPOSITION) &&
        !is(speech, at - 1, ',');
      if (open <= 0 && free) return trimEnd(speech, first, at);
      open--;
      inVerb = true;
    } else if (!hasClass(speech, at, ADVERB | NEGATION)) inVerb = false;
  }
  return end;
}

/** The start of what somebody does something to: `shook | the markets`, `shook | markets`. */
function opensObject(speech: SpeechContext, at: number): boolean {
  return (
    hasClass(speech, at, DETERMINER | POSSESSIVE | OBJECT) ||
    isCapital(speech, at) ||
    /[^s]s$/.test(speech.tokens.lower[at] ?? '')
  );
}

/** The owner of the noun, with at most one adjective between. */
function ownerBefore(speech: SpeechContext, unit: Unit, noun: number): Phrase | null {
  const { names, tokens } = speech;
  const make = (first: number, last: number, kind: Phrase['kind']): Phrase => ({
    first,
    last,
    kind,
    outerFirst: first,
    outerLast: last,
  });
  for (let at = noun - 1; at >= Math.max(unit.first, noun - 2); at--) {
    if (hasClass(speech, at, POSSESSIVE))
      return /^(?:his|her|their|its)$/.test(tokens.lower[at] as string) ? make(at, at + 1, 'pronoun') : null;
    if (tokens.kind[at] !== CLITIC) continue;
    const owner = mentionAt(names, at - 1);
    if (owner) return make(owner.first, owner.last, 'name');
    // `the ministry’s assurance that`
    const first = nounPhraseStart(speech, at, unit.first);
    return first < at ? make(first, at, 'description') : null;
  }
  return null;
}
