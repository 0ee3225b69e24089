import type { Comparator, Quantity } from '../model.ts';
import { CAPITAL, NUMBER, PUNCTUATION, type Tokens, WORD } from '../text/tokens.ts';
import { wordTrait } from '../text/word-trait.ts';
import type { DateMention } from './dates.ts';
import { COMPARATORS, CURRENCIES, MEASURES, NUMBER_WORDS, PLURALS } from './en/numbers.ts';
import { isClock, isNumberName } from './number-names.ts';
import { type NumberMention, numberAt } from './numbers.ts';
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  NEGATION,
  OBJECT,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
  THAT,
  TIME,
} from './word-classes.ts';

const NOT_NOUN =
  AUXILIARY |
  COORDINATOR |
  DETERMINER |
  NEGATION |
  OBJECT |
  POSSESSIVE |
  PREPOSITION |
  PRONOUN |
  SUBORDINATOR |
  THAT |
  ADVERB;
const comparators = new Map<string, { words: string[]; comparator: Comparator }[]>();
for (const [phrase, comparator] of COMPARATORS) {
  const parts = phrase.split(' ');
  const last = parts.at(-1) as string;
  const entries = comparators.get(last) ?? [];
  entries.push({ words: parts, comparator: comparator as Comparator });
  // Longest first: `no more than` before `more than`.
  comparators.set(
    last,
    entries.sort((a, b) => b.words.length - a.words.length),
  );
}

/**
 * The figures in tokens `[first, last)`: `over 5% of its GDP` is `> 5 % of GDP`. Dates, times, numbers that
 * are names (`Article 5`) and bare ones in front of nothing that can be counted are left out.
 */
export function findQuantities(
  tokens: Tokens,
  classes: Uint32Array,
  first: number,
  last: number,
  dates: readonly DateMention[],
): Quantity[] {
  const found: Quantity[] = [];
  const may = mayBeNumber(tokens);
  let date = 0;
  for (let at = first; at < last; ) {
    while (date < dates.length && (dates[date] as DateMention).last <= at) date++;
    const skip = dates[date];
    if (skip && skip.first <= at) {
      at = skip.last;
      continue;
    }
    const starts =
      tokens.kind[at] === NUMBER || (tokens.kind[at] === WORD && may[tokens.word[at] as number] === 1);
    const number = starts ? numberAt(tokens, at, last) : null;
    if (!number) {
      at++;
      continue;
    }
    const range = rangeFrom(tokens, number, last);
    const unit = unitBehind(tokens, classes, range?.last ?? number.last, last, number);
    const currency = currencyBefore(tokens, number.first, first);
    const named = isNumberName(tokens, number, first, last);
    const measured = currency ?? unit.unit;
    const before = comparatorBefore(tokens, currency ? number.first - 1 : number.first, first);
    // `wounded more than 20`: compared, so counted.
    const compared = before.comparator !== null && !isClock(tokens, number);
    if (!named && (measured !== null || number.worded || number.share || compared)) {
      const negated = isNegated(tokens, classes, before.start, first);
      const share = number.share === null ? measured : '%';
      const of = number.direct
        ? nounFrom(tokens, classes, unit.last, last)
        : ofWhat(tokens, classes, unit.last, last, share);
      // `half of this year` is a time, no share.
      if (number.share && (of === null || ((classes[unit.last + 2] ?? 0) & TIME) !== 0)) {
        at = unit.last;
        continue;
      }
      const make = (value: number, comparator: Comparator): Quantity => ({
        comparator,
        value,
        unit: share,
        of,
        negated,
      });
      if (range) {
        const factor = range.value > 0 && range.scale > 1 && number.value < range.scale ? range.scale : 1;
        found.push(make(number.value * factor, '≥'), make(range.value, '≤'));
      } else
        found.push(
          make(
            number.value,
            orMore(tokens, unit.last) ?? before.comparator ?? (number.share === 'rounded' ? '~' : '='),
          ),
        );
    }
    at = Math.max(unit.last, range?.last ?? number.last, at + 1);
  }
  return found;
}

/** A cheap look before the grammar is asked. */
const mayBeNumber = wordTrait((word) => {
  const hyphen = word.indexOf('-');
  return NUMBER_WORDS.has(hyphen < 0 ? word : word.slice(0, hyphen)) || word === 'half' ? 1 : 0;
});

/** `5 to 10 billion`, `15-20`, `between 5 and 10`: the second number. */
function rangeFrom(
  tokens: Tokens,
  number: NumberMention,
  last: number,
): (NumberMention & { scale: number }) | null {
  const joint = tokens.lower[number.last];
  const opens = CURRENCIES.has(tokens.lower[number.first - 1] ?? '') ? number.first - 2 : number.first - 1;
  const between = joint === 'and' && tokens.lower[opens] === 'between';
  if (joint !== 'to' && joint !== '-' && joint !== '–' && !between) return null;
  let at = number.last + 1;
  if (at < last && CURRENCIES.get(tokens.lower[at] as string) && tokens.kind[at] === PUNCTUATION) at++;
  if (at >= last || tokens.kind[at] !== NUMBER || number.share) return null;
  const second = numberAt(tokens, at, last);
  if (!second || second.value <= number.value) return null;
  const plain = Number(tokens.text.slice(tokens.start[at], tokens.end[at]).replace(/,/g, ''));
  return { ...second, scale: plain > 0 ? second.value / plain : 1 };
}

function currencyBefore(tokens: Tokens, at: number, first: number): string | null {
  if (at <= first) return null;
  const word = tokens.lower[at - 1] as string;
  const sign = tokens.kind[at - 1] === PUNCTUATION || /^[a-z]{3}$/.test(word);
  return sign ? (CURRENCIES.get(word) ?? null) : null;
}

/** The measure, currency or counted noun behind a number; `last` is the token behind it. */
function unitBehind(
  tokens: Tokens,
  classes: Uint32Array,
  at: number,
  end: number,
  number: NumberMention,
): { unit: string | null; last: number } {
  let next = at;
  if (tokens.lower[next] === '-' && next + 1 < end) next++;
  if (next >= end) return { unit: null, last: at };
  const word = tokens.lower[next] as string;
  if (word === 'per' && (tokens.lower[next + 1] === 'cent' || tokens.lower[next + 1] === 'capita'))
    return { unit: '%', last: next + 2 };
  if (word === 'percentage' && /^points?$/.test(tokens.lower[next + 1] ?? ''))
    return { unit: 'percentage point', last: next + 2 };
  if (word === 'u.s' || word === 'us' || word === 'u.s.') {
    const currency = CURRENCIES.get(tokens.lower[next + 1] ?? '');
    if (currency) return { unit: currency, last: next + 2 };
  }
  const known = MEASURES.get(word) ?? CURRENCIES.get(word);
  if (known) return { unit: known, last: next + 1 };
  if (number.share) return { unit: '%', last: at };
  // The counted noun: the first plural within four words, adjectives before it passed over.
  for (let look = next; look < Math.min(end, next + 4); look++) {
    if (tokens.kind[look] !== WORD || ((classes[look] as number) & NOT_NOUN) !== 0) break;
    const noun = tokens.lower[look] as string;
    const single = singular(noun);
    if (single) {
      const capital = ((tokens.flags[look] as number) & CAPITAL) !== 0;
      const unit = capital
        ? tokens.text.slice(tokens.start[look], (tokens.start[look] as number) + single.length)
        : single;
      return { unit, last: look + 1 };
    }
  }
  const compound = /^-?(?:year|day|month|hour|minute|week|mile|point|seat|member)$/.test(word) ? word : null;
  return { unit: compound, last: compound ? next + 1 : at };
}

/** The singular of a plural; null for what does not look like one. */
function singular(word: string): string | null {
  const known = PLURALS.get(word);
  if (known) return known;
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|'s)$/.test(word)) return null;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses|zes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** `of its GDP`, `in military aid`: the noun phrase without its article. */
function ofWhat(
  tokens: Tokens,
  classes: Uint32Array,
  at: number,
  end: number,
  unit: string | null,
): string | null {
  const word = tokens.lower[at];
  const money = unit !== null && /^[A-Z]{3}$/.test(unit);
  if (at >= end || (word !== 'of' && !(money && (word === 'in' || word === 'for' || word === 'worth'))))
    return null;
  let first = at + 1;
  if (word === 'worth' && tokens.lower[first] === 'of') first++;
  while (
    first < end &&
    (((classes[first] as number) & (DETERMINER | POSSESSIVE)) !== 0 || tokens.kind[first] === NUMBER)
  )
    first++;
  return nounFrom(tokens, classes, first, end);
}

/** The noun that starts at a token, with the adjectives before it. */
function nounFrom(tokens: Tokens, classes: Uint32Array, first: number, end: number): string | null {
  let last = first;
  while (
    last < end &&
    last < first + 4 &&
    tokens.kind[last] === WORD &&
    ((classes[last] as number) & NOT_NOUN) === 0
  ) {
    last++;
    if (singular(tokens.lower[last - 1] as string)) break;
  }
  return last > first ? tokens.text.slice(tokens.start[first], tokens.end[last - 1]) : null;
}

function comparatorBefore(
  tokens: Tokens,
  at: number,
  first: number,
): { comparator: Comparator | null; start: number } {
  for (let end = at; end >= at - 1 && end > first; end--) {
    const entries = comparators.get(tokens.lower[end - 1] as string);
    if (entries)
      for (const entry of entries) {
        const start = end - entry.words.length;
        if (start >= first && entry.words.every((word, index) => tokens.lower[start + index] === word))
          return { comparator: entry.comparator, start };
      }
    // One article may stand between: `over a million`.
    if (tokens.lower[at - 1] !== 'a' && tokens.lower[at - 1] !== 'the') break;
  }
  return { comparator: null, start: at };
}

/** `5 % or more`. */
function orMore(tokens: Tokens, at: number): Comparator | null {
  if (tokens.lower[at] !== 'or') return tokens.lower[at] === 'plus' || tokens.lower[at] === '+' ? '≥' : null;
  const next = tokens.lower[at + 1];
  if (next === 'more' || next === 'higher' || next === 'above') return '≥';
  return next === 'less' || next === 'fewer' || next === 'lower' ? '≤' : null;
}

/** In tokens: how far before a figure a `not` still denies it. */
const NEGATION_REACH = 6;

function isNegated(tokens: Tokens, classes: Uint32Array, at: number, first: number): boolean {
  for (let look = at - 1; look >= Math.max(first, at - NEGATION_REACH); look--) {
    if (tokens.kind[look] === PUNCTUATION && /^[,;:.—–]$/.test(tokens.lower[look] as string)) return false;
    const bits = classes[look] as number;
    if ((bits & NEGATION) !== 0) return tokens.lower[look + 1] !== 'only';
    if ((bits & (THAT | SUBORDINATOR | COORDINATOR | PREPOSITION)) !== 0) return false;
  }
  return false;
}
