import type { EntityRecord } from '../corpus/corpus-request.ts';
import type { Corpus } from '../corpus/open-corpus.ts';
import { link } from '../linking/link.ts';
import { queryKeys } from '../linking/name-keys.ts';
import type { NameQuery } from '../linking/name-query.ts';
import type { EntityRef, MatchReason } from '../model.ts';

/** One of these must hold besides the name: a name alone does not make two bundles' officials one person. */
const AGREEMENTS: ReadonlySet<MatchReason> = new Set(['same-office', 'same-institution', 'same-country']);
/** What an outside id does not outweigh. */
const DOUBTS: ReadonlySet<MatchReason> = new Set(['surname-only', 'other-country']);

/**
 * The same official in bundles that are not among the references: linked by name, and agreeing in office,
 * institution or country; or of the same outside id (`sameAs`), where the name is another spelling at most. One read.
 */
export async function inOtherBundles(corpus: Corpus, records: readonly EntityRecord[]): Promise<EntityRef[]> {
  const [first] = records;
  if (first === undefined) return [];
  const query = queryOf(first);
  const { names } = await corpus.read({ names: [queryKeys(query.name, query.kind, query.country)] });
  const candidates = names[0] ?? [];
  const known = new Set(records.map(({ ref }) => ref.bundle));
  const ids = new Set(records.flatMap(({ row }) => row.sameAs));
  return link(query, candidates)
    .filter(({ entity }) => !known.has(entity.bundle))
    .filter(({ entity, linked, reasons }) => {
      if (linked && reasons.some((reason) => AGREEMENTS.has(reason))) return true;
      const row = candidates.find(({ ref }) => ref.bundle === entity.bundle && ref.id === entity.id)?.row;
      return !reasons.some((reason) => DOUBTS.has(reason)) && row?.sameAs.some((id) => ids.has(id));
    })
    .map(({ entity }) => entity);
}

function queryOf({ row, institutions }: EntityRecord): NameQuery {
  const roles = row.roles.map(({ title, country }, at) => ({
    title,
    country,
    institution: institutions[at] ?? null,
  }));
  return { name: row.name, kind: row.kind, country: row.country, roles, context: null };
}
