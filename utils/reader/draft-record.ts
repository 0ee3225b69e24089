import type { CorpusStatement, NamedRef, Profile } from '../model.ts';
import { canonicalUrl } from './canonical-url.ts';
import type { Beside } from './clip-source.ts';
import type { ClippedArticle, ClippedName, ClippedQuote, ClippingDraft } from './clipping.ts';
import { quoteSelectors } from './quote-selectors.ts';
import { textFragment } from './text-fragment.ts';

/** What the corpus knows of whom a statement is by; null where it names nobody, or was not asked. */
export interface RecordNames {
  readonly speaker: Profile | null;
  readonly institution: Profile | null;
}

/**
 * The clipping that a statement of the corpus becomes: its words in their paragraph, its own article as the source,
 * its speaker with the office held at the time. On a visit to that article it is found as any other clipping is.
 */
export function draftRecord(
  statement: CorpusStatement,
  names: RecordNames,
  beside: Beside,
  isPrivate: boolean,
): ClippingDraft {
  const { context, paragraph, types, quantities, dates } = statement;
  const quote = quoteOf(statement);
  const [start, end] = quote.position ?? [0, 0];
  return {
    kind: 'statement',
    // Where it stood is known in its paragraph, and not in the article.
    quote: { ...quote, position: null },
    place: {
      headings: [],
      fragment: null,
      paragraph: context === '' ? quote.exact : context,
      index: paragraph,
      textFragment: end > start ? textFragment(context, [start, end]) : null,
    },
    article: articleOf(statement),
    ...filed(statement, names),
    claim: types.length === 0 ? null : { types, quantities, dates },
    beside,
    note: '',
    tags: [],
    colour: null,
    private: isPrivate,
  };
}

/** From the first to the last of its words, cue and speaker included where they stand inside; `position` into its paragraph. */
function quoteOf({ text, context, offsets, kind }: CorpusStatement): ClippedQuote {
  const speech = kind === 'given' ? null : kind;
  const start = offsets[0]?.[0];
  const end = offsets.at(-1)?.[1];
  if (start === undefined || end === undefined || context.slice(start, end).trim() === '')
    return { exact: text, prefix: '', suffix: '', position: null, said: [[0, text.length]], speech };
  return {
    ...quoteSelectors(context, [start, end]),
    said: offsets.map(([from, to]) => [from - start, to - start]),
    speech,
  };
}

function articleOf({ document, said }: CorpusStatement): ClippedArticle {
  const fields = {
    url: canonicalUrl(document?.url ?? null),
    title: document?.title ?? null,
    outlet: document?.outlet ?? null,
    authors: document?.authors ?? [],
    published: document?.published ?? said,
    language: document?.language ?? null,
  };
  const origin = (isKnown: boolean): 'corpus' | null => (isKnown ? 'corpus' : null);
  return {
    ...fields,
    origin: {
      url: origin(fields.url !== null),
      title: origin(fields.title !== null),
      outlet: origin(fields.outlet !== null),
      authors: origin(fields.authors.length > 0),
      published: origin(fields.published !== null),
      language: origin(fields.language !== null),
    },
  };
}

function filed(
  { speakers, institutions, said, document }: CorpusStatement,
  names: RecordNames,
): Pick<ClippingDraft, 'speaker' | 'institution'> {
  const [first] = speakers;
  const [spokenFor] = institutions;
  const kind = names.speaker?.kind ?? 'person';
  const speaker = first === undefined ? null : nameOf(first, kind);
  if (speaker !== null && kind !== 'person') return { speaker: null, institution: speaker };
  const office = officeAt(names.speaker, said ?? document?.published ?? null);
  const institution = spokenFor ?? office?.institution ?? null;
  return {
    speaker: speaker && { ...speaker, role: office?.title ?? null },
    institution: institution && nameOf(institution, names.institution?.kind ?? 'organisation'),
  };
}

function nameOf({ bundle, id, name }: NamedRef, kind: ClippedName['kind']): ClippedName {
  return { kind, name, role: null, refs: [{ bundle, id }] };
}

/** Of the offices, which come latest first, the one that was reported by then; else an undated one, else none. */
function officeAt(profile: Profile | null, date: string | null): Profile['offices'][number] | null {
  return profile?.offices.find(({ from }) => from === null || date === null || from <= date) ?? null;
}
