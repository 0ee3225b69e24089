import { ALL_CAPS, CLITIC, WORD } from '../text/tokens.ts';
import { KNOWN_SURNAMES } from './en/known-surnames.ts';
import { HUMAN_POSSESSIONS, NOUN_LIKE_VERBS, VERB_ADVERBS } from './en/name-words.ts';
import { words } from './en/words.ts';
import {
  DEMONYM,
  FUNCTION,
  HUMAN_VERB,
  ORDINARY,
  ORGANISATION_HEAD,
  PLACE_NOUN,
  THING,
  TIME,
  TOPIC,
} from './lexicon.ts';
import type { Candidate } from './people.ts';
import type { Scene } from './scene.ts';

let famous: ReadonlySet<string> | null = null;
let possessions: ReadonlySet<string> | null = null;

/** `Sylvanian`, `Lornish`. */
const DEMONYM_ENDING = /.{3}(?:ian|ean|ish|ese)$/;
/** In sentences: a text this short may open with a surname whose full name stands somewhere else. */
const SHORT_TEXT = 3;

/**
 * How sure a capital that stands alone is a person whose full name the text does not have, 0 to 1; 0 where it
 * is not. Titles have been seen to before. In a long article somebody unknown is named in full first, so a bare
 * capital there is more often a firm or a place, and counts only where it is a known surname.
 */
export function confidenceOfSingle(scene: Scene, candidate: Candidate, listed: boolean): number {
  const { tokens, classes } = scene;
  const token = candidate.first;
  const lower = tokens.lower[token] as string;
  const bits = classes[token] as number;
  famous ??= words(KNOWN_SURNAMES);
  possessions ??= words(HUMAN_POSSESSIONS);
  const next = token + 1;
  const behind =
    tokens.kind[next] === WORD && scene.sentenceOf[next] === scene.sentenceOf[token]
      ? (classes[next] as number)
      : 0;
  // `Brandt Square`, `the West`, `Sylvanian traders`: no people.
  if ((behind & PLACE_NOUN) !== 0 && scene.capital[next]) return 0;
  if (tokens.lower[token - 1] === 'the') return 0;
  if (DEMONYM_ENDING.test(lower) && isPlainNoun(next)) return 0;
  if ((scene.knownOf[token] as number) >= 0 && !famous.has(lower)) return 0;
  if (scene.small.has(tokens.word[token] as number) && scene.opening[token]) return 0;
  const plain = (bits & (ORDINARY | FUNCTION | TIME | DEMONYM | TOPIC | ORGANISATION_HEAD)) !== 0;
  // `Jonaitis of Freedonia said`, `the president of Freedonia, Jonas Jonaitis,`: a place behind a preposition.
  const place = /^(?:of|in|to|at|near)$/.test(tokens.lower[token - 1] ?? '');
  const subject = !(place && scene.capital[token - 2] === 1) && isSubject();
  if (((scene.tokens.flags[token] as number) & ALL_CAPS) !== 0) return 0;
  if (famous.has(lower) && !scene.heading[token])
    return candidate.score > -2 && !plain ? 0.85 : subject ? 0.7 : 0;
  if (scene.sentences.length > SHORT_TEXT || scene.heading[token]) return 0;
  const onlyOrdinary = (bits & ~(HUMAN_VERB | THING)) === ORDINARY;
  if (plain && !(onlyOrdinary && subject && !scene.opening[token])) return 0;
  if (subject) return 0.7;
  return listed && bits === 0 && !place && tokens.kind[next] !== CLITIC ? 0.6 : 0;

  /** A plural in small letters that is no verb. */
  function isPlainNoun(token: number): boolean {
    const word = tokens.lower[token] ?? '';
    return (
      tokens.kind[token] === WORD &&
      !scene.capital[token] &&
      /[^s]s$|men$|people$/.test(word) &&
      !isVerb(token)
    );
  }

  function isVerb(token: number): boolean {
    const word = tokens.lower[token] ?? '';
    if (scene.capital[token] || NOUN_LIKE_VERBS.test(word)) return false;
    return ((classes[token] ?? 0) & HUMAN_VERB) !== 0 || /[a-z]{2}ed$/.test(word);
  }

  /** Does or has what people do and have: `Genscher was`, `Genscher’s resignation`. */
  function isSubject(): boolean {
    const after = candidate.last;
    if (tokens.kind[after] === CLITIC) return possessions?.has(tokens.lower[after + 1] ?? '') ?? false;
    const before = tokens.lower[candidate.first - 1] ?? '';
    if (isVerb(after) || (VERB_ADVERBS.test(tokens.lower[after] ?? '') && isVerb(after + 1))) return true;
    return /^(?:by|with|against)$/.test(before) && (bits & (ORDINARY | FUNCTION)) === 0;
  }
}
