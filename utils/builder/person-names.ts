import { TITLES } from '../linking/en/titles.ts';
import { personName } from '../linking/person-name.ts';
import { foldName } from '../text/fold.ts';
import type { ObservedEntity } from './observation.ts';

/**
 * For people who are named by surname alone, the full name that their document gives to exactly one person of
 * that surname, folded. In an article the reading has done this already; statements that came one by one only
 * meet their document here. The entities are those of one document.
 *
 * A debate with the rows `ORSIK: …` and `… as Vendal Orsik said …` → `vendal orsik` for the first.
 */
export function fullNamesInDocument(
  entities: readonly ObservedEntity[],
): ReadonlyMap<ObservedEntity, string> {
  const bare: { readonly entity: ObservedEntity; readonly surname: string }[] = [];
  const fullNames = new Map<string, Set<string>>();
  for (const entity of entities) {
    if (entity.kind !== 'person') continue;
    const { tokens } = personName(entity.name);
    const surname = tokens.at(-1)?.fold;
    if (surname === undefined) continue;
    if (tokens.length === 1) bare.push({ entity, surname });
    else {
      const names = fullNames.get(surname) ?? new Set<string>();
      fullNames.set(surname, names.add(personKey(entity.name)));
    }
  }
  const found = new Map<ObservedEntity, string>();
  for (const { entity, surname } of bare) {
    const [name, ...others] = fullNames.get(surname) ?? [];
    if (name !== undefined && others.length === 0) found.set(entity, name);
  }
  return found;
}

/** What a person's name is grouped by: its words folded, titles and particles aside, the given name first. */
export function personKey(name: string): string {
  const { tokens, suffix } = personName(name);
  return [...tokens.map(({ fold }) => fold), suffix].join(' ').trim() || foldName(name) || name;
}

/** Whether a person's name is one word, titles aside: a surname, which is others' too. */
export function isBareName(name: string): boolean {
  return personName(name).tokens.length < 2;
}

/** Whether a form is as good as a name: not all in capitals, not behind a title, not turned round. */
export function isPlainForm(form: string): boolean {
  const [first = '', ...others] = form.split(' ');
  const titled = others.length > 0 && TITLES.has(foldName(first));
  return form !== form.toUpperCase() && !titled && !personName(form).ordered;
}
