import type { Page } from '@playwright/test';
import { launchChromium } from '../../scripts/launch-chromium.ts';
import { serveSite } from '../../scripts/serve-site.ts';
import type { Figure } from './measure.ts';

const NAMES = 500;
const RUNS = 7;
const SCROLL_MS = 1_500;
/** A frame that came later than this after the one before was dropped on a screen of 60 Hz, in ms. */
const LATE_FRAME_MS = 25;

/** Five hundred marks: as highlights beside wrapping elements, and scrolling with them beside scrolling without. */
export async function benchMarks(): Promise<Figure[]> {
  const site = await serveSite(0, { '/names.html': { body: page() } });
  const chromium = await launchChromium({ headless: true, extension: false });
  const samples = new Map<string, number[]>();
  const keep = (name: string, value: number): void =>
    void samples.set(name, [...(samples.get(name) ?? []), value]);
  try {
    for (let run = 0; run < RUNS; run++) {
      const tab = await chromium.context.newPage();
      await tab.goto(`${site.origin}/names.html`);
      keep('plain', await lateFrames(tab));
      const marked = await mark(tab, 'highlight');
      keep('highlights', marked.made);
      keep('highlights away', marked.undone);
      keep('marked', await lateFrames(tab));
      const wrapped = await mark(tab, 'wrap');
      keep('elements', wrapped.made);
      keep('elements away', wrapped.undone);
      await tab.close();
    }
  } finally {
    await chromium.close();
    await site.close();
  }
  const figure = (name: string, key: string, unit: string, target?: string): Figure => ({
    ...{ name, unit, samples: samples.get(key) ?? [] },
    ...(target === undefined ? {} : { target }),
  });
  return [
    figure(`${NAMES} marks as highlights, with style and layout`, 'highlights', 'ms'),
    figure('  the same as wrapping elements', 'elements', 'ms'),
    figure(`${NAMES} highlights away again`, 'highlights away', 'ms'),
    figure('  the same as wrapping elements', 'elements away', 'ms'),
    figure(
      `frames dropped in ${SCROLL_MS / 1_000} s of scrolling, ${NAMES} marks`,
      'marked',
      'frames',
      'as without',
    ),
    figure('  the same without marks', 'plain', 'frames'),
  ];
}

/** Marks every name of the page, forces layout, undoes it and, for highlights, leaves them there. */
function mark(tab: Page, how: 'highlight' | 'wrap'): Promise<{ made: number; undone: number }> {
  return tab.evaluate((kind) => {
    CSS.highlights.clear();
    const ranges = [...document.querySelectorAll('p')].map(({ firstChild }) => {
      const range = document.createRange();
      range.setStart(firstChild as Text, 4);
      range.setEnd(firstChild as Text, 17);
      return range;
    });
    const layout = (): number => document.body.getBoundingClientRect().height;
    const time = (work: () => void): number => {
      layout();
      const start = performance.now();
      work();
      layout();
      return performance.now() - start;
    };
    if (kind === 'highlight') {
      const highlight = new Highlight();
      const draw = (): void => {
        for (const range of ranges) highlight.add(range);
        CSS.highlights.set('on-record-name', highlight);
      };
      const made = time(draw);
      const undone = time(() => {
        highlight.clear();
        CSS.highlights.delete('on-record-name');
      });
      draw();
      return { made, undone };
    }
    const wraps: HTMLElement[] = [];
    const made = time(() => {
      for (const range of ranges) {
        const wrap = document.createElement('span');
        wrap.className = 'name';
        range.surroundContents(wrap);
        wraps.push(wrap);
      }
    });
    const undone = time(() => {
      for (const wrap of wraps) {
        const { parentNode } = wrap;
        wrap.replaceWith(...wrap.childNodes);
        parentNode?.normalize();
      }
    });
    return { made, undone };
  }, how);
}

/** Scrolls down and counts frames that came late. */
function lateFrames(tab: Page): Promise<number> {
  return tab.evaluate(
    ([length, late]) =>
      new Promise<number>((done) => {
        scrollTo(0, 0);
        let count = 0;
        let last = performance.now();
        const end = last + length;
        const next = (now: number): void => {
          if (now - last > late) count += Math.round((now - last) / (1_000 / 60)) - 1;
          last = now;
          scrollBy(0, 40);
          if (now < end) requestAnimationFrame(next);
          else done(count);
        };
        requestAnimationFrame(next);
      }),
    [SCROLL_MS, LATE_FRAME_MS] as const,
  );
}

function page(): string {
  const lines = Array.from(
    { length: NAMES },
    (_, at) =>
      `<p>The Rufus Firefly of bridge number ${at} said that the river Plink would rise again before winter.</p>`,
  );
  const style =
    '::highlight(on-record-name), .name { text-decoration: underline dotted 1px rgb(13 85 97 / 0.7); text-underline-offset: 2px }';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Names</title><style>${style}</style></head><body>${lines.join('\n')}</body></html>`;
}
