/**
 * English stems by the rules of M. F. Porter, “An algorithm for suffix stripping” (1980), written anew, with
 * three changes for names and news: words of up to three letters stay, `-logi` counts as `-log`, and a word with
 * a digit or a letter outside a to z is left alone.
 *
 * `relational` → `relat`, `declining` → `declin`, `industries` → `industri`, `taxes` → `tax`
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  let w = plural(word);
  w = pastAndGerund(w);
  if (w.endsWith('y') && hasVowel(w.slice(0, -1))) w = `${w.slice(0, -1)}i`;
  w = replaceSuffix(w, DOUBLE_SUFFIXES, 1);
  w = replaceSuffix(w, SUFFIXES, 1);
  w = dropSuffix(w);
  return finalLetters(w);
}

/** A consonant: not a, e, i, o, u, nor y behind a consonant. */
function isConsonant(word: string, at: number): boolean {
  const letter = word.charCodeAt(at);
  if (letter === 0x79) return at === 0 || !isConsonant(word, at - 1);
  return letter !== 0x61 && letter !== 0x65 && letter !== 0x69 && letter !== 0x6f && letter !== 0x75;
}

function hasVowel(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (!isConsonant(word, at)) return true;
  return false;
}

/** Porter's m: how often vowels are followed by consonants. `tree` 0, `trouble` 1, `private` 2 */
function measure(word: string): number {
  let count = 0;
  let vowel = false;
  for (let at = 0; at < word.length; at++) {
    if (!isConsonant(word, at)) vowel = true;
    else if (vowel) {
      count++;
      vowel = false;
    }
  }
  return count;
}

const endsDouble = (word: string): boolean =>
  word.length > 1 && word.at(-1) === word.at(-2) && isConsonant(word, word.length - 1);

/** Ends consonant, vowel, consonant, the last not w, x or y: `hop`, not `snow`. */
function endsShort(word: string): boolean {
  const last = word.length - 1;
  return (
    last >= 2 &&
    isConsonant(word, last) &&
    !isConsonant(word, last - 1) &&
    isConsonant(word, last - 2) &&
    !'wxy'.includes(word.charAt(last))
  );
}

function plural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  if (word.endsWith('ss') || !word.endsWith('s')) return word;
  return word.slice(0, -1);
}

function pastAndGerund(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const cut = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0;
  if (cut === 0 || !hasVowel(word.slice(0, -cut))) return word;
  const rest = word.slice(0, -cut);
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (endsDouble(rest) && !/[lsz]$/.test(rest)) return rest.slice(0, -1);
  return measure(rest) === 1 && endsShort(rest) ? `${rest}e` : rest;
}

type Endings = readonly (readonly [suffix: string, replacement: string])[];

const DOUBLE_SUFFIXES: Endings = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['isation', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['logi', 'log'],
];
const SUFFIXES: Endings = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const DROPPED =
  /(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize|(?<=[st])ion)$/;

/** The first suffix that fits decides, whether its stem is long enough or not. */
function replaceSuffix(word: string, endings: Endings, least: number): string {
  for (const [suffix, replacement] of endings) {
    if (!word.endsWith(suffix)) continue;
    const rest = word.slice(0, -suffix.length);
    return measure(rest) >= least ? rest + replacement : word;
  }
  return word;
}

function dropSuffix(word: string): string {
  const found = DROPPED.exec(word);
  if (!found) return word;
  const rest = word.slice(0, found.index);
  return measure(rest) > 1 ? rest : word;
}

function finalLetters(word: string): string {
  let w = word;
  if (w.endsWith('e')) {
    const rest = w.slice(0, -1);
    const m = measure(rest);
    if (m > 1 || (m === 1 && !endsShort(rest))) w = rest;
  }
  return w.endsWith('ll') && measure(w) > 1 ? w.slice(0, -1) : w;
}
