import type { Draft } from './attribution-draft.ts';
import { mentionAt, type Names } from './mentions.ts';
import type { Phrase } from './phrase.ts';
import { hasClass, is, type SpeechContext } from './speech-context.ts';
import { DETERMINER, POSSESSIVE } from './word-classes.ts';

/** In tokens: how far `his Sylvanian counterpart` may reach before the name. */
const LONGEST_LINK = 8;

/**
 * Those who speak along with the source, as indices into actors: `Together with Jonaitis, she stressed …`,
 * `Jonaitis, along with Petraitis, said …`, `Jonaitis and his Estonian counterpart, Petraitis, said …`.
 */
export function jointSpeakers(speech: SpeechContext, names: Names, draft: Draft): number[] {
  const unit = speech.units[draft.unit];
  const { source } = draft;
  if (!unit || !source) return [];
  const inFront = source.first > unit.first ? beside(speech, unit.first) : -1;
  if (inFront >= 0) return namesFrom(speech, names, inFront, source.first);
  const behind = is(speech, source.last, ',') ? beside(speech, source.last + 1) : -1;
  if (behind >= 0) return namesFrom(speech, names, behind, source.outerLast);
  const other = besideCounterpart(speech, names, source, unit.first);
  return other < 0 ? [] : [other];
}

/** The token behind `together with`, `along with`, `alongside`, `as well as` at a token; -1 where none stands. */
function beside(speech: SpeechContext, at: number): number {
  const paired = is(speech, at, 'together') || is(speech, at, 'along') || is(speech, at, 'jointly');
  if (paired && is(speech, at + 1, 'with')) return at + 2;
  if (is(speech, at, 'alongside')) return at + 1;
  return is(speech, at, 'as') && is(speech, at + 1, 'well') && is(speech, at + 2, 'as') ? at + 3 : -1;
}

function namesFrom(speech: SpeechContext, names: Names, first: number, limit: number): number[] {
  const found: number[] = [];
  for (let at = first; at < limit; at++) {
    const mention = mentionAt(names, at);
    if (mention && mention.first === at && names.actors[mention.actor]?.kind !== 'place')
      found.push(mention.actor);
    if (is(speech, at, ',')) break;
  }
  return found;
}

/** The person before `and his … counterpart`, with or without a comma before the name; -1 where nobody stands there. */
function besideCounterpart(speech: SpeechContext, names: Names, source: Phrase, floor: number): number {
  let counterpart = false;
  for (let at = source.last - 1; at > Math.max(floor, source.first - LONGEST_LINK); at--) {
    if (speech.quoteOf[at] !== -1) return -1;
    if (is(speech, at, 'counterpart') || is(speech, at, 'colleague')) counterpart = true;
    if (!is(speech, at, 'and')) continue;
    const apart = is(speech, at - 1, ',') && is(speech, source.first - 1, ',');
    const before = mentionAt(names, apart ? at - 2 : at - 1);
    if (before === undefined || names.actors[before.actor]?.kind !== 'person') return -1;
    // `the minister, Brandt, and her deputy, Jonaitis, said`: each between commas.
    if (apart) {
      const listed = is(speech, before.first - 1, ',') && hasClass(speech, at + 1, POSSESSIVE | DETERMINER);
      return listed && source.outerLast > source.last - 1 ? before.actor : -1;
    }
    return counterpart && hasClass(speech, at + 1, POSSESSIVE) ? before.actor : -1;
  }
  return -1;
}
