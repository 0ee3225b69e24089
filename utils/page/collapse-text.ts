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
  let text = '';
  let pieces: Piece[] = [];

  const endsOpen = (): boolean => text === '' || text.endsWith(' ') || text.endsWith('\n');
  const append = (node: Text, from: number, part: string): void => {
    if (part === '') return;
    pieces.push({ node, from, at: text.length, length: part.length });
    text += part;
  };

  /** Cuts the text's end, and the pieces with it. */
  const cutTo = (length: number): void => {
    text = text.slice(0, length);
    for (let last = pieces.at(-1); last && last.at + last.length > length; last = pieces.at(-1)) {
      pieces.pop();
      if (last.at < length) pieces.push({ ...last, length: length - last.at });
    }
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
      if (text.endsWith(' ')) cutTo(text.length - 1);
      const blank = text.endsWith('\n');
      if (text !== '' && !blank) text += '\n';
      return blank;
    },
    length: () => text.length,
    take: () => {
      let end = text.length;
      while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\n')) end--;
      cutTo(end);
      const taken = { text, pieces };
      text = '';
      pieces = [];
      return taken;
    },
  };
}
