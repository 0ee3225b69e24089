import { CLITIC } from '../text/tokens.ts';
import type { Draft } from './attribution-draft.ts';
import { contentEnd } from './content-end.ts';
import { CUE_NOUNS } from './en/cue-verbs.ts';
import { words } from './en/words.ts';
import type { Phrase } from './phrase.ts';
import { hasClass, is, type SpeechContext, type Unit } from './speech-context.ts';
import { phraseAfter } from './subject-after.ts';
import { POSSESSIVE } from './word-classes.ts';

const nouns = words(CUE_NOUNS);

/** `Jonaitis’s claim that …`, `her warning that …`, `the warning by Jonaitis that …`: a noun of saying with its owner. */
export function readNominalCue(speech: SpeechContext, unit: Unit, index: number, at: number): Draft | null {
  if (!nouns.has(speech.tokens.lower[at] as string) || speech.quoteOf[at] !== -1) return null;
  // `the warning by Jonaitis that …`
  const agent = is(speech, at + 1, 'by') ? phraseAfter(speech, at + 2, unit.last) : null;
  const that = agent ? agent.last : at + 1;
  if (!is(speech, that, 'that')) return null;
  const source = agent ?? ownerBefore(speech, unit, at);
  if (!source) return null;
  const last = contentEnd(speech, that + 1, unit.last);
  return last > that + 2
    ? { unit: index, pieces: [{ first: that + 1, last }], cue: [at, at + 1], source, pattern: 'noun' }
    : null;
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
    const owner = names.mentions[names.mentionOf[at - 1] ?? -1];
    return owner ? make(owner.first, owner.last, 'name') : null;
  }
  return null;
}
