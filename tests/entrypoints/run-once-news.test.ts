import { describe, expect, it } from 'vitest';
import { runOnceNews } from '../../entrypoints/scout/run-once-news.ts';
import type { PageRun } from '../../utils/page-run.ts';

class FakeDocument extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';
  contentType = 'text/html';
}

const RUN: PageRun = {
  state: async () => ({ state: 'reading' }),
  standing: () => ({ is: 'on', names: 3 }),
  settingsChanged: () => undefined,
  linksChanged: () => undefined,
  scrollToSpan: () => undefined,
  flashSpan: () => undefined,
  runCommand: () => true,
  clipSource: async () => null,
  showClip: () => false,
  clippingsChanged: () => undefined,
};

function bench(options: { news?: boolean; always?: boolean; document?: Partial<FakeDocument> } = {}) {
  const document = Object.assign(new FakeDocument(), options.document);
  const stop = new AbortController();
  let news = options.news ?? false;
  let change: (() => void) | null = null;
  let loads = 0;
  let [loaded, failed]: [(run: PageRun) => void, () => void] = [() => undefined, () => undefined];
  const page = runOnceNews({
    document: document as unknown as Document,
    always: options.always ?? false,
    mayBeNews: () => news,
    watch: (onChange, signal) => {
      change = onChange;
      signal.addEventListener('abort', () => {
        change = null;
      });
      return { again: () => undefined };
    },
    load: () => {
      loads++;
      return new Promise((resolve, reject) => {
        [loaded, failed] = [resolve, () => reject(new Error('gone'))];
      });
    },
    onChange: () => undefined,
    signal: stop.signal,
  });
  return {
    ...{ page, document, stop },
    loads: () => loads,
    watches: () => change !== null,
    becomesNews: () => {
      news = true;
      change?.();
    },
    settle: async (how: 'loaded' | 'failed') => {
      if (how === 'loaded') loaded(RUN);
      else failed();
      await new Promise((done) => setTimeout(done));
    },
  };
}

describe('a page of which only a first look is taken', () => {
  it('loads nothing where it is no news, and says so', async () => {
    const it = bench();
    expect(it.loads()).toBe(0);
    expect(await it.page.state()).toEqual({ state: 'not-news' });
    expect(it.page.standing()).toEqual({ is: 'not-news' });
    expect(it.page.runCommand('next-name')).toBe(false);
  });

  it('hands over to what is loaded once it may be news, and watches no longer', async () => {
    const it = bench();
    it.becomesNews();
    expect(it.loads()).toBe(1);
    expect(it.page.standing()).toEqual({ is: 'reading' });
    await it.settle('loaded');
    expect(it.page.standing()).toEqual({ is: 'on', names: 3 });
    expect(it.watches()).toBe(false);
  });

  it('loads at once where the reader wants the site always, and for a PDF', () => {
    expect(bench({ always: true }).loads()).toBe(1);
    expect(bench({ document: { contentType: 'application/pdf' } }).loads()).toBe(1);
  });

  it('does not look while the page is hidden', () => {
    const it = bench({ news: true, document: { visibilityState: 'hidden' } });
    expect(it.loads()).toBe(0);
    it.document.visibilityState = 'visible';
    it.document.dispatchEvent(new Event('visibilitychange'));
    expect(it.loads()).toBe(1);
  });

  it('says so where the rest cannot be loaded', async () => {
    const it = bench({ news: true });
    await it.settle('failed');
    expect(await it.page.state()).toMatchObject({ state: 'failed', problem: { code: 'no-answer' } });
    expect(it.page.standing()).toEqual({ is: 'failed' });
  });

  it('stops with its signal', () => {
    const it = bench();
    it.stop.abort();
    it.becomesNews();
    expect(it.loads()).toBe(0);
  });
});
