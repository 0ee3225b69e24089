import type { Article, Span } from '../../utils/model.ts';
import { pick } from './random.ts';

/** An article's text as it might read on a later visit, and where each part of it stands now. */
export interface AlteredText {
  readonly text: string;
  /** Where the words of a span stand; null where less than half of them are left, or they no longer stand together. */
  where(span: Span): Span | null;
}

export interface Alteration {
  /** Share of the words that are replaced, taken away, or doubled by another. */
  readonly words: number;
  /** Share of the paragraphs that change their place. */
  readonly moved: number;
  /** Share of the paragraphs before which something foreign is put. */
  readonly inserted: number;
  /** What is taken away whole. */
  readonly gone: readonly Span[];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\u00ad-]*/gu;
const FOREIGN = [
  'Sign up for our newsletter, and read the day’s news before breakfast.',
  'Read also: Sylvania counts its bridges again',
  'Advertisement',
  'This article was updated after the ministry had answered.',
];

interface Word {
  /** Into the altered text. */
  readonly at: Span;
  /** Into the text as it was. */
  readonly was: Span;
  /** Whether it is the word that it was, and not another in its place. */
  readonly isIntact: boolean;
}

/** Alters an article by a seeded generator: always the same for the same seed. */
export function alterText(
  { text, paragraphs }: Pick<Article, 'text' | 'paragraphs'>,
  { words: share, moved, inserted, gone }: Alteration,
  random: () => number,
): AlteredText {
  const vocabulary = text.match(WORD) ?? ['word'];
  const kept: Word[] = [];
  let out = '';
  for (const index of reordered(paragraphs.length, moved, random)) {
    const [start, end] = paragraphs[index] as Span;
    let paragraph = '';
    const here: Word[] = [];
    let behind = start;
    for (const match of text.slice(start, end).matchAll(WORD)) {
      const was: Span = [start + match.index, start + match.index + match[0].length];
      const isGone = gone.some(([from, to]) => was[0] < to && from < was[1]);
      const between = text.slice(behind, was[0]);
      behind = was[1];
      if (isGone) continue;
      paragraph += respaced(between, random);
      const fate = random() < share ? random() : 1;
      if (fate < 0.25) continue;
      const isIntact = fate >= 0.75;
      if (isIntact && fate < 1) paragraph += `${pick(vocabulary, random)} `;
      const word = isIntact ? match[0] : pick(vocabulary, random);
      here.push({ at: [paragraph.length, paragraph.length + word.length], was, isIntact });
      paragraph += word;
    }
    paragraph += text.slice(behind, end);
    if (random() < inserted) out += `${pick(FOREIGN, random)}\n\n`;
    for (const word of here) kept.push({ ...word, at: [word.at[0] + out.length, word.at[1] + out.length] });
    out += `${paragraph}\n\n`;
  }
  return { text: out.trimEnd(), where: (span) => whereIs(span, kept, text) };
}

function whereIs([start, end]: Span, kept: readonly Word[], text: string): Span | null {
  const left = kept.filter(({ was }) => was[0] >= start && was[1] <= end);
  const before = text.slice(start, end).match(WORD)?.length ?? 0;
  const first = left[0];
  const last = left.at(-1);
  const intact = left.filter(({ isIntact }) => isIntact).length;
  if (first === undefined || last === undefined || intact < before / 2) return null;
  const now: Span = [Math.min(...left.map(({ at }) => at[0])), Math.max(...left.map(({ at }) => at[1]))];
  return now[1] - now[0] > 2 * (end - start) + 20 ? null : now;
}

/** What wrappers and other templates do to what stands between words. */
function respaced(between: string, random: () => number): string {
  if (random() > 0.1) return between;
  return between
    .replace(/ /g, () => pick(['\u00a0', '  ', ' ', '\n'], random))
    .replace(/[“”]/g, '"')
    .replace(/’/g, "'")
    .replace(/—/g, '–');
}

function reordered(count: number, share: number, random: () => number): readonly number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  for (let at = 0; at < count; at++) {
    if (random() >= share) continue;
    const [index = 0] = order.splice(at, 1);
    order.splice(Math.floor(random() * count), 0, index);
  }
  return order;
}
