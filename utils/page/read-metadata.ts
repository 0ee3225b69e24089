import { cleanUrl } from './clean-field.ts';
import { readDate } from './iso-date.ts';
import { readJsonLd } from './json-ld.ts';
import { readMetaFields } from './meta-fields.ts';
import { readMicrodata } from './microdata.ts';
import { mergeFields, NO_FIELDS, type PageFields, type Provenance } from './page-fields.ts';
import { tidyFields } from './tidy-fields.ts';
import { readVisibleFields } from './visible-fields.ts';

export interface Metadata extends PageFields {
  readonly provenance: Provenance;
  /** What the page declares itself to be. */
  readonly declared: 'news' | 'article' | null;
}

/**
 * A page's fields, each from its most trusted source: JSON-LD, meta, microdata, what is shown, the address.
 * `lines` are the short lines around the article's beginning.
 */
export function readMetadata(
  document: Document,
  url: string,
  article: Element | null,
  lines: readonly string[],
  today: string | null,
): Metadata {
  const declared = readJsonLd(document, url, today);
  const meta = readMetaFields(document, url, today);
  const microdata = readMicrodata(document, url, today);
  const visible = readVisibleFields(document, article, lines, today);
  const merged = mergeFields([
    ['json-ld', declared.fields],
    ['meta', meta.fields],
    ['microdata', microdata.fields],
    ['page', visible],
    ['address', addressFields(url, today)],
  ]);
  const kinds: Metadata['declared'][] = [declared.kind, microdata.kind];
  if (meta.ogType === 'article' || meta.ogType === 'news') kinds.push('article');
  return {
    ...merged,
    ...tidyFields(merged, visible.title),
    declared: kinds.includes('news') ? 'news' : (kinds.find((kind) => kind !== null) ?? null),
  };
}

function addressFields(url: string, today: string | null): PageFields {
  const dated = /\/((?:19|20)\d{2}\/\d{1,2}\/\d{1,2}|(?:19|20)\d{2}-\d{2}-\d{2})(?:\/|-|$)/.exec(url);
  return { ...NO_FIELDS, published: readDate(dated?.[1] ?? '', today), url: cleanUrl(url, '') };
}
