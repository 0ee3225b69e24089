import { characterClass, DIGIT, LOWER, UPPER } from '../text/characters.ts';
import { ALL_CAPS, WORD } from '../text/tokens.ts';
import { NOT_ACRONYMS } from './en/known-organisations.ts';
import { words } from './en/words.ts';
import { DEMONYM, FUNCTION, OFFICE_HEAD, ORDINARY, ORGANISATION_HEAD, THING } from './lexicon.ts';
import { claim, type NameSpan } from './name-span.ts';
import { countryNear } from './place-evidence.ts';
import { knownAt, type Scene } from './scene.ts';

const LONGEST_ACRONYM = 8;
let not: ReadonlySet<string> | null = null;

/** `SDKPiL`, `NATO`, `U.C.V.`: at least two capitals, and more capitals than small letters. */
function isAcronym(scene: Scene, token: number): boolean {
  if (token >= scene.tokens.count || scene.tokens.kind[token] !== WORD) return false;
  const { text, start, end } = scene.tokens;
  const from = start[token] as number;
  const to = end[token] as number;
  if (scene.capital[token] === 0 || to - from < 2 || to - from > 2 * LONGEST_ACRONYM) return false;
  let capitals = 0;
  let letters = 0;
  for (let at = from; at < to; at++) {
    const type = characterClass(text.charCodeAt(at));
    if (type === UPPER) capitals++;
    if (type === UPPER || type === LOWER || type === DIGIT) letters++;
  }
  return capitals >= 2 && capitals * 2 > letters && letters <= LONGEST_ACRONYM + 2;
}

function acronymOf(scene: Scene, token: number): string {
  const { tokens } = scene;
  return tokens.text.slice(tokens.start[token], tokens.end[token]).replaceAll('.', '');
}

/**
 * Acronyms in brackets behind what they stand for: `the Central Election Commission (CEC)`. Where the long form
 * is no organisation yet, the capitals before the bracket are one if their initials spell the acronym.
 */
export function findDefinedAcronyms(scene: Scene, organisations: readonly NameSpan[]): NameSpan[] {
  const { tokens, capital } = scene;
  not ??= words(NOT_ACRONYMS.toLowerCase());
  // Few articles have such a bracket.
  let endsAt: Map<number, NameSpan> | null = null;
  const found: NameSpan[] = [];
  for (let token = 1; token + 2 < tokens.count; token++) {
    if (tokens.lower[token] !== '(' || scene.sentenceOf[token] === -1) continue;
    let at = token + 1;
    if (tokens.lower[at] === 'the') at++;
    if (
      !isAcronym(scene, at) ||
      scene.taken[at] ||
      not.has((tokens.lower[at] as string).replaceAll('.', '')) ||
      !/^[),;:]$/.test(tokens.lower[at + 1] ?? '')
    )
      continue;
    let before = token;
    if (tokens.lower[before - 1] === ',') before--;
    endsAt ??= new Map(organisations.map((span) => [span.last, span]));
    let long = endsAt.get(before);
    if (!long) {
      const first = spelledFrom(before, acronymOf(scene, at));
      if (first < 0) continue;
      const country = countryNear(scene, first, before);
      long = claim(scene, { first, last: before, kind: 'organisation', type: 'other', country });
      found.push(long);
    }
    found.push(claim(scene, { ...long, first: at, last: at + 1, expands: long.first }));
  }
  return found;

  /** First token of the capitals before `end` whose initials spell the acronym, or -1. */
  function spelledFrom(end: number, acronym: string): number {
    // Small letters stand for small words: the `i` of `SDKPiL`.
    const letters = acronym.replace(/[^\p{Lu}]/gu, '').toLowerCase();
    let letter = letters.length - 1;
    let first = -1;
    for (let at = end - 1; at >= 0 && at > end - 2 * letters.length - 4 && letter >= 0; at--) {
      if (tokens.kind[at] !== WORD || scene.sentenceOf[at] !== scene.sentenceOf[end] || scene.taken[at])
        break;
      const word = tokens.lower[at] as string;
      const initial = word[0] as string;
      if (!capital[at]) {
        if (!/^(?:of|for|and|the|on|in|to|de|del|des)$/.test(word)) break;
        if (initial === letters[letter] && initial !== letters[letter - 1]) letter--;
        continue;
      }
      // A letter inside the word may be in the acronym too: `SDKPiL`, `FRHistS`.
      while (letter > 0 && letters[letter] !== initial && word.includes(letters[letter] as string)) letter--;
      if (letters[letter] !== initial) break;
      letter--;
      first = at;
    }
    return letter < 0 && first >= 0 && end - first >= 2 ? first : -1;
  }
}

/**
 * Words in capitals that no table knows: an organisation where the text defines it (`defined`), puts the article
 * before it, or lets it do something; not where it only describes the next noun (`an IMSI catcher`).
 */
export function findAcronyms(scene: Scene, defined: ReadonlySet<string>): NameSpan[] {
  const { tokens, classes } = scene;
  not ??= words(NOT_ACRONYMS.toLowerCase());
  const found: NameSpan[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const allCaps = ((tokens.flags[token] as number) & ALL_CAPS) !== 0;
    if ((!allCaps && !scene.capital[token]) || scene.taken[token]) continue;
    if (!allCaps && !isAcronym(scene, token)) continue;
    const lower = tokens.lower[token] as string;
    const known = knownAt(scene, token);
    if (known || scene.sentenceOf[token] === -1) continue;
    const again = defined.has(lower);
    if (!again && !stands(token, lower)) continue;
    found.push(
      claim(scene, {
        first: token,
        last: token + 1,
        kind: 'organisation',
        type: 'other',
        confidence: again ? 0.9 : 0.6,
      }),
    );
  }
  return found;

  function stands(token: number, lower: string): boolean {
    if (
      !isAcronym(scene, token) ||
      not?.has(lower.replaceAll('.', '')) ||
      lower.replaceAll('.', '').length > 7
    )
      return false;
    if (/\d/.test(lower) || scene.heading[token]) return false;
    // `FARGO, N.D. (XYZ) —`: where the report is from.
    const paragraph =
      scene.article.paragraphs[scene.sentences[scene.sentenceOf[token] as number]?.paragraph ?? -1];
    if (
      paragraph?.[0] === tokens.start[token] &&
      lower.length > 3 &&
      /^[,(–—-]$/.test(tokens.lower[token + 1] ?? '')
    )
      return false;
    // `Sen. Jane Roe (D-Ga)`, `S.C. Rep.`: a party and a state.
    if (/^[dri]-/.test(lower) || (lower.includes('.') && lower.replaceAll('.', '').length < 3)) return false;
    if (shouted(token - 1) || shouted(token + 1)) return false;
    if (((classes[token] as number) & (FUNCTION | ORDINARY | DEMONYM)) !== 0) return false;
    const before = tokens.lower[token - 1] ?? '';
    const after = tokens.lower[token + 1] ?? '';
    if (/^\d/.test(after) || /^(?:an?|#|@|\$|-)$/.test(before)) return false;
    // `BRANDEL: We are glad.`: who speaks in an interview.
    if (after === ':' && scene.opening[token]) return false;
    const next = classes[token + 1] as number;
    // Part of a longer name: `Valencia CF`, `NSK Olimpiyskyi Stadium`.
    if (scene.capital[token - 1] && !scene.taken[token - 1] && !scene.opening[token - 1]) return false;
    if (scene.capital[token + 1] && !scene.taken[token + 1] && (next & OFFICE_HEAD) === 0) return false;
    if (tokens.kind[token + 1] !== WORD || scene.capital[token + 1]) return true;
    // The article and a noun behind it: `the UMP leader` but not `the IMSI catcher`.
    if ((next & (OFFICE_HEAD | ORGANISATION_HEAD | THING | FUNCTION)) !== 0) return true;
    return before === 'the' && /(?:s|ed)$/.test(after);
  }

  function shouted(token: number): boolean {
    return (
      token >= 0 &&
      ((tokens.flags[token] ?? 0) & ALL_CAPS) !== 0 &&
      scene.taken[token] === 0 &&
      (scene.knownOf[token] ?? -1) < 0
    );
  }
}
