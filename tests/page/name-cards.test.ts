import { expect, test } from 'vitest';
import { createNameCards, type NameCardsOptions } from '../../entrypoints/reader/name-cards.ts';
import type { Known } from '../../entrypoints/reader/page-reader.ts';
import type { PageToCard } from '../../utils/messages.ts';
import { createMentionIndex } from '../../utils/page/mention-index.ts';
import { readPage } from '../../utils/page/read-page.ts';
import { DEFAULT_SETTINGS } from '../../utils/settings.ts';
import { analysisOf } from './brenk.ts';
import { PARAGRAPHS, parse } from './parse.ts';

const LINE = { left: 10, top: 10, width: 80, height: 20 };
const turn = (): Promise<void> => new Promise((done) => setTimeout(done, 1));

/** A page that names Odalys Brenk, as laid out by a browser, and what is drawn over it. */
function opened(): { window: NameCardsOptions['window']; known: Extract<Known, { state: 'read' }> } {
  const document = parse(`<main>${PARAGRAPHS}</main>`);
  Object.defineProperty(document, 'activeElement', { value: null });
  const read = readPage(document, 'https://meadowpost.example/lamps', { today: '2026-06-01' });
  const page = { ...read, rangeOf: () => ({ getClientRects: () => [LINE] }) as unknown as Range };
  const reading = {
    article: page.article,
    analysis: analysisOf(page.article),
    matches: {},
    document: null,
  };
  const ResizeObserver = class {
    observe(): void {}
    disconnect(): void {}
  };
  const window = {
    ...{ document, ResizeObserver, setTimeout, clearTimeout, HTMLElement: class {} },
    addEventListener: () => undefined,
    requestAnimationFrame: () => 0,
  };
  return {
    window: window as unknown as NameCardsOptions['window'],
    known: { state: 'read', page, mentions: createMentionIndex(reading), reading, linked: true },
  };
}

test('a card that greets only after the page seemed to forbid it is shown then, and nothing before', async () => {
  const { window, known } = opened();
  const frame = { greeted: false, blocked: false };
  const drawn: string[] = [];
  const sent: PageToCard[] = [];
  const cards = createNameCards({
    ...{ window, known: () => known, linked: async () => undefined },
    settings: () => DEFAULT_SETTINGS,
    overlay: {
      makeFrame: () => undefined as unknown as HTMLIFrameElement,
      showFrame: () => void drawn.push('card'),
      hideFrame: () => undefined,
      setTone: () => undefined,
      drawBoxes: (kind) => void drawn.push(kind),
      showButton: () => undefined,
    },
    port: () => ({
      greeted: () => frame.greeted,
      send: (message) => void sent.push(message),
      greet: async () => undefined,
    }),
    blocked: () => frame.blocked,
    describe: async () => ({ ok: true, value: null }),
    clip: () => undefined,
    keep: () => undefined,
    signal: new AbortController().signal,
  });
  const [mention] = known.mentions.stops;
  if (mention === undefined) throw new Error('The page names nobody.');

  frame.blocked = true;
  cards.open(mention);
  await turn();
  expect(sent).toEqual([]);
  Object.assign(frame, { blocked: false, greeted: true });
  cards.refresh();
  await turn();

  expect(sent).toMatchObject([{ type: 'show', content: { name: 'Odalys Brenk' }, takeFocus: true }]);
  expect(drawn).toEqual(['card', 'open']);
});
