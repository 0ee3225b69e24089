import { expect, test } from 'vitest';
import { itemsOf, messagesOf } from '../source-of.ts';

const RSS = `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Zembla Herald</title><language>en-GB</language>
<item><title>Canal &amp; dam</title><link>https://herald.example/canal</link><guid isPermaLink="false">h-1</guid>
<pubDate>Thu, 12 Mar 2026 08:00:00 +0000</pubDate><dc:creator>Marta Quillon</dc:creator>
<description>Short.</description>
<content:encoded><![CDATA[<p>The canal is open.</p><p>Nobody&nbsp;came.</p><script>x()</script>]]></content:encoded></item>
<item><title>Second</title><link>https://herald.example/2</link><description>&lt;p&gt;It rained.&lt;/p&gt;</description></item>
</channel></rss>`;

test('RSS gives an article an item, with its date, address and author, and the feed as its outlet', async () => {
  expect(await itemsOf(RSS)).toMatchObject([
    {
      source: 'h-1',
      content: 'The canal is open.\n\nNobody came.',
      meta: {
        title: 'Canal & dam',
        url: 'https://herald.example/canal',
        outlet: 'Zembla Herald',
        published: '2026-03-12',
        language: 'en',
        authors: ['Marta Quillon'],
      },
    },
    { source: 'https://herald.example/2', content: 'It rained.', meta: { published: null } },
  ]);
});

test('Atom gives an article an entry, of any kind of content', async () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Herald</title>
<entry><id>tag:1</id><title>One</title><link rel="self" href="https://a.example/self"/><link href="https://a.example/1"/>
<published>2026-03-12T08:00:00Z</published><updated>2026-04-01T00:00:00Z</updated><author><name>Ida Orsik</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>First <b>bold</b>.</p><p>Second.</p></div></content></entry>
<entry><id>tag:2</id><title>Two</title><summary type="text">Plain &lt;3.</summary></entry></feed>`;

  expect(await itemsOf(atom)).toMatchObject([
    {
      source: 'tag:1',
      content: 'First bold.\n\nSecond.',
      meta: { url: 'https://a.example/1', published: '2026-03-12', authors: ['Ida Orsik'], outlet: 'Herald' },
    },
    { source: 'tag:2', content: 'Plain <3.' },
  ]);
});

test('JSON Feed gives an article an item, in one line or laid out', async () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Herald',
    language: 'en',
    items: [
      {
        id: 7,
        content_html: '<p>Open.</p>',
        date_published: '2026-03-12T08:00:00Z',
        authors: [{ name: 'Ida' }],
      },
      { id: 'b', content_text: 'Shut.', url: 'https://a.example/b' },
      'nonsense',
    ],
  };
  const wanted = [
    { source: '7', content: 'Open.', meta: { outlet: 'Herald', published: '2026-03-12', authors: ['Ida'] } },
    { source: 'b', content: 'Shut.', meta: { url: 'https://a.example/b', language: 'en' } },
  ];

  expect(await itemsOf(JSON.stringify(feed))).toMatchObject(wanted);
  expect(await itemsOf(JSON.stringify(feed, null, 2))).toMatchObject(wanted);
});

test('a feed with bad XML is named, and the items that are whole are read', async () => {
  const broken = RSS.replace(
    '<item><title>Second',
    '<item><title>Bad & worse</titel></item><item><title>Second',
  );

  expect((await itemsOf(broken)).map(({ source }) => source)).toContain('h-1');
  expect((await messagesOf(broken))[0]).toMatch(/^input, line \d+: the feed is not sound XML/);
});

test('a feed that is cut short is named, and the items before the cut are read', async () => {
  const cut = RSS.slice(0, RSS.indexOf('<item><title>Second') + 20);

  expect((await itemsOf(cut)).map(({ source }) => source)).toEqual(['h-1']);
  expect(await messagesOf(cut)).toHaveLength(1);
});

test('entities that a feed defines itself are never expanded', async () => {
  const lol = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
    '',
  );
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol"><!ENTITY file SYSTEM "file:///etc/hostname">${lol}]>
<rss><channel><title>T</title><item><title>&l9;</title><description>Word &file; word</description></item></channel></rss>`;

  const items = await itemsOf(bomb);

  expect(JSON.stringify(items).length).toBeLessThan(1000);
  expect(items).toMatchObject([{ content: 'Word &file; word' }]);
  expect(await messagesOf(bomb)).toHaveLength(1);
});

test('a feed is read in the encoding that it declares', async () => {
  const head = '<?xml version="1.0" encoding="windows-1251"?><rss><channel><item><title>';
  const bytes = [...new TextEncoder().encode(head), 0xca, 0xe0, 0xed, 0xe0, 0xeb];
  const rest = new TextEncoder().encode('</title></item></channel></rss>');

  expect(await itemsOf(new Uint8Array([...bytes, ...rest]))).toMatchObject([{ meta: { title: 'Канал' } }]);
});
