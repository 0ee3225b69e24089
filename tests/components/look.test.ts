import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { applyLook } from '../../components/apply-look.ts';
import { keepSettings } from '../../components/keep-settings.ts';
import { createPageAccess } from '../../components/page-access.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings.ts';

const root = (): HTMLElement => parseHTML('<html></html>').document.documentElement;

describe('The look of a surface', () => {
  it('is the browser’s own until the reader sets another, and again when they take that back', () => {
    const html = root();
    applyLook(html, { theme: 'dark', textSize: 1.25 });
    expect([html.dataset.theme, html.dataset.text]).toEqual(['dark', '1.25']);
    applyLook(html, DEFAULT_SETTINGS);
    expect(html.attributes).toHaveLength(0);
  });

  it('follows the settings, and stays as it comes where they cannot be read', async () => {
    const html = root();
    let tell: (settings: Settings) => void = () => undefined;
    const settings = keepSettings(
      {
        read: () => Promise.reject(new Error('no storage')),
        watch: (onChange) => {
          tell = onChange;
        },
      },
      html,
    );
    await Promise.resolve();
    expect(settings.value).toEqual(DEFAULT_SETTINGS);
    tell({ ...DEFAULT_SETTINGS, theme: 'light' });
    expect(html.dataset.theme).toBe('light');
    expect(settings.value.theme).toBe('light');
  });
});

describe('The permission to see pages', () => {
  it('is withheld until the browser grants what is asked for', async () => {
    let held = false;
    const access = createPageAccess({
      contains: async () => held,
      request: async () => {
        held = true;
        return true;
      },
    });
    await access.look();
    expect(access.withheld.value).toBe(true);
    access.ask();
    await new Promise((done) => setTimeout(done, 0));
    expect(access.withheld.value).toBe(false);
  });

  it('is not asked for where the browser does not answer', async () => {
    const access = createPageAccess({
      contains: () => Promise.reject(new Error('gone')),
      request: async () => false,
    });
    await access.look();
    expect(access.withheld.value).toBe(false);
  });
});
