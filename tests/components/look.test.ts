import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { applyLook } from '../../components/apply-look.ts';
import { keepSettings } from '../../components/keep-settings.ts';
import { createPageAccess } from '../../components/page-access.ts';
import { rememberedLook, rememberLook } from '../../components/remembered-look.ts';
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

  it('is at once what it was last, before the settings are read', () => {
    const kept = new Map<string, string>();
    const storage = () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    });
    rememberLook(storage, { theme: 'dark', textSize: 1.125 });
    const html = root();

    keepSettings({ read: () => new Promise(() => undefined), watch: () => undefined }, html, storage);

    expect([html.dataset.theme, html.dataset.text]).toEqual(['dark', '1.125']);
  });

  it('is the usual one where what was kept makes no sense, or nothing may be kept', () => {
    const refuses = (): never => {
      throw new Error('no storage');
    };
    const holds = (kept: string) => () => ({ getItem: () => kept, setItem: () => undefined });

    expect(rememberedLook(holds('{"theme":"mauve"')).theme).toBe('system');
    expect(rememberedLook(holds('{"theme":"mauve"}')).theme).toBe('system');
    expect(rememberedLook(refuses).textSize).toBe(1);
    expect(() => rememberLook(refuses, DEFAULT_SETTINGS)).not.toThrow();
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
