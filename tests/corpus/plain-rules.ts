import type { IndexRules } from '../../utils/corpus/index-rules.ts';

/** Names by their lower-case form, texts by their lower-case words: enough to test what is done with keys. */
export const PLAIN_RULES: IndexRules = {
  version: 'plain',
  nameKeys: (name) => [`x:${name.toLowerCase()}`],
  terms: (text) => text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? [],
};
