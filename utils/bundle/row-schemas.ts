import * as v from 'valibot';
import type { ShardKind } from './bundle-types.ts';
import { count, id, isoDate, language, list, name, oneOf, prose, url } from './field-schemas.ts';
import { MAX_ENTITIES, MAX_ITEMS } from './limits.ts';
import { fault } from './row-faults.ts';

const span = v.pipe(
  v.strictTuple([count, count], fault('not-span')),
  v.check(([start, end]) => start <= end, fault('span-reversed')),
);

const quantity = row({
  comparator: oneOf(['=', '>', '<', '≥', '≤', '~']),
  value: v.pipe(v.number(fault('not-number')), v.finite(fault('not-number'))),
  unit: v.nullable(name),
  of: v.nullable(name),
  negated: v.boolean(fault('not-boolean')),
});

const office = row({
  title: name,
  institution: v.nullable(id),
  country: v.nullable(name),
  from: v.nullable(isoDate),
  to: v.nullable(isoDate),
  document: v.nullable(id),
});

const entity = row({
  id,
  kind: oneOf(['person', 'organisation', 'place']),
  name: v.pipe(name, v.nonEmpty(fault('empty'))),
  aliases: list(name, MAX_ITEMS),
  country: v.nullable(name),
  roles: list(office, MAX_ITEMS),
  sameAs: list(name, MAX_ITEMS),
});

const document = row({
  id,
  source: name,
  title: v.nullable(prose),
  url: v.nullable(url),
  outlet: v.nullable(name),
  published: v.nullable(isoDate),
  language: v.nullable(language),
  authors: list(name, MAX_ITEMS),
  fingerprint: v.pipe(
    v.string(fault('not-string')),
    v.regex(/^(?:[0-9a-f]{8}){0,8}$/, fault('not-fingerprint')),
  ),
  entities: list(v.strictTuple([id, count], fault('not-pair')), MAX_ENTITIES),
});

const statement = v.pipe(
  row({
    id,
    source: name,
    document: v.nullable(id),
    paragraph: v.nullable(count),
    kind: oneOf(['direct', 'mixed', 'indirect', 'given']),
    text: v.pipe(prose, v.nonEmpty(fault('empty'))),
    context: prose,
    offsets: list(span, MAX_ITEMS),
    speakers: list(id, MAX_ITEMS),
    institutions: list(id, MAX_ITEMS),
    mentions: list(id, MAX_ITEMS),
    types: list(oneOf(['quantity', 'commitment', 'prediction', 'accusation', 'comparison', 'cause']), 6),
    quantities: list(quantity, MAX_ITEMS),
    dates: list(isoDate, MAX_ITEMS),
    said: v.nullable(isoDate),
  }),
  v.forward(
    v.partialCheck(
      [['offsets'], ['context']],
      ({ offsets, context }) => offsets.every(([, end]) => end <= context.length),
      fault('outside-context'),
    ),
    ['offsets'],
  ),
);

export const rowSchemas: Readonly<Record<ShardKind, v.GenericSchema>> = {
  entities: entity,
  documents: document,
  statements: statement,
};

/** All fields must be there and no others: a field that we do not know is a mistake, or another format. */
function row<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.StrictObjectSchema<Entries, (issue: v.StrictObjectIssue) => string> {
  return v.strictObject(entries, (issue) => {
    if (issue.expected === 'never') return fault('unknown');
    return fault(issue.received === 'undefined' ? 'missing' : 'not-object');
  });
}
