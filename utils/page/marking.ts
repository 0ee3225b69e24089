import type { ArticleEntity, PageReading, Span } from '../model.ts';
import { PUBLIC_INSTITUTIONS } from './public-institutions.ts';

/** The part of the settings that decides what is marked. */
export interface MarkingSettings {
  /** Without it nothing is; the names are found under the pointer with the modifier held, and by the keyboard. */
  readonly marks: boolean;
  /** Also names that only the corpus gives away: the page can read the marks, so it learns of the corpus. */
  readonly corpusMarks: boolean;
  /** As they stand on pages, in whatever case. */
  readonly neverMark: readonly string[];
}

export const USUAL_MARKING: MarkingSettings = { marks: true, corpusMarks: false, neverMark: [] };

/** Which names of a page are marked: all of an entity's, or none. */
export interface Marking {
  /** Whether marks are drawn at all. */
  readonly drawn: boolean;
  readonly isMarked: (entity: ArticleEntity) => boolean;
  /** Whether a reference is a name that only the corpus knows, in another script or passed over by the reading. */
  readonly isOnlyKnown: (entity: ArticleEntity, reference: Span) => boolean;
  /** Whether the reader wants no mark on it. */
  readonly isNever: (entity: ArticleEntity) => boolean;
}

/**
 * What the page's own text gives away as a person or public institution. In a language without rules only the
 * corpus knows what is a name, so there nothing is, unless the reader asked for that.
 */
export function markingOf(
  { article, analysis, matches }: Pick<PageReading, 'article' | 'analysis' | 'matches'>,
  { marks, corpusMarks, neverMark }: MarkingSettings,
): Marking {
  const never = new Set(neverMark.map(plain));
  const isNever = ({ name, mentions }: ArticleEntity): boolean =>
    never.size > 0 &&
    (never.has(plain(name)) || mentions.some((span) => never.has(plain(article.text.slice(...span)))));
  const isKnown = ({ id, kind }: ArticleEntity): boolean =>
    corpusMarks && kind !== 'place' && (matches[id] ?? []).some(({ linked }) => linked);
  return {
    drawn: marks,
    isNever,
    isOnlyKnown: (entity, reference) =>
      isKnown(entity) &&
      (entity.mentions.length === 0
        ? entity.type === null
        : isNameOf(entity.name, article.text.slice(...reference))),
    isMarked: (entity) => ((analysis.readable && isGivenAway(entity)) || isKnown(entity)) && !isNever(entity),
  };
}

function isGivenAway({ kind, type }: ArticleEntity): boolean {
  if (kind === 'person') return true;
  return kind === 'organisation' && PUBLIC_INSTITUTIONS.has(type);
}

/**
 * Tells a name from a pronoun or a description, which are references as well: every word has its capital, and there
 * are two of them, or it is in another script, or it is a word of the name that the page has for the same one.
 */
function isNameOf(name: string, reference: string): boolean {
  const words = reference.split(/\s+/u);
  if (!words.every((word) => /^\p{Lu}/u.test(word))) return false;
  return (
    words.length > 1 ||
    !/\p{Script=Latin}/u.test(reference) ||
    plain(name).split(' ').includes(plain(reference))
  );
}

function plain(name: string): string {
  return name
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
