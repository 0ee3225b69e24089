import { foldName } from '../text/fold.ts';
import { phones } from '../text/phones.ts';
import { PARTICLES, SUFFIXES, TITLES } from './en/titles.ts';

/** One word of a name; a hyphenated one has several parts. */
export interface NameToken {
  /** Folded, parts joined. */
  readonly fold: string;
  /** As it sounds, parts joined. */
  readonly sound: string;
  readonly parts: readonly string[];
  readonly initial: boolean;
}

/** A person's name in pieces, given name first where the spelling tells the order. */
export interface PersonName {
  readonly fold: string;
  readonly tokens: readonly NameToken[];
  /** `Klaus, Václav`: the order is known, so no other need be tried. */
  readonly ordered: boolean;
  /** `Jr.`, `II`; empty where there is none. */
  readonly suffix: string;
  /** Whether it is written in Latin letters. */
  readonly latin: boolean;
  /** Whether its script leaves most vowels out. */
  readonly unvowelled: boolean;
}

/** Names in plain letters are most of all; what they cannot have is not looked for, nor compiled by a woken worker. */
const ASCII_NAME = /^[a-z .]*$/i;
const ASCII_WORD = /^[a-z]+$/i;
const UNVOWELLED = /[\u0590-\u06ff]/u;
// The classes of letters are read where they are used: in most names they are not.
const hasOtherLetters = (name: string): boolean => /[^\p{Script=Latin}\P{L}]/u.test(name);
/** Neither nicknames nor hyphens. */
const isPlain = (name: string): boolean => /^[\p{L}\p{M} .]*$/u.test(name);
const NICKNAME = /["“„«(][^"”“»)]*["”“»)]/gu;
const HYPHENS = /\s*[-‐‑–—]\s*/gu;

/**
 * Takes a person's name apart: titles, suffixes, nicknames and particles off, `Family, Given Patronymic` turned round.
 *
 * `Корб, Валерий Николаевич` → Валерий · Николаевич · Корб; `Jana Marcová - Petrová` → Jana · Marcová-Petrová
 */
export function personName(name: string): PersonName {
  const before = apart.get(name);
  if (before !== undefined) return before;
  const made = takeApart(name);
  if (apart.size >= MOST_APART) apart.clear();
  apart.set(name, made);
  return made;
}

const apart = new Map<string, PersonName>();
/** Names kept: one is taken apart to be asked for, to be compared, and as the same name of the corpus. 0.5 MB at most. */
const MOST_APART = 1_000;

function takeApart(name: string): PersonName {
  const ascii = ASCII_NAME.test(name);
  const plain =
    ascii || isPlain(name) ? name.trim() : name.replace(NICKNAME, ' ').replace(HYPHENS, '-').trim();
  const comma = plain.indexOf(',');
  const behind = comma < 0 ? '' : plain.slice(comma + 1).trim();
  const inverted = behind !== '' && !SUFFIXES.has(foldName(behind));
  const words = (inverted ? `${behind} ${plain.slice(0, comma)}` : plain.replaceAll(',', ' ')).split(/\s+/u);

  const tokens: NameToken[] = [];
  let suffix = '';
  words.forEach((word, at) => {
    const token = wordToken(word);
    const { fold } = token;
    if (fold === '') return;
    if (tokens.length > 0 && SUFFIXES.has(fold))
      suffix = fold === 'junior' ? 'jr' : fold === 'senior' ? 'sr' : fold;
    else if (tokens.length === 0 && at < words.length - 1 && TITLES.has(fold)) return;
    else if (at < words.length - 1 && PARTICLES.has(fold) && words.length > 2 && !/\.$/u.test(word)) return;
    else tokens.push(token);
  });
  return {
    fold: foldName(name),
    tokens,
    ordered: inverted,
    suffix,
    latin: ascii || !hasOtherLetters(name),
    unvowelled: !ascii && UNVOWELLED.test(name),
  };
}

const known = new Map<string, NameToken>();
/** Words kept as they sound: names of a corpus share most of theirs. About 4 MB at most. */
const MOST_KNOWN = 20_000;

/** A word of a name; one that folds to nothing has an empty `fold`. */
function wordToken(word: string): NameToken {
  const before = known.get(word);
  if (before !== undefined) return before;
  const fold = foldName(word);
  const parts = (ASCII_WORD.test(word) ? [word] : plainParts(word)).map(phones).filter(Boolean);
  const token = { fold: fold.replaceAll(' ', ''), sound: parts.join(''), parts, initial: fold.length === 1 };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, token);
  return token;
}

/** The parts of a hyphenated word, without an Arabic article and without what is no letter. */
function plainParts(word: string): string[] {
  return word
    .replace(/^(?:al|el|ul)-(?=\p{L}{3})/iu, '')
    .split('-')
    .map((part) => part.replace(/[^\p{L}\p{M}\p{N}'’ʼ]/gu, ''));
}
