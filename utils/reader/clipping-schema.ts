import * as v from 'valibot';
import {
  count,
  id,
  isoDate,
  language,
  list,
  name,
  oneOf,
  prose,
  text,
  url,
} from '../bundle/field-schemas.ts';
import { fault } from '../bundle/row-faults.ts';
import { CLIPPING_COLOURS, CLIPPING_KINDS, FIELD_ORIGINS } from './clipping.ts';
import { MAX_NOTE, MAX_QUOTE, MAX_TAG, MAX_TAGS } from './tidy-draft.ts';

/** What is read back from files: as strict as a bundle's rows, since anybody may have written them. */
const object = <Fields extends v.ObjectEntries>(
  fields: Fields,
): v.ObjectSchema<Fields, (issue: v.BaseIssue<unknown>) => string> =>
  v.object(fields, (issue) => fault(issue.received === 'undefined' ? 'missing' : 'not-object'));

/** Characters of what stood before and behind. */
export const MAX_CONTEXT = 1_000;
export const MAX_HEADINGS = 20;
export const MAX_BESIDE = 50;
/** Characters. */
export const MAX_DIRECTIVE = 8_000;
const MAX_REFS = 100;
const MAX_PARTS = 1_000;

export const moment = v.pipe(
  v.string(fault('not-string')),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, fault('not-date')),
);
const span = v.pipe(
  v.tuple([count, count], fault('not-span')),
  v.check(([start, end]) => start <= end, fault('span-reversed')),
);
const boolean = v.boolean(fault('not-boolean'));
const finite = v.pipe(v.number(fault('not-number')), v.finite(fault('not-number')));
export const entityRef = object({ bundle: id, id });
const optional = v.nullable(name);

const origin = v.nullable(oneOf(FIELD_ORIGINS));
const clippedArticle = object({
  url: v.nullable(url),
  title: optional,
  outlet: optional,
  authors: list(name, 1_000),
  published: v.nullable(isoDate),
  language: v.nullable(language),
  origin: object({
    url: origin,
    title: origin,
    outlet: origin,
    authors: origin,
    published: origin,
    language: origin,
  }),
});

const clippedName = object({
  kind: oneOf(['person', 'organisation', 'place']),
  name,
  role: optional,
  refs: list(entityRef, MAX_REFS),
});

const claim = object({
  types: list(oneOf(['quantity', 'commitment', 'prediction', 'accusation', 'comparison', 'cause']), 10),
  quantities: list(
    object({
      comparator: oneOf(['=', '>', '<', '≥', '≤', '~']),
      value: finite,
      unit: optional,
      of: optional,
      negated: boolean,
    }),
    1_000,
  ),
  dates: list(isoDate, 1_000),
});

const beside = object({
  bundle: id,
  id,
  text: prose,
  speakers: list(name, 100),
  said: v.nullable(isoDate),
  outlet: optional,
  title: optional,
  url: v.nullable(url),
  relation: v.nullable(oneOf(['same-words', 'same-figure', 'figure-differs', 'negated', 'same-topic'])),
});

const quote = v.pipe(
  object({
    exact: v.pipe(text(MAX_QUOTE), v.nonEmpty(fault('empty'))),
    prefix: text(MAX_CONTEXT),
    suffix: text(MAX_CONTEXT),
    position: v.nullable(span),
    said: list(span, MAX_PARTS),
    speech: v.nullable(oneOf(['direct', 'mixed', 'indirect'])),
  }),
  v.check(({ exact, said }) => said.every(([, end]) => end <= exact.length), fault('outside-context')),
);

/** A `Clipping`. */
export const clippingSchema = object({
  id,
  kind: oneOf(CLIPPING_KINDS),
  quote,
  place: object({
    headings: list(name, MAX_HEADINGS),
    fragment: optional,
    paragraph: prose,
    index: v.nullable(count),
    textFragment: v.nullable(
      v.pipe(text(MAX_DIRECTIVE), v.regex(/^text=[\x21-\x7e]*$/, fault('not-address'))),
    ),
  }),
  article: clippedArticle,
  speaker: v.nullable(clippedName),
  institution: v.nullable(clippedName),
  claim: v.nullable(claim),
  beside: list(beside, MAX_BESIDE),
  note: text(MAX_NOTE),
  tags: list(v.pipe(text(MAX_TAG), v.nonEmpty(fault('empty'))), MAX_TAGS),
  colour: v.nullable(oneOf(CLIPPING_COLOURS)),
  private: boolean,
  accessed: moment,
  created: moment,
  changed: moment,
  deleted: v.nullable(moment),
});
