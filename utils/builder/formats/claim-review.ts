import { filledMeta } from '../bare-item.ts';
import type { SourceEntry, SourceFile } from '../source.ts';
import { sourceDate } from '../source-date.ts';
import type { JsonShape } from './json-shape.ts';

type Json = Readonly<Record<string, unknown>>;

/** Objects looked at in one value; a graph of more is no page's. */
const MOST_NODES = 100_000;

/**
 * Checked claims as fact-checkers mark them up: schema.org's ClaimReview in JSON-LD, alone, in a list, a graph, or
 * a data feed. Each gives the claim as a statement of who made it; the rating is the checker's and is left out.
 * https://schema.org/ClaimReview
 */
export const claimReview: JsonShape = {
  accepts: (value) => reviewsIn(value).length > 0,
  *entries(value, file) {
    for (const review of reviewsIn(value)) {
      const entry = entryOf(review, file);
      if (entry !== null) yield entry;
    }
  },
};

function reviewsIn(value: unknown): Json[] {
  const found: Json[] = [];
  const open: unknown[] = [value];
  for (let seen = 0; open.length > 0 && seen < MOST_NODES; seen++) {
    const next = open.shift();
    if (Array.isArray(next)) open.push(...next);
    else if (isObject(next)) {
      if (isOfType(next, 'ClaimReview')) found.push(next);
      else
        open.push(
          ...['@graph', 'dataFeedElement', 'itemListElement', 'item', 'mainEntity'].map((key) => next[key]),
        );
    }
  }
  return found;
}

function entryOf(review: Json, file: SourceFile): SourceEntry | null {
  const text = textAt(review, 'claimReviewed');
  if (text === null) return null;
  const claim = first(review.itemReviewed);
  const by = first(claim?.author) ?? first(claim?.creator);
  const name = by === null ? null : textAt(by, 'name');
  const appearance = first(claim?.appearance) ?? first(claim?.firstAppearance);
  const url = textAt(review, 'url') ?? textAt(review, '@id');
  const said = claim === null ? null : textAt(claim, 'datePublished');
  return {
    item: {
      type: 'statement',
      source: url === null ? text : `${url}#${text.slice(0, 80)}`.slice(0, 500),
      text,
      speaker:
        name === null || by === null
          ? null
          : {
              name,
              role: textAt(by, 'jobTitle'),
              institution: nameAt(by, 'worksFor', 'affiliation'),
              country: null,
            },
      said: said === null ? null : sourceDate(said),
      meta: filledMeta(file.meta, {
        url: appearance === null ? url : (textAt(appearance, 'url') ?? url),
        title: appearance === null ? null : (textAt(appearance, 'headline') ?? textAt(appearance, 'name')),
        outlet: nameAt(appearance ?? review, 'publisher') ?? nameAt(review, 'author', 'publisher'),
        language: textAt(review, 'inLanguage'),
      }),
    },
    warnings: [],
  };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOfType(value: Json, type: string): boolean {
  const stated = value['@type'];
  return (Array.isArray(stated) ? stated : [stated]).some(
    (one) => typeof one === 'string' && one.endsWith(type),
  );
}

/** The object that stands somewhere, or the first of several. */
function first(value: unknown): Json | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return isObject(one) ? one : null;
}

function textAt(value: Json, key: string): string | null {
  const found = value[key];
  const text = isObject(found) ? found['@value'] : found;
  return typeof text === 'string' && text.trim() !== '' ? text.replace(/\s+/g, ' ').trim() : null;
}

function nameAt(value: Json, ...keys: readonly string[]): string | null {
  for (const key of keys) {
    const found = value[key];
    if (typeof found === 'string') return found;
    const of = first(found);
    const name = of === null ? null : textAt(of, 'name');
    if (name !== null) return name;
  }
  return null;
}
