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
}

const NOT_LATIN = /[^\p{Script=Latin}\P{L}]/u;
const NICKNAME = /["“„«(][^"”“»)]*["”“»)]/gu;
const HYPHENS = /\s*[-‐‑–—]\s*/gu;

/**
 * Takes a person's name apart: titles, suffixes, nicknames and particles off, `Family, Given Patronymic` turned round.
 *
 * `Корб, Валерий Николаевич` → Валерий · Николаевич · Корб; `Jana Marcová - Petrová` → Jana · Marcová-Petrová
 */
export function personName(name: string): PersonName {
  const plain = name.replace(NICKNAME, ' ').replace(HYPHENS, '-').trim();
  const comma = plain.indexOf(',');
  const behind = comma < 0 ? '' : plain.slice(comma + 1).trim();
  const inverted = behind !== '' && !SUFFIXES.has(foldName(behind));
  const words = (inverted ? `${behind} ${plain.slice(0, comma)}` : plain.replaceAll(',', ' ')).split(/\s+/u);

  const tokens: NameToken[] = [];
  let suffix = '';
  words.forEach((word, at) => {
    const fold = foldName(word);
    if (fold === '') return;
    if (tokens.length > 0 && SUFFIXES.has(fold))
      suffix = fold === 'junior' ? 'jr' : fold === 'senior' ? 'sr' : fold;
    else if (tokens.length === 0 && at < words.length - 1 && TITLES.has(fold)) return;
    else if (at < words.length - 1 && PARTICLES.has(fold) && words.length > 2 && !/\.$/u.test(word)) return;
    else tokens.push(token(word, fold));
  });
  return { fold: foldName(name), tokens, ordered: inverted, suffix, latin: !NOT_LATIN.test(name) };
}

function token(word: string, fold: string): NameToken {
  const parts = word
    .replace(/^(?:al|el|ul)-(?=\p{L}{3})/iu, '')
    .split('-')
    .map((part) => phones(part.replace(/[^\p{L}\p{M}\p{N}'’ʼ]/gu, '')))
    .filter(Boolean);
  return { fold: fold.replaceAll(' ', ''), sound: parts.join(''), parts, initial: fold.length === 1 };
}
