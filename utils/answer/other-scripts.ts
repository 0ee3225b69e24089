import type { ArticleEntity, LocalId, Match, PageReading, Span } from '../model.ts';
import type { PossibleName } from './known-names.ts';

type Linked = { readonly entities: readonly ArticleEntity[]; readonly matches: PageReading['matches'] };

const OTHER_SCRIPT = /^[^\p{Script=Latin}]+$/u;

/** What may be a name in another script on a page that was read, where the reading has none. */
export function inOtherScript(
  possible: readonly PossibleName[],
  entities: readonly ArticleEntity[],
): PossibleName[] {
  return notRead(
    possible.filter(({ name }) => OTHER_SCRIPT.test(name)),
    entities,
  );
}

/** What may be a name on a page that was read, where the reading has none. */
export function notRead(
  possible: readonly PossibleName[],
  entities: readonly ArticleEntity[],
): PossibleName[] {
  const read = entities.flatMap(({ mentions, references }) => [...mentions, ...references]);
  return possible
    .map(({ name, mentions }) => ({
      name,
      mentions: mentions.filter((span) => !read.some((other) => overlap(span, other))),
    }))
    .filter(({ mentions }) => mentions.length > 0);
}

/**
 * Adds the names, in another script or passed over by the reading, that only the corpus knows. They become
 * references, not mentions: mentions are marked, and a mark must not depend on what the reader's corpus holds.
 */
export function withOtherScripts(read: Linked, known: Linked): Linked {
  const entities = [...read.entities];
  const matches: Record<LocalId, readonly Match[]> = { ...read.matches };
  for (const other of known.entities) {
    const refs = keysOf(known.matches[other.id]);
    const at = entities.findIndex(({ id }) => keysOf(matches[id]).some((key) => refs.includes(key)));
    const same = entities[at];
    if (same !== undefined) {
      const references = [...same.references, ...other.mentions].sort((a, b) => a[0] - b[0]);
      entities[at] = { ...same, references };
      continue;
    }
    const id = `e${entities.length + 1}` as LocalId;
    entities.push({ ...other, id, mentions: [], references: other.mentions });
    matches[id] = known.matches[other.id] ?? [];
  }
  return { entities, matches };
}

function keysOf(matches: readonly Match[] | undefined): string[] {
  return (matches ?? []).filter(({ linked }) => linked).map(({ entity }) => `${entity.bundle}/${entity.id}`);
}

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
