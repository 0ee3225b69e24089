import type { CutStatement } from './cut-statement.ts';

/** A candidate's text and title as one bag of terms, each a number: see `CutCandidates`. */
export interface Cut {
  /** Each term once, in the order of the text. */
  readonly terms: readonly number[];
  /** How often each of the query's terms occurs. */
  readonly asked: Uint16Array;
  /** Whether the title has it, of each of the query's terms. */
  readonly titleHas: Uint8Array;
  /** In terms, repetitions counted. */
  readonly length: number;
}

/**
 * The candidates of one question. Their terms are numbered in the order in which they are met, the query's first:
 * what compares sixty texts with each other adds numbers in arrays instead of looking words up.
 */
export interface CutCandidates {
  readonly cuts: readonly Cut[];
  /** The term of each number. */
  readonly terms: readonly string[];
}

/** Numbers the terms of a question's candidates; `asked` are the query's terms, each once. */
export function cutCandidates(asked: readonly string[], candidates: readonly CutStatement[]): CutCandidates {
  const numbers = new Map(asked.map((term, number) => [term, number]));
  const names = [...asked];
  /** By term: the candidate that had it last. */
  const lastIn: number[] = asked.map(() => -1);

  function numberOf(term: string): number {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    const number = names.push(term) - 1;
    numbers.set(term, number);
    lastIn.push(-1);
    return number;
  }

  const cuts = candidates.map(({ terms, titleTerms }, at): Cut => {
    const ownTerms: number[] = [];
    const times = new Uint16Array(asked.length);
    const titleHas = new Uint8Array(asked.length);
    function add(term: string, inTitle: boolean): void {
      const number = numberOf(term);
      if (lastIn[number] !== at) {
        lastIn[number] = at;
        ownTerms.push(number);
      }
      if (number >= asked.length) return;
      times[number] = (times[number] as number) + 1;
      if (inTitle) titleHas[number] = 1;
    }
    for (const term of terms) add(term, false);
    for (const term of titleTerms) add(term, true);
    return { terms: ownTerms, asked: times, titleHas, length: terms.length + titleTerms.length };
  });
  return { cuts, terms: names };
}
