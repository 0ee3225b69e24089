import type { EntityRecord, StoredStatement } from '../corpus/corpus-request.ts';
import type { Corpus } from '../corpus/open-corpus.ts';
import type { EntityRef, Profile } from '../model.ts';
import { inOtherBundles } from './join-bundles.ts';

/** Statements on a card. */
const LATEST = 5;

/**
 * Who this is, joined over the bundles; null where the corpus has none of the references. One read; two more
 * where there are bundles that no reference is from, in which the same official is sought.
 */
export async function describe(
  corpus: Corpus,
  refs: readonly EntityRef[],
  latest = LATEST,
): Promise<Profile | null> {
  const answer = await corpus.read({ entities: refs, latest: { of: refs, limit: latest } });
  const records = answer.entities.filter((record) => record !== null);
  const bundles = new Set(records.map(({ ref }) => ref.bundle));
  if (records.length === 0 || answer.installs.length === bundles.size)
    return profileOf(records, answer.latest);
  const others = await inOtherBundles(corpus, records);
  if (others.length === 0) return profileOf(records, answer.latest);
  const all = [...records.map(({ ref }) => ref), ...others];
  const joined = await corpus.read({ entities: all, latest: { of: all, limit: latest } });
  return profileOf(
    joined.entities.filter((record) => record !== null),
    joined.latest,
  );
}

function profileOf(records: readonly EntityRecord[], latest: readonly StoredStatement[]): Profile | null {
  const [first] = records;
  if (first === undefined) return null;
  return {
    refs: records.map((record) => record.ref),
    kind: first.row.kind,
    name: first.row.name,
    aliases: aliasesOf(records),
    country: records.find((record) => record.row.country !== null)?.row.country ?? null,
    offices: officesOf(records),
    statements: sum(records.map((record) => record.statements)),
    documents: sum(records.map((record) => record.documents)),
    latest: latest.map(({ statement }) => statement),
  };
}

/** Every other name, once. */
function aliasesOf(records: readonly EntityRecord[]): string[] {
  const names = new Set(records.flatMap(({ row }) => [row.name, ...row.aliases]));
  names.delete(records[0]?.row.name ?? '');
  return [...names];
}

/** The latest first, as far as they are dated; the same office from several bundles stays, each has its source. */
function officesOf(records: readonly EntityRecord[]): Profile['offices'] {
  return records
    .flatMap(({ ref, row, institutions }) =>
      row.roles.map((role, at): Profile['offices'][number] => {
        const name = institutions[at] ?? null;
        const known = role.institution !== null && name !== null;
        return {
          ...role,
          institution: known && role.institution ? { bundle: ref.bundle, id: role.institution, name } : null,
        };
      }),
    )
    .sort((a, b) => compareDates(b.to ?? b.from, a.to ?? a.from));
}

/** ISO dates sort as text; what has none comes first, so last in a list that is turned round. */
function compareDates(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
