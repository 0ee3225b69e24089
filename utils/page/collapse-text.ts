/** A run of characters that stand in a row in a text node and in the flattened text alike. */
export interface Piece {
  readonly node: Text;
  /** Into the node's data. */
  readonly from: number;
  /** Into the block's text. */
  readonly at: number;
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
 * `"\n  Serhii\n  "` then `"Boiev "` → `Serhii Boiev`: pieces [node 1, 3, 0] (“Serhii ”) and [node 2, 0, 7].
 */
export function createCollapser(): Collapser {
  let text = '';
  let pieces: Piece[] = [];

  const endsOpen = (): boolean => text === '' || text.endsWith(' ') || text.endsWith('\n');
  const append = (node: Text, from: number, part: string): void => {
    if (part === '') return;
    pieces.push({ node, from, at: text.length });
    text += part;
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
      text = text.replace(/ +$/, '');
      const blank = text.endsWith('\n');
      if (text !== '' && !blank) text += '\n';
      return blank;
    },
    length: () => text.length,
    take: () => {
      const taken = { text: text.replace(/[ \n]+$/, ''), pieces };
      text = '';
      pieces = [];
      return taken;
    },
  };
}
