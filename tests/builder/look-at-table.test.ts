import { expect, test } from 'vitest';
import { countRows } from '../../utils/builder/count-rows.ts';
import { droppedFile } from '../../utils/builder/dropped-file.ts';
import { lookAtTable } from '../../utils/builder/look-at-table.ts';
import type { SourceFile } from '../../utils/builder/source.ts';
import { columnsOf } from '../../utils/builder/table-columns.ts';

const dropped = (content: string, name = 'dropped'): SourceFile => droppedFile(new File([content], name));

const ZITATE = `Nr.;Zitat;Sprecher;Amt;Datum;Fundstelle
1;"Wir graben den Kanal noch vor dem Winter.
Bald.";Ida Orsik;Ministerin für Kanäle;12.3.2026;https://herald.example/1
2;Die Schleusen bleiben zu, bis das Eis geht.;Udo Plink;Schleusenwart;13.3.2026;https://herald.example/1
3;Neun Brücken werden es sein.;Ida Orsik;Ministerin für Kanäle;;https://herald.example/2
`;

test('a table whose columns have names of another language is told by its cells', async () => {
  const table = await lookAtTable(dropped(ZITATE));

  expect(table).toMatchObject({
    names: ['Nr.', 'Zitat', 'Sprecher', 'Amt', 'Datum', 'Fundstelle'],
    meanings: [null, 'statement', 'speaker', null, 'date', 'url'],
    isSure: false,
  });
  expect(table?.rows[0]?.[1]).toBe('Wir graben den Kanal noch vor dem Winter.\nBald.');
});

test.each([
  [
    'quote_text,speaker_name,speaker_role,pub_date\n',
    ['statement', 'speaker', 'role', 'date'],
    'sure of nothing',
  ],
  ['text,date,link\n', ['statement', 'date', 'url'], 'articles or statements'],
  ['Source,Quote,Who\n', ['outlet', 'statement', 'speaker'], 'told'],
  ['headline,body,byline,published\n', ['title', 'article', 'authors', 'date'], 'told'],
])('%s', async (header, meanings, told) => {
  const row = `${meanings.map((meaning) => (meaning === 'date' ? '2026-03-12' : 'We dug.')).join()}\n`;

  expect(await lookAtTable(dropped(header + row.repeat(3)))).toMatchObject({
    meanings,
    isSure: told === 'told',
  });
});

test('members of JSON rows are columns, also those inside others', async () => {
  const row = {
    Zitat: 'Wir graben den Kanal noch vor dem Winter.',
    wer: { name: 'Ida Orsik' },
    tags: ['a', 'b'],
  };

  for (const content of [JSON.stringify(row), JSON.stringify([row], null, 1)])
    expect(await lookAtTable(dropped(content))).toMatchObject({
      names: ['Zitat', 'wer.name', 'tags'],
      rows: [['Wir graben den Kanal noch vor dem Winter.', 'Ida Orsik', 'a; b']],
      meanings: ['statement', 'speaker', null],
    });
});

test.each([
  ['rows that say what they are', 'id,type,text\na,statement,We dug.\n'],
  ['prose', 'Canal opened\n\nThe canal was opened, as it was said, on Monday.\n'],
  ['a feed', '<?xml version="1.0"?><rss><channel></channel></rss>'],
  [
    'a checked claim',
    JSON.stringify({ '@type': 'ClaimReview', claimReviewed: 'We dug.', url: 'https://a.example' }),
  ],
  ['nothing', ''],
])('nobody is asked about %s', async (_, content) => {
  expect(await lookAtTable(dropped(content))).toBeNull();
});

test('a file that is called a table is one also where its rows are too long to be told by their beginning', async () => {
  const content = `Titel;Volltext;Tag\nKanal;"${'Der Kanal, sagte sie, kommt. '.repeat(300)}";12.3.2026\n`;
  const table = await lookAtTable(dropped(content, 'artikel.csv'));
  const columns = table && columnsOf(table.names, table.meanings);

  expect(table?.meanings).toEqual([null, 'article', 'date']);
  expect(await lookAtTable(dropped(content, 'artikel.txt'))).toBeNull();
  expect(columns && (await countRows([dropped(content, 'artikel.csv')], columns))).toMatchObject({
    documents: 1,
  });
});

test('what a table would give is counted, with what has no date and what cannot be taken', async () => {
  const columns = {
    type: 'statement',
    columns: { statement: 'Zitat', speaker: 'Sprecher', date: 'Datum' },
  } as const;

  expect(await countRows([dropped(`${ZITATE}4;;Ida Orsik\n`)], columns)).toEqual({
    statements: 3,
    documents: 0,
    speakers: 2,
    undated: 1,
    leftOut: 1,
    complete: true,
  });
});
