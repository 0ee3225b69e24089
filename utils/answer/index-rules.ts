import type { IndexRules } from '../corpus/index-rules.ts';
import { indexKeys } from '../linking/name-keys.ts';
import { terms } from '../ranking/terms.ts';

/** Goes up with a change of the rules that the test's names and sentences would not show. */
const REVISION = 1;
/**
 * Of what the rules make of some names and sentences; `tests/answer/index-rules.test.ts` works it out, fails when it
 * is another one, and says what to write here. A woken worker would need 10 ms to work it out itself.
 */
export const RULES_CHECKSUM = 2_589_670_506;

/**
 * How names and texts are filed in the corpus: the same for installing and asking. Corpora made by rules of another
 * version are indexed again from their rows.
 */
export const INDEX_RULES: IndexRules = {
  version: `${REVISION}.${RULES_CHECKSUM}`,
  nameKeys: indexKeys,
  terms,
};
