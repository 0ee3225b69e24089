import { readSource } from '../../utils/builder/formats.ts';
import {
  NO_META,
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
  type: SourceItem['type'] | null = null,
): Promise<SourceEntry[]> {
  const entries: SourceEntry[] = [];
  for await (const entry of readSource(fileOf(content), { type })) entries.push(entry);
  return entries;
}

export async function itemsOf(
  content: string | Uint8Array,
  type: SourceItem['type'] | null = null,
): Promise<SourceItem[]> {
  return (await entriesOf(content, type)).flatMap(({ item }) => item ?? []);
}

export async function messagesOf(
  content: string | Uint8Array,
  type: SourceItem['type'] | null = null,
): Promise<string[]> {
  return (await entriesOf(content, type)).flatMap(({ warnings }) => warnings.map(({ message }) => message));
}
