import type { Draft } from './attribution-draft.ts';
import type { Names } from './mentions.ts';
import { is, type SpeechContext } from './speech-context.ts';

/** Those who speak along with the source: `Together with Jonaitis, she stressed …`. Indices into actors. */
export function jointSpeakers(speech: SpeechContext, names: Names, draft: Draft): number[] {
  const unit = speech.units[draft.unit];
  const limit = draft.source?.first ?? 0;
  if (!unit || limit <= unit.first) return [];
  let at = unit.first;
  if (
    (is(speech, at, 'together') || is(speech, at, 'along') || is(speech, at, 'jointly')) &&
    is(speech, at + 1, 'with')
  )
    at += 2;
  else if (is(speech, at, 'alongside')) at += 1;
  else return [];
  const found: number[] = [];
  for (; at < limit; at++) {
    const mention = names.mentions[names.mentionOf[at] ?? -1];
    if (mention && mention.first === at && names.actors[mention.actor]?.kind !== 'place')
      found.push(mention.actor);
    if (is(speech, at, ',')) break;
  }
  return found;
}
