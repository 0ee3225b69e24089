import type { EntityRow, MatchReason } from '../model.ts';
import { foldName } from '../text/fold.ts';
import { caseForms } from './case-forms.ts';
import type { NameQuery } from './name-query.ts';
import { organisationName } from './organisation-name.ts';
import { scoreOrganisations } from './organisation-score.ts';
import { type PersonName, personName } from './person-name.ts';
import { scorePersonNames } from './person-score.ts';

/** How a name fits a corpus entity's names. */
export interface NameComparison {
  readonly score: number;
  /** What must be known beside the name before it links. */
  readonly needs: 'nothing' | 'country' | 'office';
  readonly reasons: readonly MatchReason[];
}

/** A case form is one step further from the corpus's spelling. */
const CASE_FORM_COST = 0.04;
/** Spelled so near that no case form comes nearer, with its cost. */
const SURE_AS_WRITTEN = 0.96;
/** Who is called so comes before who is also called so; more than link's margin between rivals. */
const ALIAS_COST = 0.05;
/** A ministry named without its country, of which every country has one. */
const COUNTRY_OPEN_COST = 0.1;

/** Takes the asked name apart once, and compares it with one entity after the other; null where it is another. */
export function nameComparer(query: NameQuery): (row: EntityRow) => NameComparison | null {
  // Worked out for the first entity that needs it: most names are somebody's as they are written.
  const fold = once(() => foldName(query.name));
  const person = once(() => personName(query.name));
  const cases = once(() =>
    caseForms(query.name).map(({ name, ambiguous }) => ({ name: personName(name), ambiguous })),
  );
  const organisation = once(() => organisationName(query.name, query.country));

  return (row) => {
    if (query.kind !== null && query.kind !== row.kind) return null;
    let best: NameComparison | null = null;
    for (const name of [row.name, ...row.aliases]) {
      // No alias can fit better than that.
      if (best !== null && best.score >= 1 - ALIAS_COST) break;
      const compared = compareWith(row, name);
      if (compared === null) continue;
      const score = name === row.name ? compared.score : compared.score - ALIAS_COST;
      if (best === null || score > best.score) best = { ...compared, score };
    }
    return best;
  };

  function compareWith(row: EntityRow, name: string): NameComparison | null {
    if (row.kind === 'person') return comparePerson(personName(name));
    if (row.kind === 'organisation') return compareOrganisation(row, name);
    return foldName(name) === fold() ? { score: 1, needs: 'nothing', reasons: ['same-name'] } : null;
  }

  /** As it is written, or as the case form that it is, where that explains the spelling better. */
  function comparePerson(known: PersonName): NameComparison | null {
    const direct = compareDirectly(known);
    if (direct !== null && direct.score >= SURE_AS_WRITTEN) return direct;
    const inflected = compareCases(known);
    if (direct === null || inflected === null) return direct ?? inflected;
    return inflected.needs === direct.needs && inflected.score > direct.score ? inflected : direct;
  }

  function compareDirectly(known: PersonName): NameComparison | null {
    const found = scorePersonNames(person(), known);
    if (found === null) return null;
    const { score, partial, half } = found;
    const reasons: MatchReason[] = partial ? ['surname-only'] : [reasonOf(person(), known)];
    return { score, needs: partial ? 'office' : half ? 'country' : 'nothing', reasons };
  }

  function compareCases(known: PersonName): NameComparison | null {
    for (const { name, ambiguous } of cases()) {
      const found = scorePersonNames(name, known);
      if (found === null) continue;
      const needs = found.partial ? 'office' : found.half || ambiguous ? 'country' : 'nothing';
      const reasons: MatchReason[] = ['case-form'];
      if (name.latin !== known.latin) reasons.push('other-script');
      if (found.partial) reasons.push('surname-only');
      return { score: found.score - CASE_FORM_COST, needs, reasons };
    }
    return null;
  }

  function compareOrganisation(row: EntityRow, name: string): NameComparison | null {
    const found = scoreOrganisations(organisation(), organisationName(name, row.country));
    if (found === null) return null;
    const { score, how, countryOpen } = found;
    if (countryOpen) return { score: score - COUNTRY_OPEN_COST, needs: 'country', reasons: [how] };
    return { score, needs: 'nothing', reasons: [how] };
  }
}

function reasonOf(asked: PersonName, known: PersonName): MatchReason {
  if (asked.fold === known.fold) return 'same-name';
  return asked.latin === known.latin ? 'other-spelling' : 'other-script';
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
