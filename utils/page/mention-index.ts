import type { LocalId, PageReading, Span } from '../model.ts';
import { type MarkingSettings, markingOf, USUAL_MARKING } from './marking.ts';
import { lastIndexUpTo } from './text-map.ts';

/** A place in the article where an entity is named or referred to. */
export interface Mention {
  readonly span: Span;
  readonly entity: LocalId;
  /** Which of the entity's mentions this is, counted from 0; -1 for a reference. */
  readonly mention: number;
  /** Whether it is marked on the page. */
  readonly marked: boolean;
}

export interface MentionIndex {
  /** In order, never overlapping. */
  readonly marked: readonly Mention[];
  /** Where the keyboard stops: what is marked, or the names of a page on which nothing may be. */
  readonly stops: readonly Mention[];
  /** The mention at an offset, its end included; also what is not marked where `any` is set. */
  at(offset: number, any: boolean): Mention | null;
}

/**
 * Where the names of an analysed article are, and which of them are marked. Without marks the keyboard still stops
 * at what would be marked; where nothing may be, at every name that the reader did not ask to be left alone.
 */
export function createMentionIndex(
  reading: Pick<PageReading, 'article' | 'analysis' | 'matches'>,
  settings: MarkingSettings = USUAL_MARKING,
): MentionIndex {
  const { entities, readable } = reading.analysis;
  const { drawn, isMarked, isOnlyKnown, isNever } = markingOf(reading, settings);
  const all = entities.flatMap((entity): Mention[] => {
    const marked = isMarked(entity);
    return [
      ...entity.mentions.map((span, mention) => ({ span, entity: entity.id, mention, marked })),
      ...entity.references.map((span) => ({
        span,
        entity: entity.id,
        mention: -1,
        marked: marked && isOnlyKnown(entity, span),
      })),
    ];
  });
  const named = withoutOverlaps(all.filter((mention) => mention.marked));
  // A name inside a marked one (“Ukraine” in a ministry's name) is found only by its own list.
  const others = withoutOverlaps(all.filter((mention) => !mention.marked));
  const marked = drawn ? named : [];
  const leftAlone = new Set(entities.filter(isNever).map(({ id }) => id));
  return {
    marked,
    stops: readable ? named : withoutOverlaps(all.filter(({ entity }) => !leftAlone.has(entity))),
    at: (offset, any) =>
      findAt(marked, offset) ?? (any ? (findAt(named, offset) ?? findAt(others, offset)) : null),
  };
}

/** In order of appearance; of two that overlap the longer stays. */
function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const sorted = [...mentions].sort(
    (one, other) => one.span[0] - other.span[0] || other.span[1] - one.span[1],
  );
  const kept: Mention[] = [];
  for (const mention of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.span[1] <= mention.span[0]) kept.push(mention);
    else if (mention.span[1] - mention.span[0] > last.span[1] - last.span[0]) kept[kept.length - 1] = mention;
  }
  return kept;
}

/** A pointer on a name's last letter gives the offset behind it; a name that starts there has the say. */
function findAt(mentions: readonly Mention[], offset: number): Mention | null {
  const index = lastIndexUpTo(mentions.length, (at) => (mentions[at]?.span[0] ?? 0) <= offset);
  const mention = mentions[index];
  return mention !== undefined && offset <= mention.span[1] ? mention : null;
}
