import { cleanAuthor, cleanField, cleanLanguage, cleanUrl } from './clean-field.ts';
import { readDate } from './iso-date.ts';
import { NO_FIELDS, type PageFields } from './page-fields.ts';

/** What a page's JSON-LD says of the article that it shows. */
export interface JsonLd {
  readonly fields: PageFields;
  /** Whether the article is said to be news, or only some article; null where there is none. */
  readonly kind: 'news' | 'article' | null;
}

type Item = Readonly<Record<string, unknown>>;

const NEWS = /^(?:.*NewsArticle|LiveBlogPosting|AdvertiserContentArticle)$/;
const ARTICLE = /^(?:.*Article|Report|BlogPosting|Blog ?Post|.*Posting)$/;
/** Deeper is no metadata. */
const MAX_DEPTH = 6;
const MAX_ITEMS = 500;

/**
 * Reads schema.org articles from `<script type="application/ld+json">`: objects, arrays, `@graph`, and
 * references by `@id`; what is not JSON is passed over. Of several articles the one with the page's address
 * is taken, else the first news article, else the first.
 */
export function readJsonLd(document: Document, url: string, today: string | null): JsonLd {
  const items: Item[] = [];
  for (const script of Array.from(document.querySelectorAll('script[type="application/ld+json"]'))) {
    collect(parse(script.textContent ?? ''), items, 0);
  }
  const byId = new Map(items.map((item) => [item['@id'], item] as const));
  const articles = items.filter((item) => typesOf(item).some((type) => ARTICLE.test(type)));
  const here = cleanUrl(url, '');
  const article =
    articles.find((item) => here !== null && addressesOf(item, url).includes(here)) ??
    articles.find((item) => typesOf(item).some((type) => NEWS.test(type))) ??
    articles[0];
  if (article === undefined) return { fields: NO_FIELDS, kind: null };

  const resolve = (value: unknown): unknown =>
    isItem(value) && Object.keys(value).length === 1 ? (byId.get(value['@id']) ?? value) : value;
  const nameOf = (value: unknown): unknown => {
    const resolved = resolve(Array.isArray(value) ? value[0] : value);
    return isItem(resolved) ? resolved.name : resolved;
  };
  const authors = listOf(article.author ?? article.creator).map((author) => cleanAuthor(nameOf(author)));
  return {
    fields: {
      title: cleanField(article.headline) ?? cleanField(article.name),
      outlet: cleanOutlet(nameOf(article.publisher)) ?? cleanOutlet(nameOf(article.sourceOrganization)),
      authors: [...new Set(authors.filter((author) => author !== null))],
      published: typeof article.datePublished === 'string' ? readDate(article.datePublished, today) : null,
      language: cleanLanguage(article.inLanguage),
      url: cleanUrl(addressesOf(article, url)[0], url),
    },
    kind: typesOf(article).some((type) => NEWS.test(type)) ? 'news' : 'article',
  };
}

function parse(text: string): unknown {
  // Comment and CDATA marks, and raw line breaks inside strings, are what publishers' templates leave.
  const bare = text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, '');
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/;\s*$/, '')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or nothing: a page's metadata may be anything.
    }
  }
  return null;
}

function collect(value: unknown, items: Item[], depth: number): void {
  if (depth > MAX_DEPTH || items.length >= MAX_ITEMS) return;
  if (Array.isArray(value)) for (const each of value) collect(each, items, depth + 1);
  else if (isItem(value)) {
    items.push(value);
    collect(value['@graph'], items, depth + 1);
    collect(value.mainEntity, items, depth + 1);
    // A referenced author or publisher is only defined where another item holds it.
    for (const name of ['author', 'publisher', 'isPartOf', 'mainEntityOfPage']) {
      if (isItem(value[name])) collect(value[name], items, depth + 1);
    }
  }
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function typesOf(item: Item): string[] {
  return listOf(item['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''));
}

function addressesOf(item: Item, base: string): string[] {
  const page = item.mainEntityOfPage;
  return [item.url, isItem(page) ? (page['@id'] ?? page.url) : page, item['@id']]
    .map((value) => cleanUrl(value, base))
    .filter((value) => value !== null);
}

/** A publisher without its legal form's web address. */
function cleanOutlet(raw: unknown): string | null {
  const name = cleanField(raw);
  return name === null || /^https?:/.test(name) ? null : name;
}
