/**
 * How far apart two words sound: a weighted edit distance over phones. 1 is one different consonant; what
 * romanisations do to one name (j/y/i, w/v, ch/kh/h, zh/j/z, ts/c/tz, a/o) costs a fraction of that.
 *
 * `zelef`–`Zelev`: f for v .2 → 0.2. `miloslav`–`miroslav`: l for r → 1. `ivan`–`ivana`: a woman’s ending → 1.
 */

/** What one phone in place of another costs. By hand, from what romanisation standards do; unlisted pairs cost 1. */
const CLOSE: readonly (readonly [pairs: string, cost: number])[] = [
  ['iy iJ yJ jJ ji jy vw uw ow Jw iw', 0.05],
  ['jZ jS Kh KQ KX cC cQ ck TC Ts TQ Xh gh Xk hK zC AO OU', 0.1],
  ['Ae Aa Oo Oe Uu Uy Ui UJ Oy @a @u @y @o OA Rr RS RZ', 0.1],
  ['sS zZ fv gX kK KS Xg CQ zs SZ CK jg TK', 0.2],
  ['Qt ei ey ou kg td bv Tk cs Cs zT ZS QS Qk @e @i eU jd ZQ KC sC SQ ia Ai Ae', 0.35],
  ['Qt pb ai oe iu uy Qd kC Ck iO pf hk SC', 0.5],
];
/** Between two Latin spellings no romanisation explains these: Patera is not Petera, nor Kokk Kukk. */
const CLOSE_ACROSS_SCRIPTS = 'ao ae ei ey ou yu yo';
const ACROSS_SCRIPTS = 0.35;
const SAME_SCRIPT = 0.9;
const TRANSPOSED = 0.75;
const VOWELS = 'aeiouyAOU@w';
const SIZE = 128;
const FAR = 1;
/** One vowel for any other. */
const OTHER_VOWEL = 0.8;

const substitution = new Float32Array(SIZE * SIZE).fill(FAR);
for (const a of VOWELS)
  for (const b of VOWELS) substitution[a.charCodeAt(0) * SIZE + b.charCodeAt(0)] = OTHER_VOWEL;
for (const [pairs, cost] of CLOSE)
  for (const pair of pairs.split(' ')) {
    const a = pair.charCodeAt(0);
    const b = pair.charCodeAt(1);
    substitution[a * SIZE + b] = cost;
    substitution[b * SIZE + a] = cost;
  }
for (let phone = 0; phone < SIZE; phone++) substitution[phone * SIZE + phone] = 0;

const isVowel = new Uint8Array(SIZE);
for (const vowel of VOWELS) isVowel[vowel.charCodeAt(0)] = 1;

/** Marks the vowel pairs of `CLOSE_ACROSS_SCRIPTS` in the table. */
const DEPENDS = -1;
for (const pair of CLOSE_ACROSS_SCRIPTS.split(' ')) {
  substitution[pair.charCodeAt(0) * SIZE + pair.charCodeAt(1)] = DEPENDS;
  substitution[pair.charCodeAt(1) * SIZE + pair.charCodeAt(0)] = DEPENDS;
}

function change(a: number, b: number, vowelChange: number): number {
  if (a < SIZE && b < SIZE) {
    const cost = substitution[a * SIZE + b] as number;
    return cost === DEPENDS ? vowelChange : cost;
  }
  return a === b ? 0 : FAR;
}

const J = 'J'.charCodeAt(0);
const SMALL_J = 'j'.charCodeAt(0);
const I = 'i'.charCodeAt(0);
const Y = 'y'.charCodeAt(0);
const E = 'e'.charCodeAt(0);
const O = 'o'.charCodeAt(0);
const U = 'u'.charCodeAt(0);
const H = 'h'.charCodeAt(0);
const S = 's'.charCodeAt(0);
const T = 't'.charCodeAt(0);
const D = 'd'.charCodeAt(0);
const Z = 'Z'.charCodeAt(0);
const SMALL_Z = 'z'.charCodeAt(0);
const SMALL_C = 'c'.charCodeAt(0);
const K = 'k'.charCodeAt(0);
const Q = 'Q'.charCodeAt(0);
const SH = 'S'.charCodeAt(0);
const R = 'r'.charCodeAt(0);
const SCHWA = '@'.charCodeAt(0);

/** What one phone too many at `at` costs. */
function extra(word: string, at: number): number {
  const phone = word.charCodeAt(at);
  const before = at > 0 ? word.charCodeAt(at - 1) : 0;
  const after = at + 1 < word.length ? word.charCodeAt(at + 1) : 0;
  if (phone === J || phone === SMALL_J || (phone === Y && isVowelCode(before))) {
    // Nikola is not Nikolai, but Evgeni is Evgenij.
    return after === 0 && before !== I && before !== Y ? 0.5 : 0.1;
  }
  if (phone === SCHWA) return 0.3;
  // Vereschuk, Vereshchuk: щ as sh.
  if (phone === Q && before === SH) return 0.4;
  if (phone === H) return 0.25;
  // Vladimirs, Klauss: the ending that Latvian and Lithuanian give to foreign men.
  if (phone === S && after === 0 && at > 2) return 0.3;
  if (isVowelCode(phone)) {
    if (phone === I || phone === Y) return isVowelCode(before) || isVowelCode(after) ? 0.1 : 0.5;
    // The last vowel tells a woman from a man.
    if (after === 0) return 1;
    // Kouleba, Dienstbier: two letters for one vowel in some spellings; not so au.
    const isHalf = (phone === O && after === U) || (phone === E && (before === I || after === I));
    return isHalf ? 0.3 : 0.65;
  }
  // Šlégr as Šlēgrs, ř as rzh; dz for z, ts for s.
  if ((phone === Z || phone === SMALL_Z) && before === R) return 0.25;
  // Stropnický: ck is к to a German and цк to a Czech.
  if (phone === SMALL_C && after === K) return 0.15;
  if ((phone === T || phone === D) && isSibilant(after)) return 0.2;
  return 1;
}

const isVowelCode = (phone: number): boolean => phone < SIZE && isVowel[phone] === 1;
const isSoft = (phone: number): boolean => phone === J || phone === SMALL_J || phone === Y;
const isSibilant = (phone: number): boolean =>
  phone < SIZE && 'szSZCQKcTj'.includes(String.fromCharCode(phone));

/** The rows of the table below, used again by the next word: a page's names are compared some thousand times. */
let before = new Float64Array(32);
let row = new Float64Array(32);
let next = new Float64Array(32);
let extras = new Float64Array(32);

function makeRoom(width: number): void {
  if (row.length >= width) return;
  before = new Float64Array(2 * width);
  row = new Float64Array(2 * width);
  next = new Float64Array(2 * width);
  extras = new Float64Array(2 * width);
}

/**
 * The distance between two words given as phones, 0 upwards; `sameScript` where both are written in Latin letters.
 *
 * @param limit distances beyond it need not be told apart: such a one is `Infinity`, found after two or three phones
 */
export function phoneDistance(
  a: string,
  b: string,
  sameScript: boolean,
  limit = Number.POSITIVE_INFINITY,
): number {
  if (a === b) return 0;
  const vowelChange = sameScript ? SAME_SCRIPT : ACROSS_SCRIPTS;
  const width = b.length + 1;
  makeRoom(width);
  row[0] = 0;
  for (let j = 1; j < width; j++) {
    extras[j] = extra(b, j - 1);
    row[j] = (row[j - 1] as number) + (extras[j] as number);
  }
  let nearestBefore = 0;
  for (let i = 1; i <= a.length; i++) {
    const x = a.charCodeAt(i - 1);
    const xBefore = i > 1 ? a.charCodeAt(i - 2) : 0;
    const xSoftens = isSoft(xBefore);
    const gone = extra(a, i - 1);
    let nearest = (row[0] as number) + gone;
    next[0] = nearest;
    for (let j = 1; j < width; j++) {
      const y = b.charCodeAt(j - 1);
      const yBefore = i > 1 && j > 1 ? b.charCodeAt(j - 2) : 0;
      // Tsvyatkov, Tsvetkov: ya for e is one letter of Bulgarian's.
      const softened = i > 1 && j > 1 && (xSoftens || isSoft(yBefore));
      const changed = (row[j - 1] as number) + change(x, y, softened ? ACROSS_SCRIPTS : vowelChange);
      const removed = (row[j] as number) + gone;
      const added = (next[j - 1] as number) + (extras[j] as number);
      let least = changed < removed ? (changed < added ? changed : added) : removed < added ? removed : added;
      if (i > 1 && j > 1 && x === yBefore && y === xBefore) {
        least = Math.min(least, (before[j - 2] as number) + TRANSPOSED);
      }
      next[j] = least;
      if (least < nearest) nearest = least;
    }
    // No way to the end leads around both this row and, by a transposition, the one before.
    if (nearest > limit && nearestBefore + TRANSPOSED > limit) return Number.POSITIVE_INFINITY;
    nearestBefore = nearest;
    const free = before;
    before = row;
    row = next;
    next = free;
  }
  return row[b.length] as number;
}
