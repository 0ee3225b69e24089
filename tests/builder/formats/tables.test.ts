import { expect, test } from 'vitest';
import { itemsOf, messagesOf } from '../source-of.ts';

const columns = new Map([
  ['text', 'Quote'],
  ['speaker', 'Who'],
  ['said', 'When'],
]);

test('columns of any name are mapped by the options', async () => {
  const csv = 'Who;When;Quote\nVendal Orsik;2026-03-12;We will dig.\n';

  expect(await itemsOf(csv, 'statement', { columns })).toMatchObject([
    { source: 'input#2', text: 'We will dig.', speaker: { name: 'Vendal Orsik' }, said: '2026-03-12' },
  ]);
});

test('members of JSON rows are mapped too, also those inside others', async () => {
  const row = { Who: 'Vendal Orsik', data: { Quote: 'We will dig.' }, id: 7 };
  const inside = new Map([...columns, ['text', 'data.Quote']]);

  expect(await itemsOf(JSON.stringify(row), 'statement', { columns: inside })).toMatchObject([
    { source: '7', text: 'We will dig.', speaker: { name: 'Vendal Orsik' } },
  ]);
});

test('what people usually call a column needs no option, and an address does for an id', async () => {
  const csv = 'headline,link,date,body\nCanal,https://a.example/1,2026-03-12,It is open.\n';

  expect(await itemsOf(csv, 'document')).toMatchObject([
    {
      source: 'https://a.example/1',
      content: 'It is open.',
      meta: { title: 'Canal', published: '2026-03-12' },
    },
  ]);
});

test('a table without a column for the text is named with the columns that it has', async () => {
  expect(await messagesOf('Who,When,What\na,b,c\nd,e,f\ng,h,i\n', 'statement')).toEqual([
    'input, line 1: no column is the text; there are Who, When, What: say which with --column text=NAME.',
  ]);
});

test.each([
  ['with its rows counted under no name', ',text,speaker\n0,We will dig.,Ida Orsik\n'],
  [
    'with a short form in its header, and cells of several lines',
    'Nr.;Zitat;Sprecher\n1;"Wir graben.\nBald.";Ida Orsik\n2;Nie.;Udo Plink\n3;Doch.;Ida Orsik\n',
  ],
])('a table %s is one', async (_, csv) => {
  const [item] = await itemsOf(csv, 'statement', {
    columns: new Map(
      csv.includes('Zitat')
        ? [
            ['text', 'Zitat'],
            ['speaker', 'Sprecher'],
          ]
        : [],
    ),
  });

  expect(item).toMatchObject({ type: 'statement', speaker: { name: 'Ida Orsik' } });
});

test.each([
  ['12.3.2026', '2026-03-12'],
  ['2. 11. 2026', '2026-11-02'],
  ['12.03.2026, 08:30', '2026-03-12'],
  ['2026/3/12', '2026-03-12'],
  ['2026.03.12', '2026-03-12'],
  ['3/12/2026', null],
  ['31.2.2026', null],
])('%s in a cell is the date %s', async (written, said) => {
  expect(await itemsOf(`speaker,text,said\nIda Orsik,We will dig.,"${written}"\n`)).toMatchObject([{ said }]);
});

test('a column can be said to be no field, whatever it is called', async () => {
  const csv = 'Quote,title,name\nWe will dig.,Minister,Ida Orsik\n';
  const without = new Map([
    ['text', 'Quote'],
    ['title', null],
    ['speaker', null],
  ]);

  expect(await itemsOf(csv, 'statement', { columns: without })).toMatchObject([
    { text: 'We will dig.', speaker: null, meta: { title: null } },
  ]);
});

test('prose with commas is no table', async () => {
  const text = 'Well, yes, it rained, and so on\n\nNobody came, of course, to see it, they said.\n';

  expect(await itemsOf(text)).toMatchObject([{ type: 'document', markup: 'text' }]);
});

test('a stray quote spoils its own line only', async () => {
  const csv =
    'id,type,text\na,statement,x\nb,statement,"y\nc,statement,z\nd,statement,"one\ntwo"\ne,statement,w\n';

  expect((await itemsOf(csv)).map(({ source }) => source)).toEqual(['a', 'c', 'd', 'e']);
  expect(await messagesOf(csv)).toEqual(['input, line 3: a quote that opens here does not close.']);
});

test('a JSON list of rows, and an object around one, are rows', async () => {
  const rows = [
    { type: 'statement', id: 'a', text: 'x' },
    { type: 'statement', id: 'b', text: 'y' },
  ];

  for (const value of [rows, { status: 'ok', results: rows }])
    expect((await itemsOf(JSON.stringify(value, null, 1))).map(({ source }) => source)).toEqual(['a', 'b']);
});
