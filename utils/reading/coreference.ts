import type { ReadingContext } from './context.ts';
import type { Coreference, Names } from './mentions.ts';

/** Opens the article's pronouns and descriptions for resolution while statements are read in order. */
export function openCoreference(_context: ReadingContext, _names: Names): Coreference {
  return {
    pronoun: () => null,
    description: () => null,
    institutionOf: () => -1,
    heard: () => {},
    references: () => new Map(),
  };
}
