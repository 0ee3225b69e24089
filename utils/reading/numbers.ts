import { NUMBER, type Tokens } from '../text/tokens.ts';
import { MULTIPLIERS, NUMBER_WORDS, PARTS } from './en/numbers.ts';

/** A number in a text: its value, and the tokens `[first, last)` that it takes. */
export interface NumberMention {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** Told as a share in words (`two-thirds`), so the value is per cent. */
  readonly share: 'exact' | 'rounded' | null;
  /** Whether what it is a share of stands right behind it, without `of`: `one in ten houses`. */
  readonly direct?: boolean;
  /** Written in words, or with a word such as million. */
  readonly worded: boolean;
}

/**
 * The number that starts at a token, `million` and the like multiplied out; null where there is none.
 *
 * `1.5 million` → 1,500,000 · `two and a half billion` → 2,500,000,000 · `thirty-five` → 35 · `two-thirds` → 66.6 (a share)
 */
export function numberAt(tokens: Tokens, at: number, end: number): NumberMention | null {
  const share = shareAt(tokens, at, end);
  if (share) return share;
  let value: number;
  let next = at + 1;
  let worded = false;
  if (tokens.kind[at] === NUMBER) {
    const digits = parseDigits(tokens.text.slice(tokens.start[at], tokens.end[at]));
    if (digits === null) return null;
    value = digits;
  } else {
    const word = wordValue(tokens, at, end);
    if (!word) return null;
    ({ value, next } = word);
    worded = true;
  }
  for (;;) {
    let skip = next < end && tokens.lower[next] === '-' ? 1 : 0;
    if (tokens.lower[next] === 'and' && tokens.lower[next + 1] === 'a' && tokens.lower[next + 2] === 'half') {
      value += 0.5;
      next += 3;
      skip = 0;
    }
    const factor = next + skip < end ? multiplier(tokens, next + skip, worded) : undefined;
    if (factor === undefined) break;
    value *= factor;
    next += skip + 1;
    worded = true;
  }
  return { first: at, last: next, value: round(value), share: null, worded };
}

/** `m`, `bn` and the like only right behind a figure: `10m`, `€5bn`. */
function multiplier(tokens: Tokens, at: number, worded: boolean): number | undefined {
  const word = tokens.lower[at] as string;
  const factor = MULTIPLIERS.get(word);
  if (factor === undefined || word.length > 2) return factor;
  const glued = tokens.start[at] === tokens.end[at - 1];
  return !worded && (glued || word.length === 2) ? factor : undefined;
}

function wordValue(tokens: Tokens, at: number, end: number): { value: number; next: number } | null {
  const word = tokens.lower[at] as string;
  const [tens = '', ones] = word.split('-');
  const first = NUMBER_WORDS.get(tens);
  if (first === undefined) return null;
  if (ones !== undefined) {
    const second = NUMBER_WORDS.get(ones) ?? MULTIPLIERS.get(ones);
    if (second === undefined) return null;
    return { value: first >= 20 && second < 10 ? first + second : first * second, next: at + 1 };
  }
  // `a` and `one` count only before a multiplier.
  if (first === 1 && !(at + 1 < end && MULTIPLIERS.get(tokens.lower[at + 1] as string) !== undefined))
    return null;
  const follow = at + 1 < end ? NUMBER_WORDS.get(tokens.lower[at + 1] as string) : undefined;
  if (first >= 20 && follow !== undefined && follow < 10 && follow > 1)
    return { value: first + follow, next: at + 2 };
  return { value: first, next: at + 1 };
}

/** `one in ten houses` → 10 %, `two out of five voters` → 40 %, `3 in every 4 towns` → 75 %. */
function outOfAt(tokens: Tokens, at: number, end: number): NumberMention | null {
  const count = smallNumber(tokens, at);
  let next = at + 1;
  if (tokens.lower[next] === 'in') next++;
  else if (tokens.lower[next] === 'out' && tokens.lower[next + 1] === 'of') next += 2;
  else return null;
  if (tokens.lower[next] === 'every') next++;
  const whole = next < end ? smallNumber(tokens, next) : null;
  if (count === null || whole === null || count >= whole || !countsNoun(tokens, next + 1, end)) return null;
  const percent = (count * 100) / whole;
  const value = Math.round(percent * 10) / 10;
  return {
    first: at,
    last: next + 1,
    value,
    share: value === percent ? 'exact' : 'rounded',
    direct: true,
    worded: true,
  };
}

function smallNumber(tokens: Tokens, at: number): number | null {
  const word = tokens.lower[at] as string;
  if (tokens.kind[at] === NUMBER) return /^\d{1,3}$/.test(word) ? Number(word) : null;
  return word === 'a' || word === 'an' ? null : (NUMBER_WORDS.get(word) ?? MULTIPLIERS.get(word) ?? null);
}

/** `one in ten | houses`: not `one in ten years`, which is a time. */
function countsNoun(tokens: Tokens, at: number, end: number): boolean {
  if (at >= end) return false;
  const word = tokens.lower[at] as string;
  return (
    /^\p{L}{2,}(?:s|men|people|children)$|^people$/u.test(word) &&
    !/^(?:seconds|minutes|hours|days|weeks|months|years|decades|was|is|has|this|its|his|us)$/.test(word)
  );
}

function shareAt(tokens: Tokens, at: number, end: number): NumberMention | null {
  const outOf = outOfAt(tokens, at, end);
  if (outOf) return outOf;
  const make = (last: number, count: number, name: string): NumberMention | null => {
    const parts = PARTS.get(name);
    if (!parts || (tokens.lower[last] !== 'of' && name !== 'half')) return null;
    const percent = (count * 100) / parts;
    const value = Math.round(percent * 10) / 10;
    return { first: at, last, value, share: value === percent ? 'exact' : 'rounded', worded: true };
  };
  const word = tokens.lower[at] as string;
  if (word.includes('-')) {
    const [count = '', name = ''] = word.split('-');
    const times = NUMBER_WORDS.get(count);
    return times === undefined ? null : make(at + 1, times, name);
  }
  if (word === 'half')
    return tokens.lower[at + 1] === 'of' || tokens.lower[at + 1] === 'the' ? make(at + 1, 1, 'half') : null;
  const times = NUMBER_WORDS.get(word);
  if (times === undefined || at + 1 >= end) return null;
  return make(at + 2, times, tokens.lower[at + 1] as string);
}

/** `1,237` · `4.7` · `1 000` · `1.000.000`; null for times, versions and what is no number. */
function parseDigits(text: string): number | null {
  const plain = text.replace(/\u202f/g, '');
  if (plain.includes(':')) return null;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) return Number(plain.replace(/,/g, ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(plain)) return Number(plain.replace(/\./g, ''));
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  if (/^\d+,\d{1,2}$/.test(plain)) return Number(plain.replace(',', '.'));
  return null;
}

/** Without the noise of binary fractions: 0.1 × 3 is 0.3. */
function round(value: number): number {
  return Number.isInteger(value) && value < 1e11 ? value : Number(value.toPrecision(12));
}
