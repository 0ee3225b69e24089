/** Pages that are served beside the sample site's files: odd ones, made here. */
const article = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Odd page</title>` +
  `<meta property="og:type" content="article"></head><body><article><h1>Odd page</h1>${body}</article></body></html>`;

const SENTENCE = 'The Ministry of Bridges of Freedonia said that the river Plink rose by 3% in a week. ';

export const HOSTILE_PAGES: Readonly<Record<string, { body: string; headers?: Record<string, string> }>> = {
  '/no-text.html': { body: article('') },
  '/huge.html': {
    body: article(`<p>${SENTENCE.repeat(50)}</p>`.repeat(Math.ceil(5_000_000 / (50 * SENTENCE.length)))),
  },
  '/strict-policy.html': {
    body: article(
      `<p>Rufus Firefly, Freedonia’s Minister of Bridges, said the river rose.</p><p>${SENTENCE}</p>`,
    ),
    headers: { 'content-security-policy': "default-src 'none'; frame-src 'none'" },
  },
  '/sandboxed.html': {
    body: article(
      `<p>Rufus Firefly, Freedonia’s Minister of Bridges, said the river rose.</p><p>${SENTENCE}</p>`,
    ),
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
  },
};
