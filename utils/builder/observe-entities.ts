import type { Analysis, Article, ArticleEntity, Role } from '../model.ts';
import { UNEVEN_SPACE } from '../reading/name-span.ts';
import type { ObservedEntity, ObservedOffice } from './observation.ts';
import { boundedName } from './row-limits.ts';

/** What an office that is not held now is called in the corpus, which has no place for the tenure. */
const TENURE_WORDS: Readonly<Record<Role['tenure'], string>> = {
  current: '',
  acting: 'Acting ',
  former: 'Former ',
  designate: 'Designated ',
};

/** The entities of an article, one for one and in order. */
export function observeEntities(article: Article, analysis: Analysis): ObservedEntity[] {
  const institutions = new Map<string, number>();
  analysis.entities.forEach((entity, position) => {
    if (entity.kind === 'organisation' && !institutions.has(entity.name))
      institutions.set(entity.name, position);
  });
  const implied = new Map<number, number>();
  for (const { roles } of analysis.entities) {
    for (const { institution } of roles) {
      const position = institution === null ? undefined : institutions.get(institution);
      if (position !== undefined) implied.set(position, (implied.get(position) ?? 0) + 1);
    }
  }
  return analysis.entities.map((entity, position) => ({
    kind: entity.kind,
    name: boundedName(entity.name),
    forms: formsOf(article, entity),
    country: entity.country ?? entity.roles.find((role) => role.country !== null)?.country ?? null,
    offices: entity.roles.map((role) => officeOf(role, article, institutions)),
    count: entity.mentions.length + entity.references.length || (implied.get(position) ?? 1),
  }));
}

function officeOf(role: Role, article: Article, institutions: ReadonlyMap<string, number>): ObservedOffice {
  return {
    title: boundedName(TENURE_WORDS[role.tenure] + role.title),
    institution: role.institution === null ? null : (institutions.get(role.institution) ?? null),
    country: role.country,
    from: article.published,
    to: article.published,
  };
}

function formsOf(article: Article, entity: ArticleEntity): [string, number][] {
  const counts = new Map<string, number>([[boundedName(entity.name), 0]]);
  for (const span of entity.mentions) {
    const form = boundedName(article.text.slice(...span).replace(UNEVEN_SPACE, ' '));
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts];
}
