/** Bytes in which a page declares its encoding: https://html.spec.whatwg.org/#determining-the-character-encoding */
const DECLARATION_BYTES = 1024;

/**
 * What decodes a file that begins so: by its byte order mark, for a page (what begins with `<`) by the encoding
 * that it declares, else UTF-8. Spreadsheets export UTF-16; many saved pages in Cyrillic are windows-1251.
 */
export function textDecoder(head: Uint8Array): TextDecoder {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  const start = new TextDecoder('latin1').decode(head.subarray(0, DECLARATION_BYTES));
  const declared = /^\s*</.test(start) ? (inXml(start) ?? inPage(start)) : null;
  // A page that can say so in one-byte letters is not UTF-16.
  if (declared === null || /^utf-?(?:8|16)/i.test(declared)) return new TextDecoder();
  try {
    return new TextDecoder(declared);
  } catch {
    return new TextDecoder();
  }
}

function inXml(start: string): string | null {
  const declaration = start.trimStart().slice(0, start.trimStart().indexOf('?>'));
  return declaration.startsWith('<?xml')
    ? (/\sencoding\s?=\s?["']([\w:.-]+)/i.exec(declaration)?.[1] ?? null)
    : null;
}

function inPage(start: string): string | null {
  for (const [tag] of start.matchAll(/<meta\s[^<>]*/gi)) {
    const charset = charsetIn(tag);
    if (charset !== null) return charset;
  }
  return null;
}

/** `text/html; charset=utf-8` → `utf-8`. */
export function charsetIn(text: string): string | null {
  return /charset\s?=\s?["']?([\w:.-]+)/i.exec(text)?.[1] ?? null;
}
