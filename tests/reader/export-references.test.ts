import { expect, test } from 'vitest';
import { citeClipping } from '../../utils/reader/cite-clipping.ts';
import { exportedText } from './exported.ts';
import { citedItems, expandedAnnotations, OA } from './field-parsers.ts';
import { clipping } from './made-clipping.ts';

const made = clipping('c1');
const other = clipping('c2', {
  article: { ...made.article, url: 'https://herald.example/b', title: 'On 5% & {braces} #1' },
});

test.each(['csl-json', 'bibtex', 'ris'] as const)(
  '%s is read by citation-js, one item an article',
  async (id) => {
    const text = await exportedText(id, [made, clipping('c3'), other]);

    const data = citedItems(text);

    expect(data).toHaveLength(2);
    expect(data[0]).toMatchObject({
      title: 'Freedonia counts on its dams',
      'container-title': 'The Freedonia Herald',
      URL: 'https://herald.example/dams',
    });
    // Of news in RIS it takes whom others call the author for the reporter.
    expect(JSON.stringify(data[0]?.author ?? data[0]?.reporter)).toMatch(/Brenk/);
    // It takes the year of RIS alone, where others take the whole date.
    if (id === 'ris') expect(text).toContain('DA  - 2025/06/12/\r\n');
    expect(JSON.stringify(data[0]?.issued)).toMatch(id === 'ris' ? /2025/ : /2025.*6.*12/);
    expect(data[1]?.title).toBe('On 5% & {braces} #1');
  },
);

test.each([
  ['bibtex', '}, howpublished = {x'],
  ['bibtex', '\\input{/etc/passwd}'],
  ['ris', 'x\r\nTY  - BOOK\r\nER  - '],
] as const)('in %s a title of %j stays a title', async (id, title) => {
  const data = citedItems(await exportedText(id, [clipping('c1', { article: { ...made.article, title } })]));

  expect(data).toHaveLength(1);
  expect(data[0]?.URL).toBe('https://herald.example/dams');
});

test('W3C annotations expand as JSON-LD, with quote, position and fragment', async () => {
  const text = await expandedAnnotations(await exportedText('web-annotation', [made]));

  for (const type of [
    'Annotation',
    'SpecificResource',
    'TextQuoteSelector',
    'TextPositionSelector',
    'FragmentSelector',
    'TextualBody',
  ])
    expect(text).toContain(`${OA}${type}`);
  expect(text).toContain(`"${OA}exact":[{"@value":"We will spend 5% of the budget on rivers,"}]`);
  expect(text).toContain('"http://purl.org/dc/terms/title":[{"@value":"Freedonia counts on its dams"}]');
});

test('a clipping is cited in plain text and in Markdown, with what is known', () => {
  expect(citeClipping(made, 'plain')).toBe(
    '“We will spend 5% of the budget on rivers,” — Mira Tolvane, Minister of Rivers, Freedonia counts on its dams, The Freedonia Herald, 2025-06-12, https://herald.example/dams',
  );
  expect(citeClipping({ ...made, speaker: null }, 'markdown', () => '12 June')).toBe(
    '> We will spend 5% of the budget on rivers,\n>\n> — Ministry of Rivers of Freedonia, [Freedonia counts on its dams](https://herald.example/dams), The Freedonia Herald, 12 June',
  );
  const bare = { url: null, title: null, outlet: null, published: null };
  expect(
    citeClipping(
      { ...made, speaker: null, institution: null, article: { ...made.article, ...bare } },
      'plain',
    ),
  ).toBe('“We will spend 5% of the budget on rivers,” — ');
});
