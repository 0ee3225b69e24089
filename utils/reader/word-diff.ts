import type { DiffPart } from './kept-article.ts';

/** Differences beyond which the rest counts as rewritten: the work grows with their square. */
const MOST_EDITS = 800;
/** Words with the spaces behind them, so that the parts of one side joined are that side, and a space. */
const PIECE = /\S+\s*/g;

/**
 * What changed from one text to another, word by word: Myers, “An O(ND) Difference Algorithm”, 1986, between what
 * both begin and end with.
 *
 * `shut the gate` → `shut every gate`: same `shut `, removed `the `, added `every `, same `gate`
 */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  // With a space behind the last word too, since another may come behind it.
  const a = `${before} `.match(PIECE) ?? [];
  const b = `${after} `.match(PIECE) ?? [];
  let head = 0;
  while (head < a.length && head < b.length && alike(a[head], b[head])) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && alike(a.at(-1 - tail), b.at(-1 - tail))) tail++;
  const parts: DiffPart[] = [];
  const put = (kind: DiffPart['kind'], pieces: readonly string[]): void => {
    if (pieces.length > 0) parts.push({ kind, text: pieces.join('') });
  };
  put('same', b.slice(0, head));
  for (const part of middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail))) parts.push(part);
  put('same', b.slice(b.length - tail));
  return joined(parts);
}

/** The spaces behind a word are no difference: a word that became the last is the same word. */
function alike(a: string | undefined, b: string | undefined): boolean {
  return a?.trimEnd() === b?.trimEnd();
}

function middle(a: readonly string[], b: readonly string[]): readonly DiffPart[] {
  const trace = a.length === 0 || b.length === 0 ? null : edits(a, b);
  if (trace === null)
    return [
      { kind: 'removed', text: a.join('') },
      { kind: 'added', text: b.join('') },
    ];
  const parts: DiffPart[] = [];
  let x = a.length;
  let y = b.length;
  for (let d = trace.length - 1; d >= 0; d--) {
    const reached = trace[d] as Int32Array;
    const k = x - y;
    const isDown = k === -d || (k !== d && at(reached, d, k - 1) < at(reached, d, k + 1));
    const fromX = d === 0 ? 0 : at(reached, d, isDown ? k + 1 : k - 1);
    const fromY = d === 0 ? 0 : fromX - (isDown ? k + 1 : k - 1);
    while (x > fromX && y > fromY && alike(a[x - 1], b[y - 1])) {
      parts.push({ kind: 'same', text: b[--y] as string });
      x--;
    }
    if (d === 0) break;
    if (isDown) parts.push({ kind: 'added', text: b[--y] as string });
    else parts.push({ kind: 'removed', text: a[--x] as string });
  }
  return parts.reverse();
}

/** For each number of edits, how far along `a` each diagonal came before it; null where there are too many. */
function edits(a: readonly string[], b: readonly string[]): readonly Int32Array[] | null {
  const trace: Int32Array[] = [];
  let reached = new Int32Array(3);
  for (let d = 0; d <= Math.min(MOST_EDITS, a.length + b.length); d++) {
    trace.push(reached);
    const next = new Int32Array(2 * d + 5);
    for (let k = -d; k <= d; k += 2) {
      const isDown = k === -d || (k !== d && at(reached, d, k - 1) < at(reached, d, k + 1));
      let x = d === 0 ? 0 : isDown ? at(reached, d, k + 1) : at(reached, d, k - 1) + 1;
      let y = x - k;
      while (x < a.length && y < b.length && alike(a[x], b[y])) {
        x++;
        y++;
      }
      next[k + d + 2] = x;
      if (x >= a.length && y >= b.length) return trace;
    }
    reached = next;
  }
  return null;
}

/** How far a diagonal came with `d - 1` edits; the row of those has two places to spare at either end. */
function at(reached: Int32Array, d: number, k: number): number {
  return reached[k + d + 1] ?? 0;
}

/** Neighbours of one kind as one; of a change, what was removed before what was added. */
function joined(parts: readonly DiffPart[]): readonly DiffPart[] {
  const out: DiffPart[] = [];
  let removed = '';
  let added = '';
  let same = '';
  const flush = (): void => {
    if (removed !== '') out.push({ kind: 'removed', text: removed });
    if (added !== '') out.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const { kind, text } of parts) {
    if (kind === 'same') {
      flush();
      same += text;
      continue;
    }
    if (same !== '') out.push({ kind: 'same', text: same });
    same = '';
    if (kind === 'removed') removed += text;
    else added += text;
  }
  flush();
  if (same !== '') out.push({ kind: 'same', text: same });
  return out;
}
