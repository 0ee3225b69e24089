import { analyze, articleFromText } from '../../utils/analyze.ts';
import type { Analysis, ArticleEntity, EntityKind } from '../../utils/model.ts';

/** What a test asks of a text: names of a kind, an entity by name, and the words of its spans. */
export interface Reading {
  readonly analysis: Analysis;
  names(kind: EntityKind): string[];
  entity(name: string): ArticleEntity;
  mentions(name: string): string[];
  references(name: string): string[];
  /** `title | institution | country | tenure`. */
  roles(name: string): string[];
}

/** Reads plain text as an article without headline. */
export function readingOf(text: string): Reading {
  const article = articleFromText(text);
  const analysis = analyze(article);
  const entity = (name: string): ArticleEntity => {
    const found = analysis.entities.find((candidate) => candidate.name === name);
    if (!found)
      throw new Error(`no ${name} among ${analysis.entities.map((other) => other.name).join(', ')}`);
    return found;
  };
  return {
    analysis,
    entity,
    names: (kind) => analysis.entities.filter((candidate) => candidate.kind === kind).map(({ name }) => name),
    mentions: (name) => entity(name).mentions.map((span) => text.slice(...span)),
    references: (name) => entity(name).references.map((span) => text.slice(...span)),
    roles: (name) =>
      entity(name).roles.map(
        (role) => `${role.title} | ${role.institution} | ${role.country} | ${role.tenure}`,
      ),
  };
}
