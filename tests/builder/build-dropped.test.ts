import { expect, test } from 'vitest';
import { buildDropped } from '../../utils/builder/build-dropped.ts';
import { openBundle } from '../../utils/bundle/open-bundle.ts';

const options = { readHtml: async () => null, onProgress: () => undefined };

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

test('files without anything to read give no bundle', async () => {
  expect(await buildDropped([new File(['\n'], 'x.txt')], 'x', options)).toMatchObject({ bundle: null });
});
