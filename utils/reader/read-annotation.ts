import { canonicalUrl } from './canonical-url.ts';
import { CLIPPING_COLOURS } from './clipping.ts';
import type { ImportWorld } from './read-clippings.ts';
import { tidyTags } from './tidy-draft.ts';

type Fields = ReadonlyMap<string, unknown>;

/** Longest context that is taken over; other programs may keep whole paragraphs. */
const CONTEXT = 500;

/**
 * A W3C annotation as a clipping, as far as it fits; what comes out is checked like any row. Bodies are looked at by
 * their purpose, targets by their selectors; a target may be a plain address.
 */
export function clippingOfAnnotation(annotation: unknown, { now, newId }: ImportWorld): unknown {
  const fields = fieldsOf(annotation);
  const target = fieldsOf(listOf(fields.get('target'))[0]);
  const selectors = listOf(target.get('selector')).map(fieldsOf);
  const selector = (type: string): Fields =>
    selectors.find((one) => listOf(one.get('type')).includes(type)) ?? new Map();
  const words = selector('TextQuoteSelector');
  const position = selector('TextPositionSelector');
  const exact = textOf(words.get('exact')) ?? '';
  const created = momentOf(fields.get('created')) ?? now;
  const bodies = listOf(fields.get('body') ?? fields.get('bodyValue'));
  const [colour] = valuesOf(bodies, 'classifying');
  return {
    id: newId(),
    kind: 'selection',
    quote: {
      exact,
      prefix: (textOf(words.get('prefix')) ?? '').slice(-CONTEXT),
      suffix: (textOf(words.get('suffix')) ?? '').slice(0, CONTEXT),
      position: spanOf(position.get('start'), position.get('end')),
      said: [[0, exact.length]],
      speech: null,
    },
    place: {
      headings: [],
      fragment: textOf(selector('FragmentSelector').get('value')),
      paragraph: exact,
      index: null,
      textFragment: null,
    },
    article: articleOf(target, textOf(listOf(fields.get('target'))[0])),
    speaker: null,
    institution: null,
    claim: null,
    beside: [],
    note: valuesOf(bodies, 'commenting').join('\n\n'),
    tags: tidyTags(valuesOf(bodies, 'tagging')),
    colour: CLIPPING_COLOURS.find((one) => one === colour) ?? null,
    private: false,
    accessed: momentOf(fieldsOf(target.get('state')).get('sourceDate')) ?? created,
    created,
    changed: momentOf(fields.get('modified')) ?? created,
    deleted: null,
  };
}

function articleOf(target: Fields, address: string | null): unknown {
  const source = target.get('source');
  const url = canonicalUrl(
    textOf(source) ?? textOf(fieldsOf(source).get('id')) ?? textOf(target.get('id')) ?? address,
  );
  const named = (name: string): string | null => textOf(listOf(target.get(`dcterms:${name}`))[0]);
  const published = named('issued')?.match(/^\d{4}(?:-\d\d(?:-\d\d)?)?/)?.[0] ?? null;
  const language = named('language')?.match(/^[a-z]{2,3}\b/)?.[0] ?? null;
  const authors = listOf(target.get('dcterms:creator'))
    .map(textOf)
    .filter((name) => name !== null);
  const article = { url, title: named('title'), outlet: named('publisher'), authors, published, language };
  const origin = Object.fromEntries(
    Object.entries(article).map(([field, value]) => [
      field,
      value === null || value.length === 0 ? null : 'import',
    ]),
  );
  return { ...article, origin };
}

/** Texts of the bodies with a purpose; a body without one is a comment. */
function valuesOf(bodies: readonly unknown[], purpose: string): readonly string[] {
  return bodies.flatMap((body) => {
    if (typeof body === 'string') return purpose === 'commenting' ? [body] : [];
    const fields = fieldsOf(body);
    const value = textOf(fields.get('value'));
    const purposes = listOf(fields.get('purpose') ?? 'commenting');
    return value !== null && purposes.includes(purpose) ? [value] : [];
  });
}

function fieldsOf(value: unknown): Fields {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function listOf(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function momentOf(value: unknown): string | null {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function spanOf(start: unknown, end: unknown): readonly unknown[] | null {
  return typeof start === 'number' && typeof end === 'number' ? [start, end] : null;
}
