import type { Clipping, Moment } from '../../utils/reader/clipping.ts';
import { EXPORT_FORMATS, type ExportFormatId } from '../../utils/reader/export-formats.ts';

const CONTEXT = { now: '2026-03-02T10:00:00.000Z' as Moment, locale: 'en', title: 'Clippings' };

/** A whole exported file. */
export async function exported(id: ExportFormatId, clippings: readonly Clipping[]): Promise<Blob> {
  const format = EXPORT_FORMATS.find((one) => one.id === id);
  const parts: (string | Uint8Array<ArrayBuffer>)[] = [];
  for await (const part of format?.write(clippings, CONTEXT) ?? []) parts.push(part);
  return new Blob(parts);
}

export async function exportedText(id: ExportFormatId, clippings: readonly Clipping[]): Promise<string> {
  const bytes = new Uint8Array(await (await exported(id, clippings)).arrayBuffer());
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
