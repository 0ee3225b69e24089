import * as v from 'valibot';
import type { Problem } from '../model.ts';
import { dateField } from './date-field.ts';
import { sourceProblem } from './problem.ts';
import { NO_META, type SourceMeta } from './source.ts';

/** The file in a folder of sources that says what the sources themselves do not. */
export const FOLDER_MANIFEST = 'manifest.json';

/** What `manifest.json` in a folder of sources says. */
export interface FolderManifest {
  /** Of the bundle; options of the command line come before them. */
  readonly id: string | null;
  readonly name: string | null;
  readonly publisher: string | null;
  readonly licence: string | null;
  /** What holds for a file of the folder, by its path from the folder, with `/`. */
  metaOf(path: string): SourceMeta;
}

const field = v.nullish(v.string('is not a string'), null);
const meta = {
  title: field,
  url: field,
  outlet: field,
  published: dateField,
  language: v.nullish(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'is not a language code such as en')), null),
  authors: v.nullish(v.array(v.string('is not a string'), 'is not a list'), []),
};

const schema = v.object({
  id: field,
  name: field,
  publisher: field,
  licence: field,
  defaults: v.nullish(v.object(meta), {}),
  documents: v.nullish(v.array(v.object({ ...meta, file: v.string('is not a string') })), []),
});

/** Parses it; a problem where it is none. Rights and other notes in it are for people, and passed over. */
export function parseFolderManifest(
  json: string,
  path: string,
): { readonly manifest: FolderManifest } | { readonly problem: Problem } {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { problem: sourceProblem('not-json', path, null, 'this is not valid JSON.') };
  }
  const parsed = v.safeParse(schema, value, { abortEarly: true });
  if (!parsed.success) {
    const where = v.getDotPath(parsed.issues[0]);
    const what = `${where ?? 'it'} ${parsed.issues[0].message}.`;
    return { problem: sourceProblem('bad-manifest', path, null, what, where) };
  }
  const { defaults, documents, ...bundle } = parsed.output;
  const base: SourceMeta = { ...NO_META, ...defaults };
  const byFile = new Map(documents.map(({ file, ...known }) => [file, { ...base, ...stated(known) }]));
  return { manifest: { ...bundle, metaOf: (file) => byFile.get(file) ?? base } };
}

/** Only the fields that say something, so that the others keep the folder's defaults. */
function stated(known: SourceMeta): Partial<SourceMeta> {
  return Object.fromEntries(
    Object.entries(known).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
