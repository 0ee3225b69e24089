import type { Clipping, Moment } from './clipping.ts';

/** The clipped words: what was said of them, joined by ` … ` where cue and speaker stood inside. */
export function wordsOf({ quote }: Pick<Clipping, 'quote'>): string {
  const said = quote.said.map(([start, end]) => quote.exact.slice(start, end).trim()).filter(Boolean);
  return said.length === 0 ? quote.exact.trim() : said.join(' … ');
}

/** `2026-03-01` */
export function dayOf(moment: Moment): string {
  return moment.slice(0, 'yyyy-mm-dd'.length);
}

/** On one line, without what would end it. */
export function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
}
