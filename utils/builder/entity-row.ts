import type { DocumentId, EntityId, EntityRow, IsoDate, Office } from '../model.ts';
import { foldName } from '../text/fold.ts';
import { contentId } from '../text/hash.ts';
import type { NameGroup, Sighting } from './name-groups.ts';
import { mostFrequent } from './name-groups.ts';
import type { ObservedOffice } from './observation.ts';
import { isBareName, isPlainForm, personKey } from './person-names.ts';
import { MOST_ITEMS } from './row-limits.ts';

/** What one entity's row is made of, before its offices can point to other rows. */
export interface EntityDraft {
  readonly id: EntityId;
  readonly row: EntityRow;
  readonly sightings: readonly Sighting[];
}

/** An office with where it was reported; the institution is a row already. */
export interface ReportedOffice extends Omit<ObservedOffice, 'institution'> {
  readonly institution: EntityId | null;
  readonly document: DocumentId | null;
}

/**
 * An entity without its offices: the most frequent form as the name, all other forms as aliases. A person's
 * bare surname is no alias, since it is others' too. `taken` holds the ids given before; a namesake of one
 * country gets an id of its own.
 */
export function draftEntity(groups: readonly NameGroup[], taken: Set<EntityId>): EntityDraft {
  const sightings = groups.flatMap((group) => group.sightings);
  const kind = groups[0]?.kind ?? 'person';
  const country = mostFrequent(groups.flatMap((group) => group.country ?? []))[0] ?? null;
  const seen = sightings.flatMap(({ entity }) => formsOf(entity));
  const full = kind === 'person' ? seen.filter(([form]) => !isBareName(form)) : seen;
  const name = bestForm(full.length > 0 ? full : seen);
  const forms = mostFrequent((full.length > 0 ? full : seen).map(([form]) => form));
  // “the military” is whose it is in its article, and nobody's name.
  const aliases = forms.filter((form) => form !== name && form !== form.toLowerCase());

  let id: EntityId;
  let namesake = 0;
  do {
    id = contentId(JSON.stringify([kind, foldName(name) || name, country, namesake++])) as EntityId;
  } while (taken.has(id));
  taken.add(id);
  const row = { id, kind, name, aliases: aliases.slice(0, MOST_ITEMS), country, roles: [], sameAs: [] };
  return { id, row, sightings };
}

/**
 * The forms of an entity in one source, with how much each speaks for being its name: a person's as often as
 * it occurs; an organisation's name is worked out by the reading, and its other forms stand for it.
 */
function formsOf(entity: Sighting['entity']): (readonly [form: string, count: number])[] {
  if (entity.kind !== 'person')
    return [...entity.forms.map(([form]) => [form, 0] as const), [entity.name, entity.count]];
  return [...entity.forms, [entity.name, 1]];
}

/**
 * The most frequent form, whatever its case, accents and titles, in its own most frequent spelling that is
 * plain; between equals the longer, then the first by code.
 */
function bestForm(forms: readonly (readonly [form: string, count: number])[]): string {
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
    const [left, right] = [a, b].map(
      ({ reported: date, title, document }) => `${date ?? '~'} ${title} ${document}`,
    );
    return left === right ? 0 : (left ?? '') < (right ?? '') ? -1 : 1;
  });
  for (const office of inOrder) {
    const key = JSON.stringify([foldName(office.title), office.institution, office.country]);
    const found = offices.get(key);
    const date = office.reported;
    offices.set(
      key,
      found === undefined
        ? {
            title: office.title,
            institution: office.institution,
            country: office.country,
            from: date,
            to: date,
            document: office.document,
          }
        : { ...found, from: earlier(found.from, date), to: later(found.to, date) },
    );
  }
  return [...offices.values()]
    .filter((office, _, all) => !all.some((other) => other !== office && isVaguer(office, other)))
    .slice(0, MOST_ITEMS);
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

function earlier(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function later(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
