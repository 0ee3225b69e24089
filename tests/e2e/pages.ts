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

/** The same with an element around each name, which a test can find. */
const FINDABLE = BRIEF.replace('Rufus Firefly', '<span id="minister">Rufus Firefly</span>');

const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** A page with a frame of the address behind its question mark. */
const FRAME =
  '<iframe width="800" height="400"></iframe><script>document.querySelector("iframe").src = location.search.slice(1)</script>';

const OTHER = BRIEF.replaceAll('Rufus Firefly', 'Dolores Quint').replaceAll('Firefly', 'Quint');

const SHADOW =
  '<news-article></news-article><p>Beside the article</p><script>' +
  `const fill = () => { document.querySelector('news-article').shadowRoot.innerHTML = ${JSON.stringify(`<article>${FINDABLE}${OTHER}${OTHER}</article>`)}; };` +
  'document.querySelector("news-article").attachShadow({ mode: "open" });' +
  'if (location.search === "?late") setTimeout(fill, 1500); else fill();</script>';

export const HOSTILE_PAGES: Readonly<Record<string, { body: string; headers?: Record<string, string> }>> = {
  '/no-text.html': { body: article('') },
  '/huge.html': {
    body: article(`<p>${SENTENCE.repeat(50)}</p>`.repeat(Math.ceil(5_000_000 / (50 * SENTENCE.length)))),
  },
  '/strict-policy.html': {
    body: article(BRIEF),
    headers: { 'content-security-policy': "default-src 'none'; frame-src 'none'" },
  },
  '/framing.html': { body: page('Framing', `<p>Nothing here.</p>${FRAME}`) },
  '/framed.html': { body: article(FINDABLE).replace('<title>Odd page', '<title>Framed') },
  '/news-with-frame.html': { body: article(`${OTHER}${FRAME}`) },
  '/shadow.html': { body: page('Shadow', SHADOW, '<meta property="og:type" content="article">') },
  '/sandboxed.html': {
    body: article(BRIEF),
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
  },
};
