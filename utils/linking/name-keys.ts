import type { EntityKind } from '../model.ts';
import { foldName } from '../text/fold.ts';

/** The keys under which a corpus name is filed. */
export function indexKeys(name: string, _kind: EntityKind): string[] {
  return [`x:${foldName(name)}`];
}

/** The keys to ask for a name with, the most exact first; a store that caps its answers keeps this order. */
export function queryKeys(name: string, _kind: EntityKind | null): string[] {
  return [`x:${foldName(name)}`];
}
