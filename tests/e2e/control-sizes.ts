import type { Frame, Page } from '@playwright/test';

/** Controls that are smaller than 24 CSS pixels either way (WCAG 2.5.8), a line each. */
export async function smallControls(where: Page | Frame): Promise<readonly string[]> {
  return where.evaluate(() => {
    const least = 24;
    // Sizes are sums of fractions.
    const slack = 0.1;
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([hidden]), select, textarea, summary, [role="tab"], [tabindex="0"]',
    );
    return [...controls].flatMap((control) => {
      if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
      // A press on the label of a box or a dot is one on it.
      const isBox = control.matches('input[type="checkbox"], input[type="radio"]');
      const target = (isBox && control.closest('label')) || control;
      const { width, height } = target.getBoundingClientRect();
      if (Math.min(width, height) >= least - slack) return [];
      const name = control.getAttribute('aria-label') ?? control.textContent ?? '';
      return [`${control.localName} “${name.trim()}”: ${width.toFixed(1)} × ${height.toFixed(1)}`];
    });
  });
}

/** Elements that move although the reader asked for less motion: what moves and for how long, a line each. */
export async function stillMoving(where: Page | Frame): Promise<readonly string[]> {
  return where.evaluate(() => {
    const isLong = (durations: string): boolean =>
      durations.split(',').some((duration) => Number.parseFloat(duration) > 0.01);
    return [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
      const moves = isLong(transitionDuration) || (animationName !== 'none' && isLong(animationDuration));
      return moves ? [`${element.localName}.${element.getAttribute('class')}`] : [];
    });
  });
}

/**
 * Walks through a page with Tab and says what is wrong with where it leads: a stop without a ring around it, one that
 * lies under something else, one that stands before the last. `stops` is how many there were.
 */
export async function walkWithTab(page: Page): Promise<{ stops: number; wrong: readonly string[] }> {
  const wrong: string[] = [];
  await page.evaluate(() => {
    delete (window as { lastStop?: Element }).lastStop;
    // The next Tab leads to the first stop.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    scrollTo(0, 0);
  });
  let stops = 0;
  for (; stops < 400; stops++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const state = window as { lastStop?: Element };
      const now = document.activeElement;
      if (now === null || now === document.body) return null;
      const before = state.lastStop;
      state.lastStop = now;
      const name = `${now.localName} “${(now.getAttribute('aria-label') ?? now.textContent ?? '').trim().slice(0, 40)}”`;
      const { outlineStyle, outlineWidth } = getComputedStyle(now);
      const { left, top, width, height } = now.getBoundingClientRect();
      const above = document.elementFromPoint(left + Math.min(width, 40) / 2, top + height / 2);
      const isCovered = above !== null && !now.contains(above) && !above.contains(now);
      return {
        name,
        // On the parts of a date the browser draws it itself.
        ringed: (outlineStyle !== 'none' && outlineWidth !== '0px') || now.matches('input[type="date"]'),
        isCovered,
        isBack:
          before !== undefined &&
          (before.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
      };
    });
    // After the last comes the browser's own interface.
    if (seen === null) break;
    if (!seen.ringed) wrong.push(`${seen.name} has no ring`);
    if (seen.isCovered) wrong.push(`${seen.name} is covered`);
    if (seen.isBack) wrong.push(`${seen.name} comes after what stands behind it`);
  }
  return { stops, wrong };
}
