import * as v from 'valibot';
import type { SourceEntity, SourceOffice } from '../source.ts';
import { sourceDate } from '../source-date.ts';
import type { JsonShape } from './json-shape.ts';

const text = v.fallback(v.nullish(v.string(), null), null);
const names = v.fallback(v.nullish(v.array(v.object({ name: text })), []), []);
const identifiers = v.fallback(v.nullish(v.array(v.object({ scheme: text, identifier: text })), []), []);
const person = v.object({
  id: v.string(),
  name: v.string(),
  other_names: names,
  identifiers,
  national_identity: text,
});
const organisation = v.object({
  id: v.string(),
  name: v.string(),
  other_names: names,
  identifiers,
  classification: text,
});
const membership = v.object({
  person_id: v.string(),
  organization_id: text,
  post_id: text,
  role: text,
  label: text,
  start_date: text,
  end_date: text,
});
const post = v.object({ id: v.string(), label: text, role: text, organization_id: text });
const event = v.object({ id: v.string(), start_date: text, end_date: text });
const shape = v.object({
  persons: v.optional(v.array(v.unknown()), []),
  organizations: v.optional(v.array(v.unknown()), []),
  memberships: v.optional(v.array(v.unknown()), []),
  posts: v.optional(v.array(v.unknown()), []),
  events: v.optional(v.array(v.unknown()), []),
});

/**
 * People, organisations and who was what when: https://www.popoloproject.com/specs/. A membership is an office
 * with its dates; one without dates takes those of its legislative period.
 */
export const popolo: JsonShape = {
  accepts: (value) =>
    v.is(shape, value) &&
    typeof value === 'object' &&
    value !== null &&
    ['persons', 'organizations', 'memberships'].filter((key) => key in value).length >= 2,
  *entries(value) {
    const all = v.parse(shape, value);
    const people = sound(all.persons, person);
    const organisations = byId(sound(all.organizations, organisation));
    const posts = byId(sound(all.posts, post));
    const periods = byId(sound(all.events, event));
    const offices = new Map<string, SourceOffice[]>();
    for (const [at, one] of sound(all.memberships, membership).entries()) {
      const held = one.post_id === null ? undefined : posts.get(one.post_id);
      const of = organisations.get(one.organization_id ?? held?.organization_id ?? '');
      const raw = all.memberships[at] as { legislative_period_id?: unknown };
      const period = periods.get(String(raw?.legislative_period_id ?? ''));
      const title = held?.label ?? held?.role ?? one.label ?? one.role ?? 'member';
      const known = offices.get(one.person_id) ?? [];
      offices.set(one.person_id, known);
      known.push({
        title,
        institution: of?.name ?? null,
        country: null,
        from: sourceDate(one.start_date ?? period?.start_date ?? ''),
        to: sourceDate(one.end_date ?? period?.end_date ?? ''),
      });
    }
    for (const one of organisations.values()) yield { item: entityOf(one, 'organisation', []), warnings: [] };
    for (const one of people)
      yield { item: entityOf(one, 'person', offices.get(one.id) ?? []), warnings: [] };
  },
};

function entityOf(
  { id, name, other_names, identifiers: given }: v.InferOutput<typeof organisation | typeof person>,
  kind: SourceEntity['kind'],
  offices: readonly SourceOffice[],
): SourceEntity {
  return {
    type: 'entity',
    source: id,
    kind,
    name,
    aliases: (other_names ?? []).flatMap((other) => other.name ?? []),
    country: null,
    offices,
    sameAs: (given ?? []).flatMap(({ scheme, identifier }) =>
      scheme === 'wikidata' && identifier !== null ? identifier : [],
    ),
  };
}

/** Those that are what they should be; a nameless person is nobody. */
function sound<Schema extends v.GenericSchema>(
  values: readonly unknown[],
  schema: Schema,
): v.InferOutput<Schema>[] {
  return values.flatMap((value) => {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? [parsed.output] : [];
  });
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
