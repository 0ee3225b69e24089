import { cleanAuthor, cleanField, cleanLanguage, cleanUrl } from './clean-field.ts';
import { readDate } from './iso-date.ts';
import type { PageFields } from './page-fields.ts';

/** Longer is no list of authors, in characters: a pattern that splits it takes time by its square. */
const LONGEST_AUTHORS = 2_000;

/** What `<meta>` and `<link rel=canonical>` say, and the page's Open Graph type. */
export interface MetaFields {
  readonly fields: PageFields;
  readonly ogType: string | null;
}

const TITLES = [
  'og:title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'citation_title',
  'sailthru.title',
  'parsely-title',
];
const OUTLETS = [
  'og:site_name',
  'application-name',
  'citation_journal_title',
  'dc.publisher',
  'apple-mobile-web-app-title',
];
const AUTHORS = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'sailthru.author',
  'parsely-author',
  'byl',
];
const DATES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'publishdate',
  'publish-date',
  'publication_date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'citation_publication_date',
  'date',
  'originalpublicationdate',
];

/** Reads Open Graph, Dublin Core and the other usual names; the first name that has a usable value wins. */
export function readMetaFields(document: Document, url: string, today: string | null): MetaFields {
  const values = new Map<string, string[]>();
  for (const meta of Array.from(document.querySelectorAll('meta'))) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    const content = meta.getAttribute('content') ?? meta.getAttribute('value');
    if (name === '' || content === null) continue;
    const known = values.get(name);
    if (known === undefined) values.set(name, [content]);
    else known.push(content);
  }
  const first = <T>(names: readonly string[], clean: (raw: string) => T | null): T | null => {
    for (const name of names) {
      for (const raw of values.get(name) ?? []) {
        const value = clean(raw);
        if (value !== null) return value;
      }
    }
    return null;
  };
  const authorsOf = (raw: string): string[] | null => {
    const names = raw
      .slice(0, LONGEST_AUTHORS)
      .split(/\s*[;|]\s*/)
      .map(cleanAuthor)
      .filter((name) => name !== null);
    return names.length === 0 ? null : names;
  };
  const authorName = AUTHORS.find((name) => (values.get(name) ?? []).some((raw) => authorsOf(raw) !== null));
  const authors = (values.get(authorName ?? '') ?? []).flatMap((raw) => authorsOf(raw) ?? []);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return {
    fields: {
      title: first(TITLES, cleanField),
      outlet: first(OUTLETS, cleanField),
      authors: [...new Set(authors)],
      published: first(DATES, (raw) => readDate(raw, today)),
      language:
        cleanLanguage(document.documentElement?.getAttribute('lang')) ??
        first(['og:locale', 'content-language', 'language', 'dc.language'], cleanLanguage),
      url: cleanUrl(canonical, url) ?? first(['og:url'], (raw) => cleanUrl(raw, url)),
    },
    ogType: first(['og:type'], cleanField)?.toLowerCase() ?? null,
  };
}
