import { decompressSync } from 'fflate';
import { joinBytes } from '../join-bytes.ts';

/** An HTTP response as a web archive keeps it, with its body as the page's own bytes. */
export interface HttpMessage {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array;
}

/** Bytes that a packed body may grow to. */
const MOST_BYTES = 32 * 1024 * 1024;

/** Parses it; a sentence that says why where it cannot be read. */
export function readHttp(block: Uint8Array): HttpMessage | string {
  const end = headerEnd(block);
  if (end === null) return 'its header has no end.';
  const [first = '', ...lines] = new TextDecoder('latin1').decode(block.subarray(0, end.at)).split(/\r?\n/);
  const fields = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const status = Number(/^HTTP\/\S+\s+(\d{3})/.exec(first)?.[1] ?? 0);
  const raw = block.subarray(end.at + end.length);
  const isChunked = /chunked/i.test(fields.get('transfer-encoding') ?? '');
  // Some archives keep the field but have joined the chunks.
  const body = isChunked ? (unchunked(raw) ?? raw) : raw;
  const encoding = fields.get('content-encoding')?.toLowerCase() ?? '';
  const message = { status, type: fields.get('content-type') ?? '' };
  if (!/^(?:x-)?(?:gzip|deflate)$/.test(encoding)) {
    if (encoding === '' || encoding === 'identity' || looksPlain(body)) return { ...message, body };
    return `its body is packed in a way that is not known (${encoding.slice(0, 20)}).`;
  }
  if (looksPlain(body)) return { ...message, body };
  try {
    const size = new DataView(body.buffer, body.byteOffset).getUint32(body.length - 4, true);
    if (/gzip/.test(encoding) && size > MOST_BYTES) return 'its body is too large.';
    return { ...message, body: decompressSync(body) };
  } catch {
    return 'its body cannot be unpacked.';
  }
}

function headerEnd(block: Uint8Array): { readonly at: number; readonly length: number } | null {
  for (let at = block.indexOf(10); at >= 0; at = block.indexOf(10, at + 1)) {
    if (block[at + 1] === 10) return { at, length: 2 };
    if (block[at + 1] === 13 && block[at + 2] === 10) return { at, length: 3 };
  }
  return null;
}

/** Whether a body begins with markup, whatever the header says of packing. */
function looksPlain(body: Uint8Array): boolean {
  return /^\s*</.test(new TextDecoder('latin1').decode(body.subarray(0, 64)));
}

/** The body of a message in chunks (RFC 9112, section 7.1); null where it is not in chunks. */
function unchunked(raw: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < raw.length; ) {
    const end = raw.indexOf(10, at);
    if (end < 0) return null;
    const line = new TextDecoder('latin1').decode(raw.subarray(at, end)).trim();
    if (!/^[0-9a-f]+(?:;.*)?$/i.test(line)) return null;
    const length = Number.parseInt(line, 16);
    if (length === 0) break;
    if (end + 1 + length > raw.length) return null;
    parts.push(raw.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    while (raw[at] === 13 || raw[at] === 10) at++;
  }
  return joinBytes(parts);
}
