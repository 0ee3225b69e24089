import { readSource } from '../../utils/builder/formats/table.ts';
import {
  type FormatOptions,
  NO_META,
  plainOptions,
  type RowType,
  type SourceEntry,
  type SourceFile,
  type SourceItem,
  type SourceMeta,
} from '../../utils/builder/source.ts';

/** A file in memory, in pieces of a few bytes, as a slow disk or a pipe may give it. */
export function fileOf(
  content: string | Uint8Array,
  meta: Partial<SourceMeta> = {},
  pieceBytes = 7,
): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    path: 'input',
    source: 'input',
    meta: { ...NO_META, ...meta },
    size: bytes.length,
    blob: async () => new Blob([bytes as Uint8Array<ArrayBuffer>]),
    open() {
      let at = 0;
      return new ReadableStream({
        pull(controller) {
          if (at >= bytes.length) return controller.close();
          controller.enqueue(bytes.slice(at, at + pieceBytes));
          at += pieceBytes;
        },
      });
    },
  };
}

export async function entriesOf(
  content: string | Uint8Array,
  type: RowType | null = null,
  more: Partial<FormatOptions> = {},
): Promise<SourceEntry[]> {
  const entries: SourceEntry[] = [];
  for await (const entry of readSource(fileOf(content), { ...plainOptions(type), ...more }))
    entries.push(entry);
  return entries;
}

export async function itemsOf(
  content: string | Uint8Array,
  type: RowType | null = null,
  more: Partial<FormatOptions> = {},
): Promise<SourceItem[]> {
  return (await entriesOf(content, type, more)).flatMap(({ item }) => item ?? []);
}

export async function messagesOf(
  content: string | Uint8Array,
  type: RowType | null = null,
): Promise<string[]> {
  return (await entriesOf(content, type)).flatMap(({ warnings }) => warnings.map(({ message }) => message));
}
