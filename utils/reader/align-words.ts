import type { TextWords } from './text-words.ts';

/** What the i-th word of a pattern stands beside in a text: the word's index, or -1 where it is left out. */
export interface Alignment {
  readonly beside: Int32Array;
  /** 1: the same word; 0.5: another form of it; 0: another word, or none. */
  readonly agreement: Float32Array;
}

const GAP = -0.5;
/** Less than leaving one out and putting one in: a word in a word's place has replaced it. */
const OTHER_WORD = -0.3;
const OTHER_FORM = 0.5;
const NEVER = -1e9;

const DIAGONAL = 1;
const LEFT_OUT = 2;
const PUT_IN = 3;

/**
 * Lays a pattern's words beside a text's, in order, so that as much as possible agrees: Needleman–Wunsch, free at
 * the text's ends, within a band. `from` is the text word that the pattern's first may stand beside, `slack` how many
 * words it may be off. Yields after every few thousand cells.
 *
 *     pattern   the dam      will hold
 *     text      the dam also would hold today
 *     beside      0   1         3    4          agreement 1 1 0 1
 */
export function* alignWords(
  pattern: TextWords,
  weights: Float32Array,
  text: TextWords,
  from: number,
  slack: number,
): Generator<undefined, Alignment> {
  const rows = pattern.count;
  const width = 2 * slack + 1;
  const moves = new Uint8Array((rows + 1) * width);
  let above = new Float32Array(width);
  let row = new Float32Array(width);
  // Column c of row i is text word from + i - slack + c: what stands before it is used up.
  for (let column = 0; column < width; column++) above[column] = inText(from - slack + column) ? 0 : NEVER;
  for (let i = 1; i <= rows; i++) {
    const weight = weights[i - 1] as number;
    for (let column = 0; column < width; column++) {
      const used = from + i - slack + column;
      let best = NEVER;
      let move = 0;
      if (inText(used)) {
        const diagonal = used > 0 ? (above[column] as number) + scoreOf(i - 1, used - 1, weight) : NEVER;
        const leftOut = column + 1 < width ? (above[column + 1] as number) + GAP : NEVER;
        const putIn = column > 0 ? (row[column - 1] as number) + GAP : NEVER;
        best = Math.max(diagonal, leftOut, putIn);
        move = best === diagonal ? DIAGONAL : best === leftOut ? LEFT_OUT : PUT_IN;
      }
      row[column] = best;
      moves[i * width + column] = move;
    }
    [above, row] = [row, above];
    if ((i * width) % 4096 < width) yield;
  }
  return traceBack(above.indexOf(Math.max(...above)));

  function inText(used: number): boolean {
    return used >= 0 && used <= text.count;
  }

  function scoreOf(of: number, at: number, weight: number): number {
    if (pattern.ids[of] === text.ids[at]) return weight;
    return pattern.stems[of] === text.stems[at] ? OTHER_FORM * weight : OTHER_WORD;
  }

  function traceBack(end: number): Alignment {
    const beside = new Int32Array(rows).fill(-1);
    const agreement = new Float32Array(rows);
    let column = end;
    for (let i = rows; i > 0; ) {
      const move = moves[i * width + column];
      if (move === DIAGONAL) {
        const at = from + i - slack + column - 1;
        beside[i - 1] = at;
        agreement[i - 1] = Math.max(0, scoreOf(i - 1, at, 1));
        i--;
      } else if (move === LEFT_OUT) {
        column++;
        i--;
      } else if (move === PUT_IN) column--;
      else break;
    }
    return { beside, agreement };
  }
}
