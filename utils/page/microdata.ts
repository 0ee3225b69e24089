import { cleanAuthor, cleanField, cleanUrl } from './clean-field.ts';
import { readDate } from './iso-date.ts';
import { NO_FIELDS, type PageFields } from './page-fields.ts';

export interface Microdata {
  readonly fields: PageFields;
  readonly kind: 'news' | 'article' | null;
}

/** Reads schema.org microdata of the first article scope on the page. */
export function readMicrodata(document: Document, url: string, today: string | null): Microdata {
  const scope = Array.from(document.querySelectorAll('[itemtype]')).find((element) =>
    /schema\.org\/\w*(?:Article|BlogPosting|Report)\b/i.test(element.getAttribute('itemtype') ?? ''),
  );
  if (scope === undefined) return { fields: NO_FIELDS, kind: null };
  const property = (name: string): Element[] => Array.from(scope.querySelectorAll(`[itemprop~="${name}"]`));
  const authors = property('author').map((element) => {
    const inner = element.querySelector('[itemprop~="name"]');
    return cleanAuthor(contentOf(inner ?? element));
  });
  const publisher = property('publisher')[0];
  const published = property('datePublished')
    .map((element) => readDate(element.getAttribute('datetime') ?? contentOf(element), today))
    .find((date) => date !== null);
  return {
    fields: {
      ...NO_FIELDS,
      title: cleanField(contentOf(property('headline')[0] ?? null)),
      outlet: publisher
        ? cleanField(contentOf(publisher.querySelector('[itemprop~="name"]') ?? publisher))
        : null,
      authors: [...new Set(authors.filter((author) => author !== null))],
      published: published ?? null,
      url: cleanUrl(property('mainEntityOfPage')[0]?.getAttribute('itemid'), url),
    },
    kind: /NewsArticle/i.test(scope.getAttribute('itemtype') ?? '') ? 'news' : 'article',
  };
}

function contentOf(element: Element | null): string {
  return element === null ? '' : (element.getAttribute('content') ?? element.textContent ?? '');
}
