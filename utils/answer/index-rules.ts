import type { IndexRules } from '../corpus/index-rules.ts';
import { indexKeys } from '../linking/name-keys.ts';
import { terms } from '../ranking/terms.ts';

/**
 * How names and texts are filed in the corpus: the same for installing and asking. `version` goes up with every
 * change of what `indexKeys` or `terms` answer; corpora made before are then indexed again from their rows.
 */
export const INDEX_RULES: IndexRules = { version: '1', nameKeys: indexKeys, terms };
