import { parseHTML } from 'linkedom';

/** A document of a whole page's markup, or of a body's. */
export function parse(html: string): Document {
  const whole = /<html/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}

/** Sentences of invented news, long enough to count as running text. */
export const SENTENCES = [
  'The Ministry of Lighthouses of Lowmark said on Monday that it would repair the northern towers before winter.',
  'Minister Odalys Brenk told reporters that the work, which has been delayed twice, would cost four million crowns.',
  '“Every keeper on this coast knows which lamps are failing,” she said, “and so does every skipper at sea.”',
  'Opposition members asked why the repairs, promised two years ago, had not begun in the spring as announced.',
  'The harbour council of Vessin welcomed the decision, and added that pilots had been asking for it since March.',
];

export const PARAGRAPHS = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('\n');
