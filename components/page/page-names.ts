import type { ArticleEntity, LocalId, Match } from '../../utils/model.ts';
import { PUBLIC_INSTITUTIONS } from '../../utils/page/public-institutions.ts';

/** Whether the corpus has the name: surely, perhaps, or not. */
export type Standing = 'linked' | 'possible' | 'absent';

/** A name of the page, as the panel lists it. */
export interface PageName {
  readonly entity: ArticleEntity;
  readonly standing: Standing;
  /** The corpus's name, where the page writes it otherwise. */
  readonly knownAs: string | null;
}

export interface PageNames {
  /** People, then public institutions, each with the most often named first. */
  readonly foremost: readonly PageName[];
  /** Companies, media and others, then places. */
  readonly others: readonly PageName[];
}

/** How sure the best of an entity's matches is. */
export function standingOf(matches: readonly Match[] | undefined): Standing {
  if (matches === undefined || matches.length === 0) return 'absent';
  return matches.some((match) => match.linked) ? 'linked' : 'possible';
}

function rankOf(entity: ArticleEntity): number {
  if (entity.kind === 'person') return 0;
  if (entity.kind === 'place') return 3;
  return PUBLIC_INSTITUTIONS.has(entity.type) ? 1 : 2;
}

/** Sorts the page's names for reading; what the reader follows comes first. */
export function pageNames(
  entities: readonly ArticleEntity[],
  matches: Readonly<Record<LocalId, readonly Match[]>>,
): PageNames {
  const names = entities
    .map((entity): PageName => {
      const known = matches[entity.id]?.find((match) => match.linked)?.name ?? entity.name;
      return {
        entity,
        standing: standingOf(matches[entity.id]),
        knownAs: known === entity.name ? null : known,
      };
    })
    .sort(
      (a, b) => rankOf(a.entity) - rankOf(b.entity) || b.entity.mentions.length - a.entity.mentions.length,
    );
  return {
    foremost: names.filter((name) => rankOf(name.entity) < 2),
    others: names.filter((name) => rankOf(name.entity) >= 2),
  };
}
