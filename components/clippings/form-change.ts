import type { IsoDate } from '../../utils/model.ts';
import type {
  ArticleField,
  ClippedArticle,
  ClippedName,
  ClippingChange,
  ClippingColour,
  ClippingDraft,
} from '../../utils/reader/clipping.ts';

/** What can be corrected of a clipping. */
export type Correctable = Pick<
  ClippingDraft,
  'article' | 'speaker' | 'institution' | 'note' | 'tags' | 'colour'
>;

/** The same as the form's fields hold it: what is typed. */
export interface ClippingFields {
  readonly official: string;
  readonly role: string;
  readonly institution: string;
  readonly title: string;
  readonly outlet: string;
  readonly authors: string;
  readonly published: string;
  readonly note: string;
  readonly tags: string;
  readonly colour: ClippingColour | '';
}

export function fieldsOf({ article, speaker, institution, note, tags, colour }: Correctable): ClippingFields {
  return {
    official: speaker?.name ?? '',
    role: speaker?.role ?? '',
    institution: institution?.name ?? '',
    title: article.title ?? '',
    outlet: article.outlet ?? '',
    authors: article.authors.join('; '),
    published: article.published ?? '',
    note,
    tags: tags.join(', '),
    colour: colour ?? '',
  };
}

/** A year, a month or a day that there is: `2026`, `2026-03`, `2026-03-12`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text)) return false;
  const whole = `${text}-01-01`.slice(0, 'yyyy-mm-dd'.length);
  const date = new Date(`${whole}T00:00:00Z`);
  // The 30th of February is read as the 1st of March.
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(whole);
}

/** What the fields change; a field of the article that the reader has typed is the reader's from then on. */
export function changeFrom(before: Correctable, fields: ClippingFields): ClippingChange {
  const { article } = before;
  const typed: Partial<ClippedArticle> = {
    title: orNull(fields.title),
    outlet: orNull(fields.outlet),
    authors: fields.authors.split(';').map(squeezed).filter(Boolean),
    published: orNull(fields.published) as IsoDate | null,
  };
  const changed = Object.keys(typed).filter(
    (field) =>
      JSON.stringify(typed[field as ArticleField]) !== JSON.stringify(article[field as ArticleField]),
  );
  return {
    article: {
      ...article,
      ...typed,
      origin: { ...article.origin, ...Object.fromEntries(changed.map((field) => [field, 'reader'])) },
    },
    speaker: named(before.speaker, 'person', fields.official, fields.role),
    institution: named(before.institution, 'organisation', fields.institution, null),
    note: fields.note,
    tags: fields.tags.split(',').map(squeezed).filter(Boolean),
    colour: fields.colour === '' ? null : fields.colour,
  };
}

/** Another name is somebody else, of whom the corpus was not asked. */
function named(
  before: ClippedName | null,
  kind: ClippedName['kind'],
  typed: string,
  role: string | null,
): ClippedName | null {
  const name = squeezed(typed);
  if (name === '') return null;
  const same = before !== null && before.name === name ? before : { kind, name, refs: [] };
  return { ...same, role: role === null ? (before?.role ?? null) : orNull(role) };
}

function orNull(text: string): string | null {
  return squeezed(text) || null;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
