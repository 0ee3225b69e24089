import { csv } from './format-csv.ts';
import { html } from './format-html.ts';
import { jsonLines } from './format-json-lines.ts';
import { plainText } from './format-text.ts';
import type { FormatOptions, SourceEntry, SourceFile, SourceFormat } from './source.ts';
import { textDecoder } from './text-decoder.ts';

/** Asked in this order; what nothing else accepts is plain text. A new format is one file and one entry here. */
const FORMATS: readonly SourceFormat[] = [jsonLines, html, csv, plainText];

/** Characters of a file that a format is told by. */
const HEAD_LENGTH = 4096;

/** Everything in a file, in its own order, as the format says that the content has. */
export async function* readSource(file: SourceFile, options: FormatOptions): AsyncGenerator<SourceEntry> {
  const { head, replay } = await peek(file);
  const format = FORMATS.find((candidate) => candidate.accepts(head)) ?? plainText;
  yield* format.read(replay, options);
}

/** The first characters of a file, and the file with them still to read: a stream such as stdin opens once. */
async function peek(file: SourceFile): Promise<{ head: string; replay: SourceFile }> {
  const reader = file.open().getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  while (bytes < HEAD_LENGTH) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(new Uint8Array(value));
    bytes += value.length;
  }
  const first = new Uint8Array(await new Blob(chunks).arrayBuffer());
  const head = textDecoder(first).decode(first, { stream: true });
  let isReplayed = first.length === 0;
  const open = (): ReadableStream<Uint8Array> =>
    new ReadableStream({
      async pull(controller) {
        if (!isReplayed) {
          isReplayed = true;
          // In one piece, so that whoever reads on decodes it by the same signs.
          return controller.enqueue(first);
        }
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    });
  return { head: head.replace(/^\uFEFF/, ''), replay: { ...file, open } };
}
