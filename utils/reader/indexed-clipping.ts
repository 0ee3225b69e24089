import { foldName, foldText } from '../text/fold.ts';
import type { Clipping } from './clipping.ts';
import { nameKey, pageKeyOf } from './filing.ts';

/** A key to compare by, and what the reader sees of it. */
export interface Labelled {
  readonly key: string;
  readonly label: string;
}

/** A clipping with everything a list compares worked out once. */
export interface IndexedClipping {
  readonly clipping: Clipping;
  /** Folded words of all fields, a space before each; made when first asked for, since it takes most of the time. */
  haystack(): string;
  readonly officials: readonly Labelled[];
  readonly institutions: readonly Labelled[];
  readonly outlet: Labelled | null;
  readonly tags: readonly Labelled[];
  readonly page: Labelled;
}

/** Prepares a clipping for the list; what only a search needs is made at the first. */
export function indexClipping(clipping: Clipping): IndexedClipping {
  const { article, quote, note, tags } = clipping;
  const names = [clipping.speaker, clipping.institution].filter((name) => name !== null);
  let haystack: string | null = null;
  const searched = (): string => {
    const fields = [
      quote.exact,
      note,
      ...tags,
      article.title ?? '',
      article.outlet ?? '',
      ...article.authors,
    ];
    // Field by field: what has only plain letters is folded ten times as fast.
    return ['', ...[...fields, ...names.flatMap(({ name, role }) => [name, role ?? ''])].map(foldName)].join(
      ' ',
    );
  };
  const named = (isPerson: boolean): Labelled[] =>
    each(
      names.filter(({ kind }) => (kind === 'person') === isPerson),
      (name) => ({
        key: nameKey(name),
        label: name.name,
      }),
    );
  return {
    clipping,
    haystack() {
      haystack ??= searched();
      return haystack;
    },
    officials: named(true),
    institutions: named(false),
    outlet: article.outlet === null ? null : { key: foldText(article.outlet), label: article.outlet },
    tags: each(tags, (tag) => ({ key: foldText(tag), label: tag })),
    page: { key: pageKeyOf(article), label: article.title ?? article.url ?? '' },
  };
}

/** One entry a key. */
function each<T>(list: readonly T[], labelled: (item: T) => Labelled): Labelled[] {
  return [...new Map(list.map(labelled).map((entry) => [entry.key, entry])).values()];
}
