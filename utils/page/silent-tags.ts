/** Elements whose text is never running text of a page: code, media, controls. */
export const SILENT_TAGS: ReadonlySet<string> = new Set(
  (
    'script style noscript template iframe frame object embed svg math canvas video audio picture source track ' +
    'img map area select option optgroup datalist textarea input button label legend meter progress output ' +
    'title meta link base rp rt param menu dialog'
  ).split(' '),
);
