import { CAPITAL, PUNCTUATION, SPACE_BEFORE, type Tokens, WORD } from '../text/tokens.ts';
import { MEASURES, NUMBERED } from './en/numbers.ts';
import { words } from './en/words.ts';
import type { NumberMention } from './numbers.ts';

const numbered = words(NUMBERED);

/** Whether a number is a time of day: `about 10:30`, `around 9 p.m.` */
export function isClock(tokens: Tokens, number: NumberMention): boolean {
  return /^(?::|[ap]\.?m\.?|o['’]clock)$/.test(tokens.lower[number.last] ?? '');
}

/** Whether a number names rather than counts: `Article 5`, `Boeing 737`, `9/11`, `34,` behind a name, `3-2`. */
export function isNumberName(tokens: Tokens, number: NumberMention, first: number, last: number): boolean {
  if (number.worded) return false;
  const { first: at, last: next } = number;
  if (
    /^(?:19|20)\d\d$/.test(tokens.lower[at] as string) &&
    next === at + 1 &&
    MEASURES.get(tokens.lower[next] ?? '') === undefined
  )
    return true;
  if (tokens.lower[next] === '/' || (at > first && tokens.lower[at - 1] === '/')) return true;
  if (at > first && /^[#/]$/.test(tokens.lower[at - 1] as string)) return true;
  if (at > first && numbered.has((tokens.lower[at - 1] as string).replace('.', ''))) return true;
  const glued = at > first && ((tokens.flags[at] as number) & SPACE_BEFORE) === 0;
  if (glued && tokens.kind[at - 1] === WORD) return true;
  const sign = next < last && MEASURES.get(tokens.lower[next] as string) !== undefined;
  const capitalBefore =
    at - 1 > first && tokens.kind[at - 1] === WORD && ((tokens.flags[at - 1] as number) & CAPITAL) !== 0;
  return capitalBefore && !sign && next < last && tokens.kind[next] === PUNCTUATION;
}
