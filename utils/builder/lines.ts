import { textDecoder } from './text-decoder.ts';

/** A line of a file, without its break; `text` is null where it is longer than the limit. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string | null;
}

/** Characters; the longest article is a tenth of it, and a file that is one endless line must not fill memory. */
const MAX_LINE = 16 * 1024 * 1024;

/**
 * Cuts a stream of UTF-8, or UTF-16 with its mark, into lines, blank ones too, in memory bounded by one line. A mark at the
 * start is dropped. Lines end as the first of them does. A line over the limit is told as soon as it is; the rest of it is passed over as bytes, since to decode
 * a gigabyte that nobody reads takes many seconds.
 */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array>,
  maxLine: number = MAX_LINE,
): AsyncGenerator<Line> {
  let decoder: TextDecoder | null = null;
  let mark = '\n';
  let number = 1;
  let parts: string[] = [];
  let length = 0;
  let isTold = false;

  /** Goes on with the line; answers it where it is too long, the first time. */
  const add = (text: string): Line | null => {
    length += text.length;
    if (length <= maxLine) {
      parts.push(text);
      return null;
    }
    const isNews = !isTold;
    parts = [];
    isTold = true;
    return isNews ? { number, text: null } : null;
  };
  /** Ends the line; answers it where it was not told before. */
  const take = (): Line | null => {
    const line = isTold ? null : { number, text: parts.join('').replace(/\r$/, '') };
    number++;
    parts = [];
    length = 0;
    isTold = false;
    return line;
  };

  for await (const chunk of stream) {
    const isFirst = decoder === null;
    decoder ??= textDecoder(chunk);
    // In UTF-16 the byte of a break may be half of a letter.
    const from = isTold && !decoder.encoding.startsWith('utf-16') ? chunk.indexOf(mark.charCodeAt(0)) : 0;
    if (from < 0) continue;
    const text = decoder.decode(chunk.subarray(from), { stream: true });
    if (isFirst && isOldMac(text)) mark = '\r';
    let start = 0;
    for (let end = text.indexOf(mark); end >= 0; end = text.indexOf(mark, start)) {
      const tooLong = add(text.slice(start, end));
      const line = take() ?? tooLong;
      if (line !== null) yield line;
      start = end + 1;
    }
    const tooLong = add(text.slice(start));
    if (tooLong !== null) yield tooLong;
  }
  const tooLong = add(decoder?.decode() ?? '');
  const last = (length > 0 ? take() : null) ?? tooLong;
  if (last !== null) yield last;
}

/** Whether lines end as on a Macintosh of old, which spreadsheets still offer for CSV; at the end a line feed may follow. */
function isOldMac(start: string): boolean {
  return /^[^\r\n]*\r[^\n]/.test(start);
}
