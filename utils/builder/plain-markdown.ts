import { decodeEntities } from './entities.ts';

/** A heading under which a line of signs stands may be so long, in characters. */
const LONGEST_UNDERLINED = 200;
const FENCES = ['```', '~~~'];
const LIST_SIGN = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/;

/**
 * The words of Markdown (CommonMark) without its signs: a heading, a paragraph and an item of a list are a paragraph
 * each. The first heading of the first or second rank, before any text, is the title. Time grows with the length alone.
 */
export function plainMarkdown(markup: string): { readonly title: string | null; readonly text: string } {
  const lines = withoutFences(withoutComments(markup).split(/\r?\n/));
  let title: string | null = null;
  let open: string[] = [];
  const paragraphs: string[] = [];
  const close = (): void => {
    const text = plainWords(open.join('\n'));
    if (text !== '') paragraphs.push(text);
    open = [];
  };
  lines.forEach((line, at) => {
    const rank = headingRank(line) || underlineRank(lines[at + 1]) * Number(canBeUnderlined(line));
    if (rank > 0) {
      close();
      const heading = plainWords(
        line
          .trim()
          .replace(/^#{1,6} /, '')
          .replace(/ #+$/, ''),
      );
      if (rank <= 2 && title === null && paragraphs.length === 0) title = heading;
      else if (heading !== '') paragraphs.push(heading);
    } else if (
      line.trim() === '' ||
      isRule(line) ||
      (underlineRank(line) > 0 && canBeUnderlined(lines[at - 1]))
    )
      close();
    else if (!isDefinition(line)) {
      const words = withoutQuoteSigns(line);
      if (LIST_SIGN.test(words)) close();
      open.push(words.replace(LIST_SIGN, ''));
    }
  });
  close();
  return { title, text: paragraphs.join('\n\n') };
}

/** Whether some line is a heading that only the signs under it show. */
export function hasUnderlined(text: string): boolean {
  const lines = text.split(/\r?\n/);
  return lines.some(
    (line, at) => line.length > 2 && canBeUnderlined(line) && underlineRank(lines[at + 1]) > 0,
  );
}

function headingRank(line: string): number {
  return /^(#{1,6})[ \t]/.exec(line.trimStart())?.[1]?.length ?? 0;
}

/** 1 for a line of `===`, 2 for one of `---`. */
function underlineRank(line = ''): number {
  if (/^={3,}[ \t]*$/.test(line)) return 1;
  return /^-{3,}[ \t]*$/.test(line) ? 2 : 0;
}

function canBeUnderlined(line = ''): boolean {
  return line.trim() !== '' && line.length <= LONGEST_UNDERLINED && underlineRank(line) === 0;
}

/** Three or more signs of one kind and nothing else: a line across the page. */
function isRule(line: string): boolean {
  return /^(?:-{3,}|\*{3,}|_{3,})$/.test(line.replace(/[ \t]/g, ''));
}

/** `[1]: https://…`, which is shown nowhere. */
function isDefinition(line: string): boolean {
  return line.startsWith('[') && /^\]:[ \t]/.test(line.slice(line.indexOf(']'), line.indexOf(']') + 3));
}

function withoutQuoteSigns(line: string): string {
  let at = 0;
  while (line[at] === '>' || line[at] === ' ' || line[at] === '\t') at++;
  const signs = line.slice(0, at);
  return signs.includes('>') ? line.slice(at) : line;
}

/** Without what stands between fences, program text mostly; a fence that does not close is none. */
function withoutFences(lines: readonly string[]): string[] {
  const kept: string[] = [];
  const unclosed = new Set<string>();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const fence = FENCES.find((sign) => line.startsWith(sign) && !unclosed.has(sign));
    const end = fence === undefined ? -1 : nextWith(lines, fence, at + 1);
    if (end > at) at = end;
    else {
      if (fence !== undefined) unclosed.add(fence);
      kept.push(line);
    }
  }
  return kept;
}

function nextWith(lines: readonly string[], sign: string, from: number): number {
  for (let at = from; at < lines.length; at++) if (lines[at]?.startsWith(sign)) return at;
  return -1;
}

function withoutComments(markup: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = markup.indexOf('<!--'); at >= 0; at = markup.indexOf('<!--', from)) {
    const end = markup.indexOf('-->', at);
    if (end < 0) break;
    kept.push(markup.slice(from, at));
    from = end + 3;
  }
  return kept.join('') + markup.slice(from);
}

/** Words in one line: signs go that stand at a word, pictures, and where links lead. */
function plainWords(text: string): string {
  const plain = text
    // A sign that is meant as such is no sign until the entities are read.
    .replace(/\\[\\`*_{}[\]()#+\-.!>~|]/g, (sign) => `&#${sign.charCodeAt(1)};`)
    .replace(/!\[[^[\]]*\]\([^()[]*\)/g, '')
    .replace(/\[\^[^[\]]+\]/g, '')
    .replace(/\[([^[\]]+)\](?:\([^)[]*\)|\[[^[\]]*\])/g, '$1')
    .replace(/<(https?:[^<>\s]+)>/g, '$1')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/(?<!\w)(?:\*{1,3}|_{1,3})(?=[^\s*_])|(?<=[^\s*_])(?:\*{1,3}|_{1,3})(?!\w)/g, '')
    .replace(/~~(?=\S)|(?<=\S)~~/g, '')
    .replace(/`/g, '');
  return decodeEntities(plain).replace(/\s+/g, ' ').trim();
}
