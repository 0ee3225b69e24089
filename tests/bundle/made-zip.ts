import { sha256 } from '../../utils/bundle/sha256.ts';
import { createZipWriter } from '../../utils/bundle/zip-writer.ts';

export type Files = Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>;

/** A zip of any files, to make bundles that are wrong in one way. */
export async function zipOf(files: Files): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  const zip = createZipWriter((bytes) => void parts.push(bytes));
  for (const [path, content] of Object.entries(files)) await zip.add(path, bytesOf(content));
  await zip.finish();
  return new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}

/** A bundle of any rows with a manifest that fits them; `change` makes the manifest wrong. */
export async function bundleOf(
  files: Files,
  change: Readonly<Record<string, unknown>> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const counts = { documents: 0, statements: 0, entities: 0 };
  const listed = [];
  for (const [path, content] of Object.entries(files)) {
    const rows = new TextDecoder().decode(bytesOf(content)).split('\n').filter(Boolean).length;
    listed.push({ path, sha256: await sha256(bytesOf(content)), rows });
    const kind = path.slice(0, path.indexOf('-'));
    if (kind in counts) counts[kind as keyof typeof counts] += rows;
  }
  const manifest = {
    format: 1,
    id: 'sample',
    name: 'Sample',
    version: '1',
    publisher: 'Tests',
    licence: 'MIT',
    languages: ['en'],
    created: null,
    counts,
    coverage: { from: null, to: null, outlets: [] },
    files: listed,
    ...change,
  };
  return zipOf({ ...files, 'manifest.json': JSON.stringify(manifest) });
}

export function lines(rows: readonly unknown[]): string {
  return rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join('');
}

function bytesOf(content: string | Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
