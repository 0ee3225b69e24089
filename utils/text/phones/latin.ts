/**
 * What letters of Latin-written names sound like, over the spellings that newsrooms use for one name: English,
 * German, French, Polish, Czech, Dutch, Turkish, Hungarian and Baltic ones. The right side is in the phones of
 * `phones.ts`; longest grapheme first, so `schtsch` is found before `sch`.
 */
const GRAPHEMES: Readonly<Record<string, string>> = {
  schtsch: 'SQ',
  schtch: 'SQ',
  chtch: 'SQ',
  shtsh: 'SQ',
  shch: 'SQ',
  szcz: 'SQ',
  šč: 'SQ',
  štš: 'SQ',
  šķ: 'Sk',
  stch: 'SQ',
  tsch: 'Q',
  tzsch: 'Q',
  tch: 'Q',
  tš: 'Q',
  cz: 'Q',
  cs: 'Q',
  č: 'Q',
  ć: 'Q',
  ĉ: 'Q',
  sch: 'S',
  sh: 'S',
  sz: 'S',
  š: 'S',
  ş: 'S',
  ș: 'S',
  ś: 'S',
  ŝ: 'S',
  zh: 'Z',
  ž: 'Z',
  ż: 'Z',
  ź: 'Z',
  rž: 'R',
  ř: 'R',
  dzh: 'dZ',
  dsch: 'dZ',
  dž: 'dZ',
  dż: 'dZ',
  dź: 'dZ',
  dge: 'dZe',
  đ: 'dZ',
  kh: 'X',
  gh: 'g',
  ğ: 'g',
  ģ: 'g',
  gue: 'ge',
  gui: 'gi',
  ch: 'K',
  ķ: 'k',
  qu: 'k',
  q: 'k',
  ph: 'f',
  th: 't',
  dh: 'd',
  bh: 'b',
  rh: 'r',
  ts: 'C',
  tz: 'C',
  tc: 'C',
  ț: 'C',
  ţ: 'C',
  ç: 'T',
  x: 'ks',
  w: 'v',
  ł: 'l',
  ľ: 'l',
  ĺ: 'l',
  ļ: 'l',
  ñ: 'nJ',
  ň: 'n',
  ń: 'n',
  ņ: 'n',
  ť: 't',
  ď: 'd',
  þ: 't',
  ð: 'd',
  ß: 's',
  ě: 'Je',
  ä: 'A',
  æ: 'A',
  å: 'o',
  ö: 'O',
  ø: 'O',
  œ: 'O',
  ő: 'O',
  õ: 'O',
  ü: 'U',
  ű: 'U',
  ă: '@',
  â: '@',
  î: '@',
  ı: 'y',
  ą: 'a',
  ę: 'e',
  ů: 'u',
  ý: 'y',
  ə: 'a',
};

type Grapheme = readonly [letters: string, phones: string];

/** The graphemes of two letters and more, by their first two, the longest first: at most letters there is none. */
const byPair = new Map<string, Grapheme[]>();
for (const grapheme of Object.entries(GRAPHEMES)) {
  const pair = grapheme[0].slice(0, 2);
  if (pair.length === 2) byPair.set(pair, [...(byPair.get(pair) ?? []), grapheme]);
}
for (const list of byPair.values()) list.sort((a, b) => b[0].length - a[0].length);

/** At the start of a Greek name written by its letters: `Mpampiniotis`, `Ntora`, `Gkikas`. */
const GREEK_START: Readonly<Record<string, string>> = { mp: 'b', nt: 'd', gk: 'g' };

/** The phones of a lower-case word in Latin letters, marks composed. */
export function latinPhones(word: string): string {
  let sound = '';
  let at = 0;
  const start = GREEK_START[word.slice(0, 2)];
  if (start !== undefined) {
    sound = start;
    at = 2;
  }
  next: while (at < word.length) {
    const letter = word.charAt(at);
    // `ch` before a consonant is never the `ch` of `church`: Christov, Chlopin.
    if (letter === 'c' && word.charAt(at + 1) === 'h' && 'rlmnv'.includes(word.charAt(at + 2) || '.')) {
      sound += 'X';
      at += 2;
      continue;
    }
    const longer = byPair.get(word.slice(at, at + 2));
    if (longer !== undefined) {
      for (const [letters, phones] of longer) {
        if (!word.startsWith(letters, at)) continue;
        sound += phones;
        at += letters.length;
        continue next;
      }
    }
    const single = GRAPHEMES[letter];
    if (single !== undefined) {
      sound += single;
      at++;
      continue;
    }
    if (letter === 'c') sound += /[aouklmnrtv]/u.test(word.charAt(at + 1)) ? 'c' : 'T';
    else if (letter >= 'a' && letter <= 'z') sound += letter;
    else sound += letter.normalize('NFKD').charAt(0);
    at++;
  }
  return sound;
}
