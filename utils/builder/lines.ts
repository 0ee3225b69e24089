import { textDecoder } from './text-decoder.ts';

/** A line of a file, without its break; `text` is null where it is longer than the limit. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string | null;
}

/** Characters; the longest article is a tenth of it, and a file that is one endless line must not fill memory. */
const MAX_LINE = 16 * 1024 * 1024;

/** Cuts a stream of UTF-8, or UTF-16 with its mark, into lines, blank ones too, in memory bounded by one line. A mark at the start is dropped. */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array>,
  maxLine: number = MAX_LINE,
): AsyncGenerator<Line> {
  let decoder: TextDecoder | null = null;
  let number = 0;
  let parts: string[] = [];
  let length = 0;

  const add = (text: string): void => {
    length += text.length;
    if (length <= maxLine) parts.push(text);
    else parts = [];
  };
  const take = (): Line => {
    const text = length > maxLine ? null : parts.join('').replace(/\r$/, '');
    parts = [];
    length = 0;
    return { number: ++number, text };
  };

  for await (const chunk of stream) {
    decoder ??= textDecoder(chunk);
    const text = decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      add(text.slice(start, end));
      yield take();
      start = end + 1;
    }
    add(text.slice(start));
  }
  add(decoder?.decode() ?? '');
  if (length > 0) yield take();
}
