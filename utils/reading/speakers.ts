import { CLITIC, WORD } from '../text/tokens.ts';
import { OWN_VOICES } from './en/offices.ts';
import { words } from './en/words.ts';
import { type Coreference, mentionAt, type Names, officeAt } from './mentions.ts';
import { isUtterance, type Phrase } from './phrase.ts';
import { hasClass, is, type SpeechContext } from './speech-context.ts';
import { COORDINATOR, DETERMINER, POSSESSIVE, PREPOSITION } from './word-classes.ts';

/** How surely a name between commas is that of who is described before it. */
const NAMED_BEHIND = 0.9;

const ownVoices = words(OWN_VOICES);

/** Who speaks, as indices into `Names.actors`. */
export interface Speakers {
  readonly actors: readonly number[];
  readonly institutions: readonly number[];
  /** How surely the words stand for these actors, 0 to 1. */
  readonly confidence: number;
}

/** Who the words that name a source stand for. */
export function findSpeakers(
  speech: SpeechContext,
  names: Names,
  coreference: Coreference,
  source: Phrase,
): Speakers {
  if (source.kind === 'pronoun' || source.kind === 'relative') {
    const found = coreference.pronoun(source.first);
    return found
      ? withInstitutions(names, found.actors, found.confidence)
      : { actors: [], institutions: [], confidence: 0 };
  }
  const heads = headMentions(speech, names, source);
  if (heads.length > 0) return withInstitutions(names, heads, 1);
  const found = coreference.description(source.first, source.last);
  if (found) return withInstitutions(names, found.actors, found.confidence);
  const named = nameBehind(speech, names, source);
  if (named >= 0) return withInstitutions(names, [named], NAMED_BEHIND);
  const institution = coreference.institutionOf(source.first, source.last);
  // The head of an agency, unnamed, is not the agency; a spokesman’s words are its own.
  if (institution >= 0 && ownVoices.has(headNoun(speech, source)))
    return { actors: [], institutions: [institution], confidence: 0.9 };
  if (institution >= 0) return { actors: [institution], institutions: [institution], confidence: 0.9 };
  return { actors: [], institutions: [], confidence: 0 };
}

/** `said a spokesman for the ministry, | Jonas Jonaitis.`: who is so described, between commas; or -1. */
function nameBehind(speech: SpeechContext, names: Names, source: Phrase): number {
  const { last } = source;
  const name = is(speech, last, ',') ? mentionAt(names, last + 1) : undefined;
  if (name?.first !== last + 1 || names.actors[name.actor]?.kind !== 'person') return -1;
  const one =
    hasClass(speech, source.first, DETERMINER | POSSESSIVE) && !headNoun(speech, source).endsWith('s');
  return one && /^[,.;]$/.test(speech.tokens.lower[name.last] ?? '.') ? name.actor : -1;
}

/** The noun that the words for a source turn on: its last word before `of` or `for`. */
function headNoun(speech: SpeechContext, { first, last }: Phrase): string {
  let noun = '';
  for (let at = first; at < last; at++) {
    if (at > first && hasClass(speech, at, PREPOSITION)) break;
    if (speech.tokens.kind[at] === WORD) noun = speech.tokens.lower[at] as string;
  }
  return noun;
}

/**
 * The names that head the phrase: `spokesman Jonas Jonaitis`, `Jonaitis and Petraitis`; not the names that
 * only describe: `a spokesman for Jonaitis`, `Jonaitis’s office`, `Jonaitis supporters`.
 */
function headMentions(speech: SpeechContext, names: Names, source: Phrase): number[] {
  const heads: number[] = [];
  let at = source.first;
  while (at < source.last) {
    const office = officeAt(names, at);
    const mention = mentionAt(names, at);
    if (mention && mention.first === at && mention.last <= source.last) {
      at = mention.last;
      const possessive = speech.tokens.kind[at] === CLITIC && at < source.last;
      // `Jonaitis’s May statement said`: Jonaitis said.
      const own = possessive && isUtterance(speech.tokens.lower[source.last - 1] as string);
      if (own || (!possessive && endsHead(speech, at, source.last))) heads.push(mention.actor);
      if (own) break;
      if (heads.length > 0 && is(speech, at, 'of')) at = behindHome(speech, names, at, source.last);
    } else if (office && office.first === at && office.last < source.last) at = office.last;
    else if (hasClass(speech, at, PREPOSITION)) break;
    else at++;
  }
  return heads.length < 2 ? heads : [...new Set(heads)];
}

/** `Jonaitis of Latvia | and Petraitis`: the country of one, where a list goes on behind it; else the token itself. */
function behindHome(speech: SpeechContext, names: Names, of: number, last: number): number {
  const home = mentionAt(names, of + 1);
  const goesOn = home !== undefined && home.last < last && hasClass(speech, home.last, COORDINATOR);
  return goesOn && names.actors[home.actor]?.kind === 'place' ? home.last : of;
}

/** What a medium is, behind its name: `the AP | news agency`. */
const MEDIUM = /^(?:agency|newspaper|daily|newswire|broadcaster|channel)$/;

function endsHead(speech: SpeechContext, at: number, last: number): boolean {
  return (
    at >= last ||
    (last - at < 3 && MEDIUM.test(speech.tokens.lower[last - 1] as string)) ||
    hasClass(speech, at, COORDINATOR | PREPOSITION) ||
    is(speech, at, ',') ||
    is(speech, at, '(')
  );
}

function withInstitutions(names: Names, actors: readonly number[], confidence: number): Speakers {
  const institutions: number[] = [];
  for (const actor of actors) {
    const first = names.actors[actor]?.institutions[0];
    if (first !== undefined && !institutions.includes(first)) institutions.push(first);
  }
  return { actors, institutions, confidence };
}
