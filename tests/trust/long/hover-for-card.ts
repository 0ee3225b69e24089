import type { Page } from '@playwright/test';
import { cardFrame, placeOf } from '../../../scripts/hover.ts';

/** How long a card may take to say whom it is of, in ms; what is measured here is not time. */
const CARD_LIMIT_MS = 10_000;

export interface HoveredName {
  /** As the page has it. */
  readonly written: string;
  /** As the heading of its card has it. */
  readonly card: string;
}

/**
 * The pointer comes onto a name, the modifier held, and Escape closes the card that has come: open, it would cover the
 * next name. Throws where it does not come.
 */
export async function hover(tab: Page, { written, card }: HoveredName): Promise<void> {
  const { x, y } = await placeOf(tab, written);
  await tab.mouse.move(x, y);
  const frame = await cardFrame(tab);
  if (!(await frame.evaluate(comesToSay, { card, limit: CARD_LIMIT_MS })))
    throw new Error(`Over “${written}” the card did not say “${card}”.`);
  await tab.keyboard.press('Escape');
}

/** In the card: whether its heading comes to have these words; looked at when it changes, so that nothing is polled. */
function comesToSay({ card, limit }: { readonly card: string; readonly limit: number }): Promise<boolean> {
  const isSaid = (): boolean => document.querySelector('h1, h2')?.textContent?.includes(card) === true;
  if (isSaid()) return Promise.resolve(true);
  return new Promise((done) => {
    const end = (isSo: boolean): void => {
      observer.disconnect();
      clearTimeout(timer);
      done(isSo);
    };
    const observer = new MutationObserver(() => {
      if (isSaid()) end(true);
    });
    const timer = setTimeout(end, limit, false);
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  });
}
