import { badEntry, sourceProblem } from '../problem.ts';
import type { FormatOptions, SourceEntry, SourceFile, SourceFormat } from '../source.ts';
import { isZip, readBundle } from './bundle.ts';
import { csv } from './csv.ts';
import { gunzip, isGzip } from './gunzip.ts';
import { html } from './html.ts';
import { jsonDocument } from './json-document.ts';
import { jsonLines } from './json-lines.ts';
import { markdown } from './markdown.ts';
import { type OpenHead, openHead } from './open-head.ts';
import { parlaMint } from './parlamint.ts';
import { partial } from './partial.ts';
import { plainText } from './text.ts';
import { unknownFormat, unknownXml } from './unknown.ts';
import { isWarc, readWarc } from './warc.ts';
import { xmlFeed } from './xml-feed.ts';

/** Asked in this order; what nothing else accepts is plain text. A new format is one file and one entry here. */
const FORMATS: readonly SourceFormat[] = [
  partial,
  jsonDocument,
  jsonLines,
  xmlFeed,
  parlaMint,
  html,
  csv,
  markdown,
  plainText,
];

/** Everything in a file, in its own order, as the format says that the content has. */
export async function* readSource(file: SourceFile, options: FormatOptions): AsyncGenerator<SourceEntry> {
  const opened = await openHead(file);
  try {
    if (isGzip(opened.bytes)) yield* readPacked(opened.file, options);
    else yield* readOpened(opened, options);
  } finally {
    await opened.close();
  }
}

/** What holds other things, by its first bytes; then text, by its first characters. */
async function* readOpened(
  { bytes, head, file }: OpenHead,
  options: FormatOptions,
): AsyncGenerator<SourceEntry> {
  const unknown = unknownFormat(bytes) ?? otherXml(head);
  if (unknown !== null) yield badEntry(sourceProblem('unknown-kind', file.path, null, `this is ${unknown}.`));
  else if (isZip(bytes)) yield* readBundle(file);
  else if (isWarc(head)) yield* readWarc(file, file.open());
  else if (head.includes('\u0000'))
    yield badEntry(sourceProblem('not-text', file.path, null, 'the file is not text.'));
  else {
    yield* formatOf(head, options).read(file, options);
  }
}

/** What reads a text that begins so. */
export function formatOf(head: string, options: FormatOptions): SourceFormat {
  return FORMATS.find((candidate) => candidate.accepts(head, options)) ?? plainText;
}

/** A file packed with gzip: a web archive, whose broken members are passed over, or any one file. */
async function* readPacked(file: SourceFile, options: FormatOptions): AsyncGenerator<SourceEntry> {
  const pieces = gunzip(file.open());
  const first = await pieces.next();
  const all = async function* (): AsyncGenerator<Uint8Array | null> {
    if (first.done !== true) yield first.value;
    yield* pieces;
  };
  if (
    first.done !== true &&
    first.value !== null &&
    isWarc(new TextDecoder().decode(first.value.subarray(0, 16)))
  ) {
    yield* readWarc(file, all());
    return;
  }
  let isBroken = false;
  const pieceStream = (): ReadableStream<Uint8Array> => {
    const rest = all();
    return new ReadableStream({
      async pull(controller) {
        for (;;) {
          const { done, value } = await rest.next();
          if (done === true) return controller.close();
          if (value !== null) return controller.enqueue(value);
          isBroken = true;
        }
      },
    });
  };
  const inner = await openHead({ ...file, size: null, open: pieceStream, blob: null });
  if (isBroken || isGzip(inner.bytes)) {
    yield badEntry(sourceProblem('broken-archive', file.path, null, 'the file cannot be unpacked.'));
    return;
  }
  yield* readOpened(inner, options);
  if (isBroken)
    yield badEntry(
      sourceProblem('broken-archive', file.path, null, 'the end of the file cannot be unpacked.'),
    );
}

function otherXml(head: string): string | null {
  if (
    [xmlFeed, parlaMint, html].some(({ accepts }) =>
      accepts(head, { type: null, columns: new Map(), speakers: new Map() }),
    )
  )
    return null;
  const root = unknownXml(head);
  return root === null ? null : `XML of a kind that is not known (its root is ${root.slice(0, 40)})`;
}
