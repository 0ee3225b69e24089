import type { BrowsedEntity } from '../corpus/browse-list.ts';
import type { StoredStatement } from '../corpus/corpus-request.ts';
import type { Corpus } from '../corpus/open-corpus.ts';
import type { Circle, Holder } from '../messages/circle.ts';
import type { EntityId, EntityRef, Office } from '../model.ts';

/** The newest so many statements tell whom somebody is mentioned with: enough to rank, little to read. */
const LOOKED = 400;
/** Entities whose rows are read to be named; places among them are left out. */
const NAMED = 36;
const COMPANY = 12;
const OUTLETS = 12;
const HOLDERS = 40;
/** Bundles in which holders of an office are looked for. */
const BUNDLES = 4;

/**
 * With whom, where and when an official or institution speaks, and who holds its offices; `refs` are the same one in
 * several bundles. One read, and one more for the names of the company.
 */
export async function circle(corpus: Corpus, refs: readonly EntityRef[]): Promise<Circle> {
  const [{ latest, timeline }, ...browsed] = await Promise.all([
    corpus.read({ latest: { of: refs, limit: LOOKED }, timeline: refs }),
    ...refs.slice(0, BUNDLES).map((institution) =>
      corpus.read({
        browse: {
          kind: 'person',
          country: null,
          institution,
          initial: null,
          from: '',
          after: null,
          limit: HOLDERS,
        },
      }),
    ),
  ]);
  const often = mentionedWith(latest, refs).slice(0, NAMED);
  const { entities } = await corpus.read({ entities: often.map(({ ref }) => ref) });
  const named = often.flatMap(({ ref, statements }, at) => {
    const row = entities[at]?.row;
    return row === undefined || row.kind === 'place'
      ? []
      : [{ ...ref, name: row.name, kind: row.kind, statements }];
  });
  return {
    company: joinedByName(named).slice(0, COMPANY),
    outlets: outletsOf(latest),
    looked: latest.length,
    months: timeline.months,
    holders: browsed.flatMap(({ browse }, at) => holdersOf(browse.entities, refs[at]?.id)).sort(latestFirst),
    holdersInAll: browsed.reduce((sum, { browse }) => sum + browse.total, 0),
  };
}

interface Companion {
  readonly ref: EntityRef;
  readonly statements: number;
}

/** In how many of the statements each other entity is named or speaks too, the most frequent first. */
function mentionedWith(statements: readonly StoredStatement[], own: readonly EntityRef[]): Companion[] {
  const ownKeys = new Set(own.map(({ bundle, id }) => `${bundle} ${id}`));
  const counts = new Map<string, { ref: EntityRef; statements: number }>();
  for (const { bundle, row } of statements)
    for (const id of new Set<EntityId>([...row.mentions, ...row.speakers, ...row.institutions])) {
      const key = `${bundle} ${id}`;
      if (ownKeys.has(key)) continue;
      const count = counts.get(key) ?? { ref: { bundle, id }, statements: 0 };
      count.statements += 1;
      counts.set(key, count);
    }
  return [...counts.values()].sort((a, b) => b.statements - a.statements);
}

/** The same name in two bundles is one line; the first one's entity is where it leads. */
function joinedByName(company: Circle['company']): Circle['company'] {
  const byName = new Map<string, Circle['company'][number]>();
  for (const one of company) {
    const known = byName.get(one.name);
    byName.set(one.name, known ? { ...known, statements: known.statements + one.statements } : one);
  }
  return [...byName.values()].sort((a, b) => b.statements - a.statements);
}

function outletsOf(statements: readonly StoredStatement[]): Circle['outlets'] {
  const counts = new Map<string, number>();
  for (const { statement } of statements) {
    const outlet = statement.document?.outlet;
    if (outlet) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  }
  return [...counts]
    .map(([outlet, count]) => ({ outlet, statements: count }))
    .sort((a, b) => b.statements - a.statements)
    .slice(0, OUTLETS);
}

function holdersOf(people: readonly BrowsedEntity[], institution: EntityId | undefined): Holder[] {
  return people.map(({ ref, row }) => ({
    ref: { ...ref, name: row.name },
    offices: row.roles
      .filter((role) => role.institution === institution)
      .map(({ institution: _, ...office }) => office)
      .sort((a, b) => (until(a) < until(b) ? 1 : -1)),
  }));
}

function until({ from, to }: Pick<Office, 'from' | 'to'>): string {
  return to ?? from ?? '';
}

/** Undated last; of one date by name, as they came. */
function latestFirst(a: Holder, b: Holder): number {
  const [dateA, dateB] = [a, b].map(({ offices }) => (offices[0] ? until(offices[0]) : ''));
  return (dateA ?? '') < (dateB ?? '') ? 1 : (dateA ?? '') > (dateB ?? '') ? -1 : 0;
}
