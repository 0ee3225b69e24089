/**
 * A word's skeleton: the consonants of its phones by class, so coarse that every romanisation of a name has the
 * same one; what it finds is verified by `phone-distance.ts`. Vowels and j are left out, doubles are one.
 *
 * Velchev, Weltschew, Велчев → `flsf`; Pranevicius, Pranevičius → `prnfs`
 */
export function skeleton(sound: string): string {
  const before = known.get(sound);
  if (before !== undefined) return before;
  const made = build(sound);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(sound, made);
  return made;
}

const known = new Map<string, string>();
/** Sounds kept: names of a corpus share most of theirs. About 2 MB at most. */
const MOST_KNOWN = 20_000;

/**
 * All skeletons under which another spelling of the word may be filed, its own first: `Zhelev` may be written
 * Jelev, whose j counts as a vowel; `Chovanec` is Хованец to some and Човањец to others.
 */
export function skeletonVariants(sound: string): readonly string[] {
  const before = knownVariants.get(sound);
  if (before !== undefined) return before;
  const made = allVariants(sound);
  if (knownVariants.size >= MOST_KNOWN) knownVariants.clear();
  knownVariants.set(sound, made);
  return made;
}

const knownVariants = new Map<string, readonly string[]>();

function allVariants(sound: string): string[] {
  const found = new Set([skeleton(sound)]);
  for (let at = 0; at < READ_OTHERWISE.length; at++) {
    const phone = READ_OTHERWISE.charAt(at);
    if (!sound.includes(phone === 'H' ? 'h' : phone)) continue;
    for (const reading of OTHER_READINGS[phone] ?? []) {
      if (found.size >= MOST_VARIANTS) break;
      found.add(build(sound, phone, reading));
    }
  }
  // Scholz is Шольц, and Scholts nowhere.
  if (sound.endsWith('C')) found.add(build(`${sound.slice(0, -1)}z`));
  if (sound.endsWith('z')) found.add(build(`${sound.slice(0, -1)}C`));
  if (sound.includes('dZ')) found.add(build(sound.replaceAll('dZ', 'j')));
  if (R_AS_RZ.test(sound)) found.add(build(sound.replace(R_AS_RZ, 'R')));
  return [...found];
}

/** Each variant is one more look-up in the key table; more than six were never needed in the names tried. */
const MOST_VARIANTS = 6;

/** Polish and Latvian spellings of ř: Rzezacz, Jirži. */
const R_AS_RZ = /r[zZ]/u;

/** Phones by class, `from>to`; vowels and what is silent have none. */
const CANONICAL: ReadonlyMap<string, string> = new Map(
  'b>b c>k d>t f>f g>k h>k k>k l>l m>m n>n p>p r>r s>s t>t v>f z>s C>s H> K>s Q>s R>r S>s T>s X>k Z>s a> e> i> o> u> y> j> J> A> O> U> @> w>'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);

const OTHER_READINGS: Readonly<Record<string, readonly string[]>> = {
  j: ['s'],
  Z: [''],
  K: ['k'],
  X: ['s', ''],
  h: [''],
  H: ['k'],
  S: [''],
  g: [''],
  c: ['s'],
  Q: ['k', 't'],
  T: ['k'],
  C: ['k'],
  R: ['rs'],
  w: ['f'],
};
/** The phones that have some. */
const READ_OTHERWISE = Object.keys(OTHER_READINGS).join('');

/** An h before a consonant or at the end is silent in more spellings than not: John, Sarah, Mahmoud. */
const SILENT_H = /h(?=[bcdfgklmnpqrstvzCKQRSTXZ]|$)/gu;

/** `other` is read as `reading`, all else as usual. */
function build(spoken: string, other = '', reading = ''): string {
  const sound = spoken.includes('h') ? spoken.replace(SILENT_H, 'H') : spoken;
  let out = '';
  for (let at = 0; at < sound.length; at++) {
    const phone = sound.charAt(at);
    // The last s is often an ending: Klauss, Vladimirs.
    if (at === sound.length - 1 && at > 1 && (phone === 's' || phone === 'z')) continue;
    const consonant = phone === other ? reading : (CANONICAL.get(phone) ?? phone);
    // dz, dž and dj are one sound.
    if (consonant === 's' && out.endsWith('t')) out = out.slice(0, -1);
    if (!out.endsWith(consonant) || consonant === '') out += consonant;
  }
  return out === '' ? 'o' : out;
}
