import { textDocument } from '../bare-item.ts';
import { decodeEntities } from '../entities.ts';
import { badEntry, sourceProblem } from '../problem.ts';
import { readAll } from '../read-all.ts';
import type { SourceEntry, SourceFile, SourceFormat, SourceMeta } from '../source.ts';
import { feedDate } from '../source-date.ts';

/** `title: …` between two lines of hyphens: the front matter that site builders read. */
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
/** What plain text has not: a heading behind signs or above a rule, a link, a picture, strong words, a fence. */
const SIGNS = [
  /^#{1,6} \S/m,
  /^[^\n]{3,120}\r?\n(?:={3,}|-{3,})[ \t]*$/m,
  /\[[^\]\n]+\]\((?:https?:|\/|#|mailto:)[^)\n]*\)/,
  /\*\*[^\s*][^*\n]*\*\*/,
  /^```/m,
];

/** An article in Markdown (CommonMark), with or without front matter. */
export const markdown: SourceFormat = {
  name: 'Markdown',
  accepts: (head) =>
    (FRONT_MATTER.test(head) && /^---[ \t]*\r?\n\s*[\w-]+[ \t]*:/.test(head)) ||
    /^#{1,2} \S/.test(head.trimStart()) ||
    SIGNS.filter((sign) => sign.test(head)).length >= 2,
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
    const [, name = '', value = ''] = /^([\w-]+)[ \t]*:[ \t]*(.*)$/.exec(line) ?? [];
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

/** The words without the signs; the first heading of the first or second rank, before any text, is the title. */
export function plainMarkdown(markup: string): { readonly title: string | null; readonly text: string } {
  const blocks = markup
    .replace(/^(```|~~~)[\s\S]*?^\1[^\n]*$/gm, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^\[[^\]\n]+\]:[ \t]*\S.*$/gm, '')
    .replace(/^([^\n]{1,200})\r?\n=+[ \t]*$/gm, '# $1')
    .replace(/^([^\n]{1,200})\r?\n-{3,}[ \t]*$/gm, '## $1')
    .replace(/^(#{1,6} [^\n]*)\r?\n/gm, '$1\n\n')
    .replace(/^[ \t]*(?:[-*_][ \t]*){3,}$/gm, '')
    .split(/\n[ \t]*\r?\n/);
  let title: string | null = null;
  const paragraphs: string[] = [];
  for (const block of blocks) {
    const [, rank = '', heading = ''] = /^\s*(#{1,6})[ \t]+([^\n]*?)[ \t]*#*[ \t]*$/.exec(block) ?? [];
    if (rank !== '') {
      if (rank.length <= 2 && title === null && paragraphs.length === 0) title = inline(heading);
      else paragraphs.push(inline(heading));
      continue;
    }
    for (const item of block.split(/\n(?=[ \t]*(?:[-*+]|\d+[.)])[ \t])/)) {
      const lines = item.replace(/^[ \t]*(?:>[ \t]?)+/gm, '').replace(/^[ \t]*(?:[-*+]|\d+[.)])[ \t]+/, '');
      const text = inline(lines).replace(/\s+/g, ' ').trim();
      if (text !== '') paragraphs.push(text);
    }
  }
  return { title, text: paragraphs.join('\n\n') };
}

function inline(text: string): string {
  const plain = text
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/<(https?:[^>\s]+)>/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/(\*\*|__)(?=\S)([\s\S]*?\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*]*?\S)\*(?!\w)/g, '$1')
    .replace(/(?<!\w)_(?=\S)([^_]*?\S)_(?!\w)/g, '$1')
    .replace(/~~(?=\S)([\s\S]*?\S)~~/g, '$1')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1');
  return decodeEntities(plain).trim();
}
