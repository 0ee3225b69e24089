import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { buildDropped } from '../../utils/builder/build-dropped.ts';
import { readHtml } from '../../utils/builder/read-html.ts';
import { openBundle } from '../../utils/bundle/open-bundle.ts';

const SAID =
  '“We dug 40 km of canals,” said Ida Orsik, Minister of Canals of Sylvania, on Monday in Bad Plink.';
const P = `<p>${SAID} Nobody else came to see the works on that rainy day in the capital, as it had been announced.</p>`;
const options = { readHtml: async () => null, columns: null, onProgress: () => undefined };

test('dropped files become one bundle, and what is wrong is told with its file', async () => {
  const files = [
    new File(['{"type":"statement","id":"a","text":"We will dig."}\n{"broken'], 'rows.jsonl'),
    new File(
      ['Zembla plans a canal\n\nThe canal will be dug before the winter, and nobody is against it.'],
      'canal.txt',
    ),
    new File([''], 'empty.txt'),
  ];

  const { bundle, problems } = await buildDropped(files, 'Канали & Co', options);

  expect(bundle?.name).toBe('Канали & Co.zip');
  expect(problems).toMatchObject([
    { code: 'source-not-json', file: 'rows.jsonl', line: 2, values: ['rows.jsonl', ''] },
    { code: 'source-empty', file: 'empty.txt' },
  ]);
  const opened = await openBundle(bundle ?? new Blob(), 'built.zip');
  expect(opened).toMatchObject({
    ok: true,
    value: {
      manifest: {
        id: expect.stringMatching(/^my-co-[0-9a-f]{8}$/),
        name: 'Канали & Co',
        counts: { documents: 1, statements: 1 },
      },
    },
  });
});

test.each([
  ['text', `Dam opened\n\n${SAID}`, { documents: 1, statements: 1 }],
  [
    'a saved page',
    `<!doctype html><html lang="en"><title>Dam</title><article>${P.repeat(4)}</article>`,
    { documents: 1 },
  ],
  ['Markdown', `# Dam opened\n\n**${SAID}**\n\n- One\n- Two`, { documents: 1, statements: 1 }],
  [
    'RSS',
    `<?xml version="1.0"?><rss><channel><title>Herald</title><item><title>Dam</title><description>${SAID}</description></item></channel></rss>`,
    { documents: 1 },
  ],
  [
    'Atom',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Herald</title><entry><title>Dam</title><content>${SAID}</content></entry></feed>`,
    { documents: 1 },
  ],
  [
    'JSON Feed',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Herald',
      items: [{ id: '1', title: 'Dam', content_text: SAID }],
    }),
    { documents: 1 },
  ],
  ['JSON Lines', JSON.stringify({ type: 'statement', id: 'a', text: 'We dug.' }), { statements: 1 }],
  ['a table', 'id,type,text\na,statement,We dug.\n', { statements: 1 }],
])('%s is taken, packed too', async (_, content, counts) => {
  const plain = new File([content], 'dropped');
  const packed = new File(
    [gzipSync(new TextEncoder().encode(content)) as Uint8Array<ArrayBuffer>],
    'dropped',
  );
  const readHere = { ...options, readHtml: async (html: string) => readHtml(html, null, '2026-06-01') };

  for (const file of [plain, packed]) {
    const { bundle, problems } = await buildDropped([file], 'X', readHere);

    expect(problems).toEqual([]);
    expect(await openBundle(bundle ?? new Blob(), 'built.zip')).toMatchObject({
      value: { manifest: { counts } },
    });
  }
});

test('a bundle that is dropped with articles joins them', async () => {
  const rows = new File(['{"type":"statement","id":"a","text":"We will dig."}'], 'rows.jsonl');
  const { bundle } = await buildDropped([rows], 'Old', options);
  const article = new File([`Dam opened\n\n${SAID}`], 'dam.txt');

  const joined = await buildDropped([bundle as File, article], 'New', options);

  expect(joined.problems).toEqual([]);
  expect(await openBundle(joined.bundle ?? new Blob(), 'built.zip')).toMatchObject({
    value: { manifest: { name: 'New', counts: { documents: 1, statements: 2 } } },
  });
});

test('files without anything to read give no bundle', async () => {
  expect(await buildDropped([new File(['\n'], 'x.txt')], 'x', options)).toMatchObject({ bundle: null });
});
