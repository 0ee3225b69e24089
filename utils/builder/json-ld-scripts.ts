/** Characters of a start tag in which its type is looked for. */
const LONGEST_TAG = 1_000;

/** What stands in a page's `<script type="application/ld+json">`, one after the other, without parsing the page. */
export function* jsonLdScripts(markup: string): Generator<string> {
  const lower = markup.toLowerCase();
  // A letter that grows in lower case would shift all places behind it; such pages have no need to be read so.
  if (lower.length !== markup.length) return;
  for (let at = lower.indexOf('<script'); at >= 0; ) {
    const begin = lower.indexOf('>', at) + 1;
    const end = begin === 0 ? -1 : lower.indexOf('</script', begin);
    if (end < 0) return;
    const tag = lower.slice(at, Math.min(begin, at + LONGEST_TAG));
    if (/\stype\s?=\s?["']?application\/ld\+json/.test(tag)) yield markup.slice(begin, end);
    at = lower.indexOf('<script', end);
  }
}
