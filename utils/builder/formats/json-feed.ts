import * as v from 'valibot';
import { textDocument } from '../bare-item.ts';
import { fragmentText } from '../fragment-text.ts';
import { feedDate } from '../source-date.ts';
import type { JsonShape } from './json-shape.ts';

const text = v.nullish(v.string(), null);
const people = v.fallback(v.array(v.object({ name: text })), []);
const shape = v.object({
  version: v.pipe(v.string(), v.regex(/jsonfeed\.org/)),
  title: v.fallback(text, null),
  language: v.fallback(text, null),
  items: v.array(
    v.fallback(
      v.nullable(
        v.object({
          id: v.nullish(v.union([v.string(), v.pipe(v.number(), v.transform(String))]), null),
          url: text,
          title: text,
          content_html: text,
          content_text: text,
          summary: text,
          date_published: text,
          language: text,
          authors: people,
          author: v.fallback(v.nullish(v.object({ name: text }), null), null),
        }),
      ),
      null,
    ),
  ),
});

/** JSON Feed 1 and 1.1: https://www.jsonfeed.org/version/1.1/ */
export const jsonFeed: JsonShape = {
  accepts: (value) => v.is(shape, value),
  *entries(value, file) {
    const feed = v.parse(shape, value);
    for (const item of feed.items) {
      if (item === null) continue;
      const content = item.content_text ?? fragmentText(item.content_html ?? item.summary ?? '');
      if (content.trim() === '' && item.title === null) continue;
      const authors = [...item.authors, ...(item.author === null ? [] : [item.author])];
      const document = textDocument(
        file,
        item.id ?? item.url ?? item.title ?? '',
        content || (item.title ?? ''),
        {
          title: item.title,
          url: item.url,
          outlet: feed.title,
          published: feedDate(item.date_published ?? ''),
          language: item.language ?? feed.language,
          authors: authors.flatMap(({ name }) => name ?? []),
        },
      );
      yield { item: document, warnings: [] };
    }
  },
};
