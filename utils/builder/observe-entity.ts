import { MAX_ITEMS } from '../bundle/limits.ts';
import type { Observation, ObservedEntity } from './observation.ts';
import { boundedName } from './row-limits.ts';
import type { SourceEntity } from './source.ts';

/** What a register says of one: the entity first, then the institutions of its offices. */
export function observeEntity({ kind, name, aliases, country, offices, sameAs }: SourceEntity): Observation {
  const institutions = [...new Set(offices.flatMap(({ institution }) => institution ?? []))];
  const forms = [...new Set([name, ...aliases].map(boundedName))].slice(0, MAX_ITEMS);
  const entity: ObservedEntity = {
    kind,
    name: boundedName(name),
    forms: forms.map((form, at) => [form, Number(at === 0)]),
    country,
    offices: offices.slice(0, MAX_ITEMS).map(({ title, institution, ...office }) => ({
      ...office,
      title: boundedName(title),
      institution: institution === null ? null : 1 + institutions.indexOf(institution),
    })),
    count: 1,
    sameAs: sameAs.slice(0, MAX_ITEMS).map(boundedName),
  };
  const of = institutions.map(boundedName).map(
    (institution): ObservedEntity => ({
      kind: 'organisation',
      name: institution,
      forms: [[institution, 1]],
      country: offices.find((office) => office.institution === institution)?.country ?? country,
      offices: [],
      count: 1,
    }),
  );
  return { document: null, entities: [entity, ...of], statements: [] };
}
