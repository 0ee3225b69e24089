type NamedField =
  | 'text'
  | 'title'
  | 'url'
  | 'outlet'
  | 'published'
  | 'said'
  | 'authors'
  | 'language'
  | 'speaker';

/** What people call the fields of a row, in lower case; a field's own name comes before these. */
export const FIELD_NAMES: Readonly<Record<NamedField, readonly string[]>> = {
  text: ['body', 'content', 'article', 'quote', 'statement', 'claim', 'full_text', 'fulltext', 'maintext'],
  title: ['headline'],
  url: ['link', 'address', 'uri'],
  outlet: ['publication', 'publisher', 'newspaper', 'source_name', 'media'],
  published: ['date', 'pubdate', 'date_published', 'date_publish', 'publish_date', 'published_at'],
  said: ['date', 'published'],
  authors: ['author', 'byline'],
  language: ['lang'],
  speaker: ['name', 'who', 'speaker.name'],
};
