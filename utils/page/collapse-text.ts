/** A run of characters that stand in a row in a text node and in the flattened text alike. */
export interface Piece {
  readonly node: Text;
  /** Into the node's data. */
  readonly from: number;
  /** Into the block's text. */
  readonly at: number;
  readonly length: number;
}

/** One paragraph of a page as it reads: white space collapsed, `\n` for each `<br>`, all else as it is. */
export interface CollapsedText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

export interface Collapser {
  /** Adds a text node's characters `[start, end)`. */
  add(node: Text, start: number, end: number): void;
  /** Ends a line; true where the line was empty already, which is how old pages end a paragraph. */
  lineBreak(): boolean;
  length(): number;
  /** The paragraph so far; the collapser then starts anew. */
  take(): CollapsedText;
}

const NEEDS_WORK = /[\t\n\r\f]| {2}/;
const RUN = /[ \t\n\r\f]+/g;

/**
 * Collapses white space as browsers do, and keeps from where each character came. No-break spaces and soft
 * hyphens are text and stay.
 *
 * `"\n  Serhii\n  "` then `"Boiev "` → `Serhii Boiev`: pieces {node 1, from 3, at 0, length 6}, {node 1,
 * from 11, at 6, length 1} and {node 2, from 0, at 7, length 5}.
 */
export function createCollapser(): Collapser {
  // Parts, not one growing string: asking a long one for its end would copy it each time.
  let parts: string[] = [];
  let pieces: Piece[] = [];
  let length = 0;
  let last = '';

  const push = (part: string): void => {
    parts.push(part);
    length += part.length;
    last = part[part.length - 1] as string;
  };
  const append = (node: Text, from: number, part: string): void => {
    if (part === '') return;
    pieces.push({ node, from, at: length, length: part.length });
    push(part);
  };
  const endsOpen = (): boolean => last === '' || last === ' ' || last === '\n';

  /** Takes the trailing space away, and the piece's part of it. There is never more than one. */
  const dropSpace = (): void => {
    if (last !== ' ') return;
    const part = parts.pop() as string;
    const piece = pieces.pop() as Piece;
    length--;
    last = '';
    if (part.length > 1) {
      parts.push(part.slice(0, -1));
      pieces.push({ ...piece, length: piece.length - 1 });
    }
    last = parts.at(-1)?.at(-1) ?? '';
  };

  return {
    add: (node, start, end) => {
      const data = node.data.slice(start, end);
      let from = 0;
      if (NEEDS_WORK.test(data)) {
        RUN.lastIndex = 0;
        for (let run = RUN.exec(data); run !== null; run = RUN.exec(data)) {
          append(node, start + from, data.slice(from, run.index));
          from = run.index + run[0].length;
          if (!endsOpen()) append(node, start + from - 1, ' ');
        }
      } else if (data.startsWith(' ') && endsOpen()) from = 1;
      append(node, start + from, data.slice(from));
    },
    lineBreak: () => {
      dropSpace();
      const blank = last === '\n';
      if (length > 0 && !blank) push('\n');
      return blank;
    },
    length: () => length,
    take: () => {
      dropSpace();
      const text = parts.join('').replace(/\n+$/, '');
      const taken = { text, pieces };
      parts = [];
      pieces = [];
      length = 0;
      last = '';
      return taken;
    },
  };
}
