import { link } from '../../utils/linking/link.ts';
import { indexKeys, queryKeys } from '../../utils/linking/name-keys.ts';
import type { Candidate, NameQuery } from '../../utils/linking/name-query.ts';
import type { BundleId, EntityId, EntityKind, Match } from '../../utils/model.ts';

/** An entity of an invented corpus, in one line. */
export interface Invented {
  readonly name: string;
  readonly kind?: EntityKind;
  readonly country?: string;
  readonly bundle?: string;
  readonly aliases?: readonly string[];
  readonly sameAs?: readonly string[];
  readonly office?: readonly [title: string, institution: string];
}

function candidateOf(invented: Invented, at: number): Candidate {
  const {
    name,
    kind = 'person',
    country = null,
    bundle = 'one',
    aliases = [],
    sameAs = [],
    office,
  } = invented;
  return {
    ref: { bundle: bundle as BundleId, id: `e${at}` as EntityId },
    row: {
      id: `e${at}` as EntityId,
      kind,
      name,
      aliases,
      country,
      roles: office
        ? [{ title: office[0], institution: 'i' as EntityId, country, from: null, to: null, document: null }]
        : [],
      sameAs,
    },
    institutions: office ? [office[1]] : [],
  };
}

/** Looks a name up as a corpus does: by key, then linked. */
export function lookUp(
  corpus: readonly Invented[],
  query: Partial<NameQuery> & { readonly name: string },
): Match[] {
  const full: NameQuery = { kind: null, country: null, roles: [], context: null, ...query };
  const keys = new Set(queryKeys(full.name, full.kind, full.country));
  const found = corpus
    .map(candidateOf)
    .filter(({ row }) =>
      [row.name, ...row.aliases].some((name) =>
        indexKeys(name, row.kind, row.country).some((key) => keys.has(key)),
      ),
    );
  return link(full, found);
}
