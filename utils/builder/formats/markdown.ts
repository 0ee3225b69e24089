import { textDocument } from '../bare-item.ts';
import { hasUnderlined, plainMarkdown } from '../plain-markdown.ts';
import { badEntry, sourceProblem } from '../problem.ts';
import { readAll } from '../read-all.ts';
import type { SourceEntry, SourceFile, SourceFormat, SourceMeta } from '../source.ts';
import { feedDate } from '../source-date.ts';

/** `title: …` between two lines of hyphens: the front matter that site builders read. */
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
/** What plain text has not: a heading behind signs or above a rule, a link, strong words, a fence. */
const SIGNS: readonly ((head: string) => boolean)[] = [
  (head) => /^#{1,6} \S/m.test(head),
  hasUnderlined,
  (head) => /\]\((?:https?:|\/|#|mailto:)/.test(head),
  (head) => /\*\*[^\s*][^*\n]*\*\*/.test(head),
  (head) => /^```/m.test(head),
];

/** An article in Markdown (CommonMark), with or without front matter. */
export const markdown: SourceFormat = {
  name: 'Markdown',
  accepts: (head) =>
    (FRONT_MATTER.test(head) && /^---[ \t]*\r?\n\s*[\w-]+[ \t]*:/.test(head)) ||
    /^#{1,2} \S/.test(head.trimStart()) ||
    SIGNS.filter((shows) => shows(head)).length >= 2,
  async *read(file: SourceFile): AsyncGenerator<SourceEntry> {
    const content = await readAll(file);
    if (content === null) {
      yield badEntry(sourceProblem('too-large', file.path, null, 'the file is too large for one article.'));
      return;
    }
    const { meta, body } = frontMatter(content.replace(/^\uFEFF/, ''));
    const { title, text } = plainMarkdown(body);
    if (text === '') yield badEntry(sourceProblem('empty', file.path, null, 'the file has no text.'));
    else
      yield {
        item: textDocument(file, file.source, text, { ...meta, title: meta.title ?? title }),
        warnings: [],
      };
  },
};

/** Names of front matter, in lower case, that say what ours do. */
const NAMES: Readonly<Record<string, 'title' | 'url' | 'outlet' | 'published' | 'language' | 'authors'>> = {
  title: 'title',
  url: 'url',
  link: 'url',
  canonical: 'url',
  source: 'url',
  outlet: 'outlet',
  publisher: 'outlet',
  publication: 'outlet',
  date: 'published',
  published: 'published',
  language: 'language',
  lang: 'language',
  author: 'authors',
  authors: 'authors',
};

function frontMatter(content: string): { readonly meta: Partial<SourceMeta>; readonly body: string } {
  const [block, fields = ''] = FRONT_MATTER.exec(content) ?? [];
  if (block === undefined) return { meta: {}, body: content };
  const said = new Map<string, string>();
  for (const line of fields.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const [name, value] = [line.slice(0, Math.max(0, colon)).trim(), line.slice(colon + 1)];
    const field = Object.hasOwn(NAMES, name.toLowerCase()) ? NAMES[name.toLowerCase()] : undefined;
    const plain = value.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (field !== undefined && plain !== '' && !said.has(field)) said.set(field, plain);
  }
  const get = (field: string): string | null => said.get(field) ?? null;
  const authors =
    get('authors')
      ?.replace(/^\[|\]$/g, '')
      .split(/[,;]/) ?? [];
  return {
    meta: {
      title: get('title'),
      url: get('url'),
      outlet: get('outlet'),
      published: feedDate(get('published') ?? ''),
      language: get('language'),
      authors: authors
        .map((author) => author.trim().replace(/^["']|["']$/g, ''))
        .filter((author) => author !== ''),
    },
    body: content.slice(block.length),
  };
}
