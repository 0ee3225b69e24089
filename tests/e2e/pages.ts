/** Pages that are served beside the sample site's files: odd ones, made here. */
const article = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Odd page</title>` +
  `<meta property="og:type" content="article"></head><body><article><h1>Odd page</h1>${body}</article></body></html>`;

const SENTENCE = 'The Ministry of Bridges of Freedonia said that the river Plink rose by 3% in a week. ';

/** An article of an invented country. */
export const BRIEF =
  '<p>Rufus Firefly, Freedonia’s Minister of Bridges, said the river Plink rose faster than anyone had expected ' +
  'and that two bridges would be closed until the water falls. Firefly added that nobody was hurt.</p>' +
  `<p>${SENTENCE}It has measured the river since the old bridge was built.</p>`;

export const HOSTILE_PAGES: Readonly<Record<string, { body: string; headers?: Record<string, string> }>> = {
  '/no-text.html': { body: article('') },
  '/huge.html': {
    body: article(`<p>${SENTENCE.repeat(50)}</p>`.repeat(Math.ceil(5_000_000 / (50 * SENTENCE.length)))),
  },
  '/strict-policy.html': {
    body: article(BRIEF),
    headers: { 'content-security-policy': "default-src 'none'; frame-src 'none'" },
  },
  '/sandboxed.html': {
    body: article(BRIEF),
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
  },
};
