import * as v from 'valibot';
import { failure } from '../bundle/failure.ts';
import { MAX_NAME, MAX_TEXT, MAX_URL } from '../bundle/limits.ts';
import type { Result } from '../model.ts';
import type { ClippedName, Clipping } from './clipping.ts';
import { clippingSchema, MAX_BESIDE, MAX_CONTEXT, MAX_DIRECTIVE, MAX_HEADINGS } from './clipping-schema.ts';

/** More is no byline. */
const MAX_AUTHORS = 100;

/**
 * A clipping as everything else may rely on: what a page has too much of is cut, so that what is saved can always be
 * read back. What does not fit even so is no clipping.
 */
export function fitClipping(clipping: Clipping): Result<Clipping> {
  const { quote, place, article } = clipping;
  const cut = (text: string | null): string | null => (text === null ? null : text.slice(0, MAX_NAME));
  // Half an address leads elsewhere.
  const whole = (text: string | null, most: number): string | null =>
    text === null || text.length > most ? null : text;
  const named = (name: ClippedName | null): ClippedName | null =>
    name && { ...name, name: name.name.slice(0, MAX_NAME), role: cut(name.role) };
  const fitted: Clipping = {
    ...clipping,
    quote: { ...quote, prefix: quote.prefix.slice(-MAX_CONTEXT), suffix: quote.suffix.slice(0, MAX_CONTEXT) },
    place: {
      ...place,
      headings: place.headings.slice(0, MAX_HEADINGS).map((heading) => heading.slice(0, MAX_NAME)),
      fragment: cut(place.fragment),
      paragraph: place.paragraph.slice(0, MAX_TEXT),
      textFragment: whole(place.textFragment, MAX_DIRECTIVE),
    },
    article: {
      ...article,
      url: whole(article.url, MAX_URL),
      title: cut(article.title),
      outlet: cut(article.outlet),
      authors: article.authors.slice(0, MAX_AUTHORS).map((author) => author.slice(0, MAX_NAME)),
    },
    speaker: named(clipping.speaker),
    institution: named(clipping.institution),
    beside: clipping.beside.slice(0, MAX_BESIDE),
  };
  const parsed = v.safeParse(clippingSchema, fitted, { abortEarly: true });
  if (parsed.success) return { ok: true, value: parsed.output as unknown as Clipping };
  const field = parsed.issues[0].path?.map(({ key }) => String(key)).join('.') ?? '';
  return failure('not-a-clipping', `This cannot be kept as a clipping: ${field} does not fit.`, { field }, [
    field,
  ]);
}
