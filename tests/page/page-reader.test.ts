import { describe, expect, it } from 'vitest';
import {
  createPageReader,
  type Known,
  type PageReader,
  pageState,
  standingOf,
} from '../../entrypoints/reader/page-reader.ts';
import type { Article, ArticleEntity, LocalId, PageReading, Result } from '../../utils/model.ts';
import { USUAL_MARKING } from '../../utils/page/marking.ts';
import { createMentionIndex, type MentionIndex } from '../../utils/page/mention-index.ts';
import { PARAGRAPHS, parse } from './parse.ts';

const NEWS = '<meta property="og:type" content="article">';

type MentionsOf = (reading: PageReading) => MentionIndex;

interface Bench {
  readonly document: Document;
  readonly reader: PageReader;
  readonly asked: Article[];
  readonly states: string[];
  /** Answers the oldest open question. */
  answer(result: Result<PageReading> | null): void;
}

function bench(
  body: string,
  head = NEWS,
  always = false,
  mentionsOf: MentionsOf = createMentionIndex,
): Bench {
  const document = parse(`<html><head>${head}</head><body><main>${body}</main></body></html>`);
  Object.defineProperty(document, 'location', { value: { href: 'https://meadowpost.example/lamps' } });
  const asked: Article[] = [];
  const states: string[] = [];
  const open: ((result: Result<PageReading> | null) => void)[] = [];
  const reader = createPageReader({
    document,
    always,
    mentionsOf,
    analyze: (article) =>
      new Promise((resolve, reject) => {
        asked.push(article);
        open.push((result) => (result === null ? reject(new Error('gone')) : resolve(result)));
      }),
    today: () => '2026-06-01',
    rest: null,
    onKnown: (known: Known) => states.push(known.state),
    signal: new AbortController().signal,
  });
  return { document, reader, asked, states, answer: (result) => open.shift()?.(result) };
}

function readingOf(article: Article): Result<PageReading> {
  const at = article.text.indexOf('Odalys Brenk');
  const brenk: ArticleEntity = {
    id: 'e1' as LocalId,
    kind: 'person',
    name: 'Odalys Brenk',
    type: null,
    country: null,
    mentions: [[at, at + 12]],
    references: [],
    roles: [],
    confidence: 1,
  };
  const analysis = { language: 'en', readable: true, entities: [brenk], statements: [], claims: [] };
  return { ok: true, value: { article, analysis, matches: {}, document: null } };
}

const main = ({ document }: Bench): Element => document.querySelector('main') as Element;

describe('reading a page', () => {
  it('asks for the article once, and knows its names when the answer comes', async () => {
    const it = bench(PARAGRAPHS);
    const reading = it.reader.read();
    it.answer(readingOf(it.asked[0] as Article));
    expect(await reading).toBe(true);
    const known = it.reader.known();
    expect(known.state === 'read' && known.mentions.marked.length).toBe(1);
    expect(it.states).toEqual(['reading', 'read']);
  });

  it('asks nothing about a page that is not news', async () => {
    const it = bench('<p>Lamp oil, one crown a litre, delivered to your tower on any day of the week.</p>');
    await it.reader.read();
    expect(it.asked).toEqual([]);
    expect(it.reader.known().state).toBe('not-news');
  });

  it('asks nothing about a PDF, whose viewer it sees and whose text it does not', async () => {
    const it = bench(PARAGRAPHS, NEWS, true);
    Object.defineProperty(it.document, 'contentType', { value: 'application/pdf' });
    await it.reader.read();
    expect(it.asked).toEqual([]);
    expect(it.states).toEqual(['pdf']);
  });

  it('asks about it where the reader wants the page read whatever it looks like, but not where it has no text', async () => {
    const it = bench(
      '<p>Lamp oil, one crown a litre, delivered to your tower on any day of the week.</p>',
      '',
      true,
    );
    void it.reader.read();
    expect(it.asked).toHaveLength(1);
    const empty = bench('', '', true);
    await empty.reader.read();
    expect(empty.reader.known().state).toBe('not-news');
  });

  it('knows other names as marked, without asking, when the reader changes what is', async () => {
    let marks = true;
    const it = bench(PARAGRAPHS, NEWS, false, (reading) =>
      createMentionIndex(reading, { ...USUAL_MARKING, marks }),
    );
    const reading = it.reader.read();
    it.answer(readingOf(it.asked[0] as Article));
    await reading;
    marks = false;
    it.reader.markAgain();
    const known = it.reader.known();
    expect(known.state === 'read' && known.mentions.marked).toEqual([]);
    expect(standingOf(known)).toEqual({ is: 'on', names: 1 });
    expect(it.asked).toHaveLength(1);
  });

  it('does not ask again for the same text in new nodes, but finds its way to those', async () => {
    const it = bench(PARAGRAPHS);
    const reading = it.reader.read();
    it.answer(readingOf(it.asked[0] as Article));
    await reading;
    main(it).innerHTML = PARAGRAPHS;

    expect(await it.reader.read()).toBe(false);

    expect(it.asked).toHaveLength(1);
    const known = it.reader.known();
    expect(known.state === 'read' && known.page.pointAt(0)?.node.isConnected).toBe(true);
  });

  it('drops an answer that a later reading has overtaken', async () => {
    const it = bench(PARAGRAPHS);
    const first = it.reader.read();
    main(it).innerHTML =
      `<p>Another story, said the ministry, has taken the place of the first.</p>${PARAGRAPHS}`;
    const second = it.reader.read();
    it.answer(readingOf(it.asked[0] as Article));
    await first;
    expect(it.reader.known().state).toBe('reading');

    it.answer(readingOf(it.asked[1] as Article));
    await second;

    const known = it.reader.known();
    expect(known.state === 'read' && known.reading.article.text.startsWith('Another story')).toBe(true);
  });

  it('says in a sentence why it failed, and asks again at the next look where nobody answered', async () => {
    const it = bench(PARAGRAPHS);
    const reading = it.reader.read();
    it.answer(null);
    await reading;
    expect(pageState(it.reader.known(), false, false)).toMatchObject({
      state: 'failed',
      problem: { code: 'no-answer', message: expect.stringContaining('did not answer') },
    });

    const again = it.reader.read();
    it.answer({ ok: false, error: { code: 'x', message: 'The corpus is away.' } });
    await again;

    expect(it.reader.known()).toEqual({
      state: 'failed',
      problem: { code: 'x', message: 'The corpus is away.' },
    });
  });

  it('asks anew about the same article when the links may have changed, and knows the new ones', async () => {
    const it = bench(PARAGRAPHS);
    const reading = it.reader.read();
    const first = readingOf(it.asked[0] as Article);
    it.answer(first);
    await reading;
    const linking = it.reader.linkAgain();
    expect(it.states).toEqual(['reading', 'read']);
    const matches = { e1: [] } as unknown as PageReading['matches'];
    it.answer(first.ok ? { ok: true, value: { ...first.value, matches } } : first);
    await linking;

    const known = it.reader.known();
    expect(known.state === 'read' && known.reading.matches).toEqual(matches);
    expect(it.asked[1]).toEqual(it.asked[0]);
  });

  it('keeps the links that it has where the corpus does not answer', async () => {
    const it = bench(PARAGRAPHS);
    const reading = it.reader.read();
    it.answer(readingOf(it.asked[0] as Article));
    await reading;
    const before = it.reader.known();
    const linking = it.reader.linkAgain();
    it.answer(null);
    await linking;

    expect(it.reader.known()).toBe(before);
  });

  it('leaves a page of more than a million characters alone, and says so', async () => {
    const it = bench(
      `<p>${'The minister said that the lamps are out, and out they are. '.repeat(50)}</p>`.repeat(500),
    );
    await it.reader.read();
    expect(it.asked).toEqual([]);
    expect(it.reader.known()).toMatchObject({
      state: 'failed',
      problem: { code: 'page-too-long', message: expect.stringContaining('a million characters') },
    });
  });
});
