const NEWLINE = 0x0a;
/**
 * Bytes that are made text at once. A browser keeps the text apart from its own heap, as one piece: of a whole file it
 * would outlive the rows that are read of it, since it is still there at the next collection, and lie there until a
 * full one, a third of a megabyte each.
 */
const AT_ONCE = 16 * 1024;

/** Lines of a text file, with or without a line break at its end. */
export function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return bytes.length === 0 || bytes.at(-1) === NEWLINE ? count : count + 1;
}

/** The same lines as text, some at a time; null, and then no more, where they are not UTF-8. */
export function* textLines(bytes: Uint8Array): Generator<readonly string[] | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let from = 0; from < bytes.length; ) {
    const last = bytes.subarray(from, from + AT_ONCE).lastIndexOf(NEWLINE);
    // A line longer than that is read whole.
    const found = last < 0 ? bytes.indexOf(NEWLINE, from) : from + last;
    const to = found < 0 ? bytes.length : found;
    const text = decoded(decoder, bytes.subarray(from, to));
    yield text === null ? null : text.split('\n');
    if (text === null) return;
    from = to + 1;
  }
}

function decoded(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** The lines with some of them, by number from 1, replaced, or left out where there is null; each ends with a break. */
export function replaceLines(
  bytes: Uint8Array,
  replaced: ReadonlyMap<number, string | null>,
): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const kept: Uint8Array[] = [];
  let number = 1;
  for (let from = 0; from < bytes.length; number++) {
    const found = bytes.indexOf(NEWLINE, from);
    const to = found < 0 ? bytes.length : found;
    const line = replaced.get(number);
    if (line === undefined) kept.push(bytes.subarray(from, to));
    else if (line !== null) kept.push(encoder.encode(line));
    from = to + 1;
  }
  const all = new Uint8Array(kept.reduce((length, line) => length + line.length + 1, 0));
  let at = 0;
  for (const line of kept) {
    all.set(line, at);
    all[at + line.length] = NEWLINE;
    at += line.length + 1;
  }
  return all;
}
