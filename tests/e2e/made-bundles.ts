import { createHash } from 'node:crypto';
import { type BundleInfo, bundleBytes } from '../../utils/bundle/write-bundle.ts';
import type { BundleId, IsoDate } from '../../utils/model.ts';
import { bundleOf } from '../bundle/made-zip.ts';
import { documentRow, entityRow, statementRow } from '../bundle/sample-bundle.ts';

/** A file as Playwright hands it to a file picker. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const INFO: BundleInfo = {
  id: 'zembla' as BundleId,
  name: 'Canals of Zembla',
  publisher: 'Zembla Archive',
  licence: 'CC BY 4.0',
  created: '2026-03-12' as IsoDate,
};

const file = (name: string, bytes: Uint8Array): ChosenFile => ({
  name,
  mimeType: 'application/zip',
  buffer: Buffer.from(bytes),
});

const ORSIK = { official: 'Vendal Orsik', verb: 'dig' };

/** A bundle of so many statements by one official of Zembla. */
export async function canals(
  statements: number,
  change: Partial<BundleInfo> = {},
  { official, verb } = ORSIK,
): Promise<ChosenFile> {
  const rows = {
    entities: [entityRow(0, { name: official })],
    documents: [documentRow(0)],
    statements: Array.from({ length: statements }, (_, at) => {
      // Words that differ from row to row, so that the index has work to do.
      const words = createHash('sha256').update(String(at)).digest('hex').match(/.{6}/g)?.join(' ') ?? '';
      const text = `We will ${verb} ${at} km`;
      const context = `“${text},” ${official} said of ${words}.`;
      return statementRow(at, { text, context, offsets: [[1, 1 + text.length]] });
    }),
  };
  return file('canals.zip', await bundleBytes({ ...INFO, ...change }, rows));
}

/** A bundle of many articles, of which one has this headline. */
export async function headlines(headline: string): Promise<ChosenFile> {
  const documents = Array.from({ length: 60 }, (_, at) =>
    documentRow(at, at === 0 ? { title: headline } : {}),
  );
  const rows = { entities: [entityRow(0)], documents, statements: [] };
  const about = { ...INFO, id: 'headlines' as BundleId, name: 'Headlines' };
  return file('headlines.zip', await bundleBytes(about, rows));
}

/** The same with rows that are bad among good ones. */
export async function withBadRows(bad: number): Promise<ChosenFile> {
  const lines = [entityRow(0), ...Array.from({ length: bad }, (_, at) => ({ id: `x${at}`, kind: 'ghost' }))];
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  return file('holes.zip', await bundleOf({ 'entities-0000.ndjson': text }, { id: 'holes', name: 'Holes' }));
}

/** A bundle that was cut off on its way. */
export async function cutOff(): Promise<ChosenFile> {
  const whole = await canals(10);
  return { ...whole, name: 'cut.zip', buffer: whole.buffer.subarray(0, whole.buffer.length - 400) };
}
