import type { Quantity, Relation } from '../model.ts';
import { compareFigures, figureExchanged } from './figures.ts';
import { areNearDuplicates, type CutWording, cutWording } from './near-duplicates.ts';
import { isNegation, negations } from './negation.ts';
import { termOf } from './term-of.ts';
import { longestRun, wordPositions } from './word-run.ts';

/** One side of the comparison. */
export interface Told {
  /** See `plainWords`. */
  readonly words: readonly string[];
  readonly quantities: readonly Quantity[];
}

/** A run of so many words that makes up most of the shorter statement is a quote of it. */
const LEAST_RUN = 6;
const LEAST_RUN_SHARE = 0.6;
/** Figures are compared where this many terms beside them are the same. */
const LEAST_TOPIC = 2;
/** Share of the terms of both that must be the same before a `not` is said to be the difference. */
const LEAST_LIKENESS = 0.6;

/**
 * Tells how an earlier statement goes with the asked one, from typed fields and wording only, never from how
 * near two texts seem: the same words; the same figure for the same thing, or another; the same with a `not`.
 */
export function relationTo(asked: Told): (known: Told) => Relation {
  const cut = cutWording(asked.words);
  const positions = wordPositions(cut.words);
  const topic = topicOf(cut.words);
  return (known) => {
    const { words } = known;
    const likeness = likenessOf(topic, topicOf(words));
    if (likeness.share >= LEAST_LIKENESS && isTurnedRound(cut, words)) return 'negated';
    if (areNearDuplicates(cut, cutWording(words)) || quotes(positions, cut.words, words))
      // The same words but for the figure: the figure is what there is to see.
      return figureExchanged(asked.quantities, known.quantities) ? 'figure-differs' : 'same-words';
    const figures = compareFigures(asked.quantities, known.quantities);
    if (likeness.both >= LEAST_TOPIC) {
      if (figures === 'negated') return 'negated';
      if (figures === 'same') return 'same-figure';
      if (figures === 'differs') return 'figure-differs';
    }
    return 'same-topic';
  };
}

function isTurnedRound(asked: CutWording, known: readonly string[]): boolean {
  return negations(asked.words) > 0 !== negations(known) > 0;
}

function quotes(
  positions: ReadonlyMap<string, readonly number[]>,
  asked: readonly string[],
  known: readonly string[],
): boolean {
  const run = longestRun(positions, known);
  return run >= LEAST_RUN && run / Math.min(asked.length, known.length) >= LEAST_RUN_SHARE;
}

/** What a text is about: its terms without figures and negations. */
function topicOf(words: readonly string[]): ReadonlySet<string> {
  const topic = new Set<string>();
  for (const word of words) {
    if (isNegation(word) || /^\d/.test(word)) continue;
    const term = termOf(word);
    if (term !== '') topic.add(term);
  }
  return topic;
}

function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): { both: number; share: number } {
  let both = 0;
  for (const term of a) if (b.has(term)) both++;
  return { both, share: both / Math.max(1, a.size + b.size - both) };
}
