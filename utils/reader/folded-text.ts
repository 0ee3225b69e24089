import { foldText } from '../text/fold.ts';

/** A text as it is compared, with the way back: see `foldText` for what is alike. */
export interface FoldedText {
  readonly text: string;
  /** For each unit of `text`, and for its end, where it stands in what was folded. */
  readonly starts: Int32Array;
}

const SPACE = 0x20;
const FIRST_NOT_ASCII = 0x80;
/** A letter can become several, such as a ligature or an ellipsis. */
const GROWTH = 4;

/** Folded characters beyond ASCII, as they are met. A text has some dozens. */
const folded = new Map<string, string>();

/** Folds a text a character at a time, so that each knows where it came from. Spaces become one, none is trimmed. */
export function foldWithMap(source: string): FoldedText {
  const units: string[] = [];
  let starts = new Int32Array(source.length + 1);
  let length = 0;
  const put = (text: string, from: number): void => {
    if (length + text.length >= starts.length) starts = grown(starts, text.length);
    for (let unit = 0; unit < text.length; unit++) starts[length++] = from;
    units.push(text);
  };
  let wasSpace = false;
  for (let at = 0; at < source.length; ) {
    const code = source.codePointAt(at) as number;
    const character = String.fromCodePoint(code);
    const plain = code < FIRST_NOT_ASCII ? foldAscii(code, character) : foldOther(character);
    if (plain !== ' ') put(plain, at);
    else if (!wasSpace) put(' ', at);
    if (plain !== '') wasSpace = plain === ' ';
    at += character.length;
  }
  starts[length] = source.length;
  return { text: units.join(''), starts: starts.subarray(0, length + 1) };
}

function foldAscii(code: number, character: string): string {
  if (code <= SPACE || code === 0x7f) return ' ';
  if (code === 0x60) return "'";
  return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 0x20) : character;
}

function foldOther(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const plain = /\s/u.test(character) ? ' ' : foldText(character);
  folded.set(character, plain);
  return plain;
}

function grown(starts: Int32Array<ArrayBuffer>, by: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(starts.length + by + Math.ceil(starts.length / GROWTH));
  larger.set(starts);
  return larger;
}
