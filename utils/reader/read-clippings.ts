import * as v from 'valibot';
import { failure, shown } from '../bundle/failure.ts';
import { parseRow } from '../bundle/parse-row.ts';
import type { Problem, Result } from '../model.ts';
import type { Clipping, Moment } from './clipping.ts';
import { clippingSchema } from './clipping-schema.ts';
import { JSON_FORMAT, JSON_KIND } from './export-json.ts';
import { clippingOfAnnotation } from './read-annotation.ts';

/** Bytes of a file: 10,000 clippings take about 30 MB. */
const MAX_IMPORT_BYTES = 100_000_000;
/** Clippings or annotations of one file. */
const MAX_IMPORTED = 50_000;
/** Problems listed; of the others only the number is known. */
const MAX_PROBLEMS = 100;

export interface ImportedClippings {
  readonly clippings: readonly Clipping[];
  /** Of what was left out, the first hundred. */
  readonly problems: readonly Problem[];
  readonly leftOut: number;
}

export interface ImportWorld {
  readonly now: Moment;
  newId(): string;
}

/** Reads clippings from a file that anybody may have written: our own JSON, or W3C annotations; told by content. */
export async function readClippings(
  file: Blob,
  fileName: string,
  world: ImportWorld,
): Promise<Result<ImportedClippings>> {
  const name = shown(fileName);
  if (file.size > MAX_IMPORT_BYTES)
    return failure('import-too-large', `${name} is larger than 100 MB.`, { file: name }, [name]);
  const content = parseRow<unknown>(await file.text(), v.unknown(), name);
  if (!content.ok) return content;
  const items = itemsOf(content.value);
  if (items === null)
    return failure('no-clippings', `${name} holds neither clippings nor annotations.`, { file: name }, [
      name,
    ]);
  if (items.kind === 'newer')
    return failure(
      'newer-clippings',
      `${name} was written by a newer version: update On Record.`,
      { file: name },
      [name],
    );
  if (items.list.length > MAX_IMPORTED)
    return failure(
      'too-many-clippings',
      `${name} holds more than ${MAX_IMPORTED.toLocaleString('en')} clippings.`,
      { file: name },
      [name, MAX_IMPORTED],
    );
  return { ok: true, value: readItems(items, name, world) };
}

interface Items {
  readonly kind: 'clippings' | 'annotations' | 'newer';
  readonly list: readonly unknown[];
}

function readItems({ kind, list }: Items, file: string, world: ImportWorld): ImportedClippings {
  const clippings: Clipping[] = [];
  const problems: Problem[] = [];
  let leftOut = 0;
  list.forEach((item, index) => {
    const clipping = kind === 'clippings' ? item : clippingOfAnnotation(item, world);
    const parsed = parseRow<Clipping>(JSON.stringify(clipping), clippingSchema, file, index + 1);
    if (parsed.ok) {
      clippings.push(parsed.value);
      return;
    }
    leftOut++;
    if (problems.length < MAX_PROBLEMS) problems.push(parsed.error);
  });
  return { clippings, problems, leftOut };
}

function itemsOf(content: unknown): Items | null {
  if (Array.isArray(content)) return { kind: 'annotations', list: content };
  if (typeof content !== 'object' || content === null) return null;
  const fields = new Map<string, unknown>(Object.entries(content));
  if (fields.get('kind') === JSON_KIND) {
    const format = fields.get('format');
    if (typeof format === 'number' && format > JSON_FORMAT) return { kind: 'newer', list: [] };
    const list = fields.get('clippings');
    return Array.isArray(list) ? { kind: 'clippings', list } : null;
  }
  if (fields.get('type') === 'Annotation') return { kind: 'annotations', list: [content] };
  const first = fields.get('first');
  const page =
    typeof first === 'object' && first !== null ? new Map<string, unknown>(Object.entries(first)) : fields;
  const list = page.get('items');
  return Array.isArray(list) ? { kind: 'annotations', list } : null;
}
