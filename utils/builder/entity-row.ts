import { MAX_ITEMS } from '../bundle/limits.ts';
import type { EntityId, EntityRow, Office } from '../model.ts';
import { foldName } from '../text/fold.ts';
import { contentId } from '../text/hash.ts';
import { earliest, latest, type TalliedOffice, type Tally } from './entity-tally.ts';
import { mostFrequent, type NameGroup } from './name-groups.ts';
import { isBareName, isPlainForm, personKey } from './person-names.ts';

/** What one entity's row is made of, before its offices can point to other rows. */
export interface EntityDraft {
  readonly id: EntityId;
  readonly row: EntityRow;
  /** Numbers of the tallies. */
  readonly tallies: readonly number[];
}

/** An office with when it was reported; the institution is a row already. */
export interface ReportedOffice extends Omit<TalliedOffice, 'institution' | 'institutionName'> {
  readonly institution: EntityId | null;
}

type Form = readonly [form: string, weight: number, times: number];

/**
 * An entity without its offices: the most frequent form as the name, or one that was chosen for it, all other
 * forms as aliases. A person's bare surname is no alias, since it is others' too. `taken` holds the ids given
 * before; a namesake of one country gets an id of its own.
 */
export function draftEntity(
  groups: readonly NameGroup[],
  all: readonly Tally[],
  taken: Set<EntityId>,
  chosenName: (key: string) => ChosenName | null,
): EntityDraft {
  const tallies = groups.flatMap((group) => group.tallies);
  const members = tallies.flatMap((number) => all[number] ?? []);
  const kind = groups[0]?.kind ?? 'person';
  const country = mostFrequent(groups.flatMap((group) => group.country ?? []))[0] ?? null;
  const seen = members.flatMap(({ forms }) =>
    [...forms].map(([form, { weight, times }]): Form => [form, weight, times]),
  );
  const full = kind === 'person' ? seen.filter(([form]) => !isBareName(form)) : seen;
  const chosen = members.flatMap(({ key }) => chosenName(key) ?? [])[0] ?? null;
  const name = chosen?.name ?? bestForm(full.length > 0 ? full : seen);
  // “the military” is whose it is in its article, and nobody's name.
  const aliases = [...byTimes(full.length > 0 ? full : seen), ...(chosen?.aliases ?? [])].filter(
    (form) => form !== name && form !== form.toLowerCase(),
  );

  let id: EntityId;
  let namesake = 0;
  do {
    id = contentId(JSON.stringify([kind, foldName(name) || name, country, namesake++])) as EntityId;
  } while (taken.has(id));
  taken.add(id);
  const sameAs = [
    ...new Set([...members.flatMap((member) => [...member.sameAs]), ...(chosen?.sameAs ?? [])]),
  ];
  const row = {
    id,
    kind,
    name,
    aliases: [...new Set(aliases)].slice(0, MAX_ITEMS),
    country,
    roles: [],
    sameAs: sameAs.sort().slice(0, MAX_ITEMS),
  };
  return { id, row, tallies };
}

/** What somebody has decided about a name. */
export interface ChosenName {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly sameAs: readonly string[];
}

/** The forms from the one that came in most sources; where they came in as many, in code-unit order. */
function byTimes(forms: readonly Form[]): string[] {
  const counts = new Map<string, number>();
  for (const [form, , times] of forms) counts.set(form, (counts.get(form) ?? 0) + times);
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
}

/**
 * The most frequent form, whatever its case, accents and titles, in its own most frequent spelling that is
 * plain; between equals the longer, then the first by code.
 */
function bestForm(forms: readonly Form[]): string {
  const counts = new Map<string, number>();
  const keyCounts = new Map<string, number>();
  for (const [form, count] of forms) {
    const key = personKey(form);
    counts.set(form, (counts.get(form) ?? 0) + count);
    keyCounts.set(key, (keyCounts.get(key) ?? 0) + count);
  }
  const ranked = [...counts].map(([form, count]) => ({
    form,
    ranks: [keyCounts.get(personKey(form)) ?? 0, Number(isPlainForm(form)), count, form.length],
  }));
  ranked.sort((a, b) => {
    const differ = a.ranks.findIndex((rank, at) => rank !== b.ranks[at]);
    return differ < 0 ? (a.form < b.form ? -1 : 1) : (b.ranks[differ] ?? 0) - (a.ranks[differ] ?? 0);
  });
  return ranked[0]?.form ?? '';
}

/**
 * The offices of a person, each once, with the first and last date on which it was reported, and the document
 * that did so first. A second, vaguer report of an office (no institution, or no country) is that office.
 */
export function joinOffices(reported: readonly ReportedOffice[]): Office[] {
  const offices = new Map<string, Office>();
  const inOrder = reported.toSorted((a, b) => {
    const [left, right] = [a, b].map(({ from, title, document }) => `${from ?? '~'} ${title} ${document}`);
    return left === right ? 0 : (left ?? '') < (right ?? '') ? -1 : 1;
  });
  for (const { title, institution, country, from, to, document } of inOrder) {
    const key = JSON.stringify([foldName(title), institution, country]);
    const found = offices.get(key);
    offices.set(
      key,
      found === undefined
        ? { title, institution, country, from, to, document }
        : { ...found, from: earliest(found.from, from), to: latest(found.to, to) },
    );
  }
  return [...offices.values()]
    .filter((office, _, all) => !all.some((other) => other !== office && isVaguer(office, other)))
    .slice(0, MAX_ITEMS);
}

function isVaguer(office: Office, other: Office): boolean {
  if (
    foldName(office.title) !== foldName(other.title) ||
    office.from !== other.from ||
    office.to !== other.to
  )
    return false;
  const less = (a: string | null, b: string | null): boolean => a === b || a === null;
  return less(office.institution, other.institution) && less(office.country, other.country);
}
