import { joinBytes } from '../join-bytes.ts';
import type { SourceFile } from '../source.ts';
import { textDecoder } from '../text-decoder.ts';

/** Bytes of a file that its format is told by. */
const HEAD_BYTES = 4096;

export interface OpenHead {
  readonly head: string;
  readonly bytes: Uint8Array;
  readonly file: SourceFile;
  /** For when nobody reads on. */
  close(): Promise<void>;
}

/** The first characters of a file, and the file with them still to read: a stream such as stdin opens once. */
export async function openHead(file: SourceFile): Promise<OpenHead> {
  const reader = file.open().getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
  }
  const bytes = joinBytes(chunks);
  // No more of it, however much came at once: formats look for what may stand anywhere in it.
  const head = textDecoder(bytes).decode(bytes.subarray(0, HEAD_BYTES), { stream: true });
  let isReplayed = bytes.length === 0;
  const open = (): ReadableStream<Uint8Array> =>
    new ReadableStream({
      async pull(controller) {
        if (!isReplayed) {
          isReplayed = true;
          // In one piece, so that whoever reads on decodes it by the same signs.
          return controller.enqueue(bytes);
        }
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    });
  return { head: head.replace(/^\uFEFF/, ''), bytes, file: { ...file, open }, close: () => reader.cancel() };
}
