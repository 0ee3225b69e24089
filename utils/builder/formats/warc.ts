import { filledMeta } from '../bare-item.ts';
import { badEntry, sourceProblem } from '../problem.ts';
import type { SourceEntry, SourceFile } from '../source.ts';
import { charsetIn, textDecoder } from '../text-decoder.ts';
import { createByteReader } from './byte-reader.ts';
import { pageEntries } from './html.ts';
import { type HttpMessage, readHttp } from './http-message.ts';

/** Bytes of a record that is read; a page is far below. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Whether an unpacked file is a web archive, by its first characters. */
export function isWarc(head: string): boolean {
  return /^WARC\/\d/.test(head);
}

/**
 * The pages of a web archive (ISO 28500): of every response that is a page, and of the texts that were made of pages
 * (WET). Pictures and the like are passed over. `stream` is the archive unpacked, with null where a member of it was
 * broken; what is behind that is read on from the next record.
 *
 * Context: warcio is the well-kept reader, and with it `npm ci` did not install from the lockfile. Decision: the header
 * and the length of a record are read here, on the same unzipping that bundles use. Consequence: of the format only
 * what gives pages is known; the rest is passed over.
 */
export async function* readWarc(
  file: SourceFile,
  stream: AsyncIterable<Uint8Array | null>,
): AsyncGenerator<SourceEntry> {
  const reader = createByteReader(stream);
  const fault = (what: string): SourceEntry =>
    badEntry(sourceProblem('broken-record', file.path, null, what));
  for (let number = 1; !(await reader.atEnd()); ) {
    const line = await reader.line();
    if (reader.broke()) yield fault(`record ${number} cannot be unpacked.`);
    if (line === null || !isWarc(line)) continue;
    const header = await headerOf(reader);
    const length = Number(header.get('content-length') ?? Number.NaN);
    if (!Number.isInteger(length) || length < 0) {
      yield fault(`record ${number} does not say how long it is.`);
      continue;
    }
    const type = header.get('warc-type') ?? '';
    const wanted = /^(?:response|resource|conversion)$/.test(type) && length <= MOST_BYTES;
    const whole = wanted ? await reader.bytes(length) : await reader.skip(length);
    if (whole === null || whole === false) {
      reader.broke();
      yield fault(`record ${number} is cut short.`);
    } else if (whole !== true) yield* recordEntries(header, whole, file, number);
    number++;
  }
}

async function headerOf(reader: ReturnType<typeof createByteReader>): Promise<Map<string, string>> {
  const header = new Map<string, string>();
  for (let line = await reader.line(); line !== null && line !== ''; line = await reader.line()) {
    const colon = line.indexOf(':');
    if (colon > 0) header.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return header;
}

function* recordEntries(
  header: ReadonlyMap<string, string>,
  block: Uint8Array,
  file: SourceFile,
  number: number,
): Generator<SourceEntry> {
  const address = header.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null;
  const isResponse = header.get('warc-type') === 'response';
  const message: HttpMessage | string = isResponse
    ? readHttp(block)
    : { status: 200, type: header.get('content-type') ?? '', body: block };
  const page: SourceFile = {
    ...file,
    path: `${file.path}, ${address ?? `record ${number}`}`,
    source: (address ?? `${file.source}#${number}`).slice(0, 500),
    meta: filledMeta(file.meta, { url: address }),
  };
  if (typeof message === 'string') {
    yield badEntry(sourceProblem('broken-record', page.path, null, message));
    return;
  }
  const { status, type, body } = message;
  if (status < 200 || status > 299 || body.length === 0) return;
  if (/\b(?:html|xhtml\+xml)\b/i.test(type)) yield* pageEntries(decoded(body, type), page);
  else if (header.get('warc-type') === 'conversion' && /^text\/plain/i.test(type)) {
    const { meta, source } = page;
    yield {
      item: { type: 'document', source, content: decoded(body, type), markup: 'text', meta },
      warnings: [],
    };
  }
}

/** By what the server said of the encoding, else by what the page says. */
function decoded(body: Uint8Array, type: string): string {
  const charset = charsetIn(type);
  try {
    if (charset !== null) return new TextDecoder(charset).decode(body);
  } catch {
    // An encoding that nobody knows: the page may say it better.
  }
  return textDecoder(body).decode(body);
}
