import type { Quantity } from '../model.ts';
import { foldText } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { wordTable } from '../text/word-table.ts';
import { readFigure } from './figure-terms.ts';

/** How the figures of two statements stand to each other. */
export type FigureComparison = 'same' | 'differs' | 'negated' | null;

const UNITS: Readonly<Record<string, string>> = wordTable({ $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' });

/**
 * Figures with a unit, read from a text that came without typed quantities. Only per cent and money: what else is
 * counted needs the sentence, which `utils/reading` reads.
 */
export function figuresIn(text: string): Quantity[] {
  const folded = foldText(text);
  const found: Quantity[] = [];
  for (let at = 0; at < folded.length; ) {
    const code = folded.charCodeAt(at);
    const isStart = code >= 0x30 && code <= 0x39;
    const figure = isStart ? readFigure(folded, at) : null;
    if (figure?.unit) {
      const unit = UNITS[figure.unit] ?? figure.unit;
      found.push({ comparator: '=', value: figure.value, unit, of: null, negated: false });
    }
    if (figure !== null) at = figure.end;
    else if (isStart) {
      // The digits of a word, `5th`, are not looked at again.
      while (at < folded.length && /[\p{L}\p{N}]/u.test(folded.charAt(at))) at++;
    } else at++;
  }
  return found;
}

/**
 * Compares the figures for one thing: equal unit, and the same “of” where both say one. `same` beats `differs`:
 * a statement may hold several figures of one unit.
 */
export function compareFigures(asked: readonly Quantity[], known: readonly Quantity[]): FigureComparison {
  let found: FigureComparison = null;
  for (const a of asked)
    for (const b of known) {
      if (!comparable(a, b)) continue;
      if (a.value !== b.value) found ??= 'differs';
      else if (a.negated !== b.negated) return 'negated';
      else return 'same';
    }
  return found;
}

/**
 * Whether two wordings that are the same otherwise have different figures for one thing, whatever other figures they
 * share: one on either side that the other has not. A quote that leaves the second of two figures out has none.
 */
export function figureExchanged(asked: readonly Quantity[], known: readonly Quantity[]): boolean {
  const isIn = (one: Quantity, others: readonly Quantity[]): boolean =>
    others.some((other) => comparable(one, other) && one.value === other.value);
  return asked.some((a) => !isIn(a, known) && known.some((b) => comparable(a, b) && !isIn(b, asked)));
}

function comparable(a: Quantity, b: Quantity): boolean {
  return a.unit !== null && b.unit !== null && stem(a.unit) === stem(b.unit) && sameThing(a.of, b.of);
}

function sameThing(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const words = new Set(foldText(a).split(' ').map(stem));
  return foldText(b)
    .split(' ')
    .some((word) => words.has(stem(word)));
}
