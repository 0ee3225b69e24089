import type { ShardKind } from '../bundle/bundle-types.ts';

/**
 * What rows of each kind have in common, for the codec to point at: field names in the order that bundles write
 * them, and the values that most rows have. Part of the shape of the index (`index-rules.ts`): a change here
 * makes stored rows unreadable, unless the shape's number goes up and they are imported again.
 */
const SAMPLES: Readonly<Record<ShardKind, string>> = {
  entities:
    '"},{"title":"Deputy Minister of ","institution":null,"country":null,"from":null,"to":null,"document":null}],' +
    '"sameAs":[]}{"id":"","kind":"organisation","name":"Ministry of ","aliases":[],"country":null,"roles":[],' +
    '"sameAs":[]}{"id":"","kind":"person","name":"","aliases":["","country":"","roles":[{"title":"Minister of ',
  documents:
    '{"id":"","source":"","title":"","url":null,"outlet":null,"published":null,"language":null,"authors":[],' +
    '"fingerprint":"","entities":[]}{"id":"","source":"","title":"","url":"https://www.","outlet":"",' +
    '"published":"20","language":"en","authors":["","fingerprint":"","entities":[["',
  statements:
    '{"id":"","source":"","document":null,"paragraph":null,"kind":"given","text":"","context":"","offsets":[[0,' +
    ']],"speakers":[],"institutions":[],"mentions":[],"types":["commitment","prediction","comparison","quantity"],' +
    '"quantities":[{"comparator":"=","value":1,"unit":"%","of":null,"negated":false}],"dates":["20"],"said":"20"}' +
    '{"id":"","source":"","document":"","paragraph":1,"kind":"direct","indirect","mixed","text":" said that the ' +
    '","context":"","offsets":[[","speakers":["","institutions":["","mentions":[],"types":[],"quantities":[],' +
    '"dates":[],"said":null}',
};

const encoder = new TextEncoder();

export const ROW_DICTIONARIES: Readonly<Record<ShardKind, Uint8Array>> = {
  entities: encoder.encode(SAMPLES.entities),
  documents: encoder.encode(SAMPLES.documents),
  statements: encoder.encode(SAMPLES.statements),
};
