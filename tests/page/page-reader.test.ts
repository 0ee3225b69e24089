import { describe, expect, it } from 'vitest';
import {
  createPageReader,
  type Known,
  type PageReader,
  pageState,
  standingOf,
} from '../../entrypoints/reader/page-reader.ts';
import type { PageLinks } from '../../utils/messages/page-links.ts';
import type { Analysis, Article, PageReading, Result } from '../../utils/model.ts';
import { USUAL_MARKING } from '../../utils/page/marking.ts';
import { createMentionIndex, type MentionIndex } from '../../utils/page/mention-index.ts';
import { analysisOf, linksOf } from './brenk.ts';
import { PARAGRAPHS, parse } from './parse.ts';

const NEWS = '<meta property="og:type" content="article">';

type MentionsOf = (reading: PageReading) => MentionIndex;

interface Bench {
  readonly document: Document;
  readonly reader: PageReader;
  readonly asked: Article[];
  readonly states: string[];
  /** Gives the reading of the oldest article that was asked about, or none. */
  analyzed(analysis: Analysis | null): Promise<void>;
  /** Says whom its names stand for, or nothing. */
  linked(result: Result<PageLinks> | null): Promise<void>;
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
  const readings: ((analysis: Analysis | null) => void)[] = [];
  const links: ((result: Result<PageLinks> | null) => void)[] = [];
  const reader = createPageReader({
    document,
    always,
    mentionsOf,
    analyze: (article) => {
      asked.push(article);
      return answered(readings);
    },
    link: () => answered(links),
    today: () => '2026-06-01',
    rest: null,
    onKnown: (known: Known) => states.push(known.state),
    signal: new AbortController().signal,
  });
  const turn = (): Promise<void> => new Promise((done) => setTimeout(done));
  return {
    ...{ document, reader, asked, states },
    analyzed: (analysis) => {
      readings.shift()?.(analysis);
      return turn();
    },
    linked: (result) => {
      links.shift()?.(result);
      return turn();
    },
  };
}

/** An answer that comes when the test gives it; a null is nobody's. */
function answered<T>(open: ((value: T | null) => void)[]): Promise<T> {
  return new Promise((resolve, reject) => {
    open.push((value) => (value === null ? reject(new Error('gone')) : resolve(value)));
  });
}

/** Reads the page and answers all that it asks. */
async function readWhole(it: Bench): Promise<Analysis> {
  const reading = it.reader.read();
  const analysis = analysisOf(it.asked.at(-1) as Article);
  await it.analyzed(analysis);
  await it.linked(linksOf(analysis));
  await reading;
  return analysis;
}

const main = ({ document }: Bench): Element => document.querySelector('main') as Element;

describe('reading a page', () => {
  it('asks for the article once, and knows its names when the answer comes', async () => {
    const it = bench(PARAGRAPHS);
    const reading = it.reader.read();
    const analysis = analysisOf(it.asked[0] as Article);
    await it.analyzed(analysis);
    await it.linked(linksOf(analysis));
    expect(await reading).toBe(true);
    const known = it.reader.known();
    expect(known.state === 'read' && known.mentions.marked.length).toBe(1);
    expect(it.asked).toHaveLength(1);
  });

  it('knows what is marked before the corpus answers, since the page sees when marks come', async () => {
    const it = bench(PARAGRAPHS);
    void it.reader.read();
    await it.analyzed(analysisOf(it.asked[0] as Article));

    const known = it.reader.known();

    expect(known.state === 'read' && known.mentions.marked.length).toBe(1);
    expect(pageState(known, false, false)).toEqual({ state: 'reading' });
    expect(standingOf(known)).toEqual({ is: 'reading' });
  });

  it('lets a card wait until it is known whom the names stand for', async () => {
    const it = bench(PARAGRAPHS);
    void it.reader.read();
    const analysis = analysisOf(it.asked[0] as Article);
    await it.analyzed(analysis);
    let linked = false;
    void it.reader.linked().then(() => {
      linked = true;
    });
    await Promise.resolve();
    expect(linked).toBe(false);

    await it.linked(linksOf(analysis));

    expect(linked).toBe(true);
    expect(pageState(it.reader.known(), false, false).state).toBe('read');
  });

  it('fails with the corpus’s own words where that does not answer', async () => {
    const it = bench(PARAGRAPHS);
    const reading = it.reader.read();
    await it.analyzed(analysisOf(it.asked[0] as Article));
    await it.linked({ ok: false, error: { code: 'x', message: 'The corpus is away.' } });
    await reading;

    expect(it.reader.known()).toEqual({
      state: 'failed',
      problem: { code: 'x', message: 'The corpus is away.' },
    });
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
    await readWhole(it);
    marks = false;
    it.reader.markAgain();
    const known = it.reader.known();
    expect(known.state === 'read' && known.mentions.marked).toEqual([]);
    expect(standingOf(known)).toEqual({ is: 'on', names: 1 });
    expect(it.asked).toHaveLength(1);
  });

  it('does not ask again for the same text in new nodes, but finds its way to those', async () => {
    const it = bench(PARAGRAPHS);
    await readWhole(it);
    main(it).innerHTML = PARAGRAPHS;

    expect(await it.reader.read()).toBe(false);

    expect(it.asked).toHaveLength(1);
    const known = it.reader.known();
    expect(known.state === 'read' && known.page.pointAt(0)?.node.isConnected).toBe(true);
  });

  it('drops an answer that a later reading has overtaken', async () => {
    const it = bench(PARAGRAPHS);
    const first = it.reader.read();
    const overtaken = analysisOf(it.asked[0] as Article);
    main(it).innerHTML =
      `<p>Another story, said the ministry, has taken the place of the first.</p>${PARAGRAPHS}`;
    const second = it.reader.read();
    await it.analyzed(overtaken);
    await it.linked(linksOf(overtaken));
    await first;
    expect(it.reader.known().state).toBe('reading');

    const analysis = analysisOf(it.asked[1] as Article);
    await it.analyzed(analysis);
    await it.linked(linksOf(analysis));
    await second;

    const known = it.reader.known();
    expect(known.state === 'read' && known.reading.article.text.startsWith('Another story')).toBe(true);
  });

  it('says in a sentence why it failed, and asks again at the next look where nobody answered', async () => {
    const it = bench(PARAGRAPHS);
    const reading = it.reader.read();
    await it.analyzed(null);
    await reading;
    expect(pageState(it.reader.known(), false, false)).toMatchObject({
      state: 'failed',
      problem: { code: 'no-answer', message: expect.stringContaining('did not answer') },
    });

    const again = it.reader.read();
    await it.linked(null);
    const analysis = analysisOf(it.asked[1] as Article);
    await it.analyzed(analysis);
    await it.linked(linksOf(analysis));
    await again;

    expect(pageState(it.reader.known(), false, false).state).toBe('read');
  });

  it('asks once more whom the names stand for where the background was stopped meanwhile, and the marks stay', async () => {
    const it = bench(PARAGRAPHS);
    const reading = it.reader.read();
    const analysis = analysisOf(it.asked[0] as Article);
    await it.analyzed(analysis);
    await it.linked(null);
    await it.linked(linksOf(analysis));
    await reading;

    expect(it.states).toEqual(['reading', 'read', 'read']);
    expect(pageState(it.reader.known(), false, false).state).toBe('read');
  });

  it('asks anew whom the same article’s names stand for when that may have changed, and does not read it again', async () => {
    const it = bench(PARAGRAPHS);
    const analysis = await readWhole(it);
    const linking = it.reader.linkAgain();
    const matches = { e1: [] } as unknown as PageReading['matches'];
    await it.linked(linksOf(analysis, matches));
    await linking;

    const known = it.reader.known();
    expect(known.state === 'read' && known.reading.matches).toEqual(matches);
    expect(it.asked).toHaveLength(1);
  });

  it('keeps the links that it has where the corpus does not answer', async () => {
    const it = bench(PARAGRAPHS);
    await readWhole(it);
    const before = it.reader.known();
    const linking = it.reader.linkAgain();
    await it.linked(null);
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
