import type { Corpus } from '../corpus/open-corpus.ts';
import type { EntityKind, NamedRef } from '../model.ts';
import { foldName } from '../text/fold.ts';
import { lookup } from './lookup.ts';

/** As many as a list under a text field shows. */
const SUGGESTED = 8;

/**
 * People or institutions that somebody who types this may mean: those whose name begins so, then those whom the
 * text may be another spelling or only the surname of. Two reads.
 */
export async function suggest(corpus: Corpus, text: string, kind: EntityKind): Promise<NamedRef[]> {
  const typed = foldName(text);
  if (typed === '') return [];
  const { browse } = await corpus.read({
    browse: {
      kind,
      country: null,
      institution: null,
      initial: null,
      from: text,
      after: null,
      limit: SUGGESTED,
    },
  });
  const begins = browse.entities
    .filter(({ row }) => foldName(row.name).startsWith(typed))
    .map(({ ref, row }): NamedRef => ({ ...ref, name: row.name }));
  const [matches = []] = await lookup(corpus, [{ name: text, kind }]);
  const found = [...begins, ...matches.map(({ entity, name }): NamedRef => ({ ...entity, name }))];
  const byKey = new Map(found.map((one) => [`${one.bundle}/${one.id}`, one]));
  return [...byKey.values()].slice(0, SUGGESTED);
}
