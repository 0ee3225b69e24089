import type { IsoDate, Language } from '../model.ts';

/** Where on a page a field was found, the most trusted first. */
export type FieldSource = 'json-ld' | 'meta' | 'microdata' | 'page' | 'address';

/** What one layer of a page says of its article; absent is null or empty. */
export interface PageFields {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly published: IsoDate | null;
  readonly language: Language | null;
  readonly url: string | null;
}

export type Provenance = Readonly<Record<keyof PageFields, FieldSource | null>>;

export const NO_FIELDS: PageFields = {
  title: null,
  outlet: null,
  authors: [],
  published: null,
  language: null,
  url: null,
};

/** Takes each field from the first layer that has it. */
export function mergeFields(
  layers: readonly (readonly [FieldSource, PageFields])[],
): PageFields & { readonly provenance: Provenance } {
  const from = <Name extends keyof PageFields>(
    name: Name,
  ): readonly [PageFields[Name], FieldSource | null] => {
    for (const [source, fields] of layers) {
      const value = fields[name];
      if (value !== null && value.length > 0) return [value, source];
    }
    return [NO_FIELDS[name], null];
  };
  const [title, titleFrom] = from('title');
  const [outlet, outletFrom] = from('outlet');
  const [authors, authorsFrom] = from('authors');
  const [published, publishedFrom] = from('published');
  const [language, languageFrom] = from('language');
  const [url, urlFrom] = from('url');
  return {
    title,
    outlet,
    authors,
    published,
    language,
    url,
    provenance: {
      title: titleFrom,
      outlet: outletFrom,
      authors: authorsFrom,
      published: publishedFrom,
      language: languageFrom,
      url: urlFrom,
    },
  };
}
