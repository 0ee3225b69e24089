import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../scripts/launch-chromium.ts';
import { cardFrame, expect, hoverText, openMarked, test } from './chromium.ts';
import { marksOn } from './marks-on.ts';

test('“not this person” is obeyed at once, in the page’s card too, on the next visit, and until it is taken back', async ({
  tab,
  site,
  chromium,
}) => {
  await openMarked(tab, `${site.origin}/brief.html`);
  const panel = await chromium.openSidePanel(tab);
  const name = panel.locator('.name-button', { hasText: 'Sergiy Boyev' });
  await name.click();
  await expect(panel.getByText('Sanctions alone are not enough').first()).toBeVisible();

  await panel.getByRole('button', { name: 'Not the one on this page' }).click();
  await expect(panel.getByText('You said that this name is not Serhii Boiev.')).toBeVisible();
  await expect(panel.getByText('Sanctions alone are not enough')).toHaveCount(0);

  const cardSays = async (words: string): Promise<void> => {
    await tab.mouse.move(5, 5);
    await hoverText(tab, 'Sergiy Boyev');
    await expect((await cardFrame(tab)).getByText(words).first()).toBeVisible();
    await tab.mouse.move(5, 5);
  };
  await cardSays('Not in your corpus');
  await tab.reload();
  await expect.poll(() => marksOn(tab)).toBeGreaterThan(0);
  await cardSays('Not in your corpus');

  // A reload may lead the panel back to the page's own view.
  const takeBack = panel.getByRole('button', { name: 'Take that back' });
  await expect(takeBack.or(name).first()).toBeVisible();
  if (!(await takeBack.isVisible())) await name.click();
  await takeBack.click();
  await expect(panel.getByText('Sanctions alone are not enough').first()).toBeVisible();
  await cardSays('Sanctions alone are not enough');
});

test('a correction is remembered when the browser is started again', async ({ site }) => {
  const profile = await mkdtemp(join(tmpdir(), 'on-record-correction-'));
  const visit = async (): Promise<Awaited<ReturnType<typeof launchChromium>>> =>
    launchChromium({ headless: true, profile });

  const first = await visit();
  const page = await first.context.newPage();
  await openMarked(page, `${site.origin}/brief.html`);
  await hoverText(page, 'Sergiy Boyev');
  const card = await cardFrame(page);
  await card.getByRole('button', { name: 'More about this name' }).click();
  await card.getByRole('button', { name: 'Not the one on this page' }).click();
  await expect(card.getByText('Not in your corpus')).toBeVisible();
  await first.close();

  const second = await visit();
  const again = await second.context.newPage();
  await openMarked(again, `${site.origin}/brief.html`);
  await hoverText(again, 'Sergiy Boyev');
  const same = await cardFrame(again);
  await expect(same.getByText('Not in your corpus')).toBeVisible();
  await expect(same.getByText('You said that this name is not Serhii Boiev.')).toBeVisible();
  await second.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
