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

const byFirst = new Map<string, (readonly [grapheme: string, phones: string])[]>();
for (const [grapheme, sound] of Object.entries(GRAPHEMES)) {
  const list = byFirst.get(grapheme.charAt(0)) ?? [];
  list.push([grapheme, sound]);
  list.sort((a, b) => b[0].length - a[0].length);
  byFirst.set(grapheme.charAt(0), list);
}

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
    for (const [grapheme, phones] of byFirst.get(letter) ?? []) {
      if (word.startsWith(grapheme, at)) {
        sound += phones;
        at += grapheme.length;
        continue next;
      }
    }
    if (letter === 'c') sound += /[aouklmnrtv]/u.test(word.charAt(at + 1)) ? 'c' : 'T';
    else if (letter >= 'a' && letter <= 'z') sound += letter;
    else sound += letter.normalize('NFKD').charAt(0);
    at++;
  }
  return sound;
}
