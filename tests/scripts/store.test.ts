import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import config from '../../wxt.config.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const STORE = resolve(ROOT, 'docs/store');
const read = (file: string): string => readFileSync(resolve(STORE, file), 'utf8');

interface Asked {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
}

/** What the manifest for a browser asks for. */
function askedIn(browser: string): readonly string[] {
  if (typeof config.manifest !== 'function') throw new Error('The manifest is no function.');
  const { permissions, host_permissions } = config.manifest({
    browser,
    command: 'build',
    manifestVersion: 3,
    mode: 'production',
  }) as unknown as Asked;
  return [...permissions, ...host_permissions];
}

/** Width and height, as a PNG's first chunk gives them. */
function sizeOf(picture: string): string {
  const bytes = readFileSync(resolve(STORE, 'pictures', picture));
  return `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}`;
}

describe('what the stores are told', () => {
  it('has one sentence for each permission that a manifest asks for, and for no other', () => {
    const rows = [...read('permissions.md').matchAll(/^\| (?:host access to )?`([^`]+)` \| (.+?) \|$/gm)];
    const told = rows.map(([, permission]) => permission);
    expect(told.sort()).toEqual([...new Set([...askedIn('chrome'), ...askedIn('firefox')])].sort());
    for (const [, , purpose] of rows) expect(purpose).toMatch(/^[A-Z][^.]+\.$/);
  });

  it('is there in each language of the interface, short enough for every store', () => {
    for (const language of ['en', 'uk', 'lt']) {
      const listing = read(`listing.${language}.md`);
      expect(listing.startsWith('# On Record\n')).toBe(true);
      expect(listing.length).toBeGreaterThan(1_000);
      expect(listing.length).toBeLessThan(10_000);
      const { description } = (
        JSON.parse(readFileSync(resolve(ROOT, `locales/${language}.json`), 'utf8')) as {
          extension: { description: string };
        }
      ).extension;
      // Chrome takes no longer one.
      expect(description.length).toBeLessThanOrEqual(132);
    }
  });

  it('comes with pictures of the sizes asked for', () => {
    for (const picture of ['card-light.png', 'panel-light.png', 'panel-dark.png', 'clippings-light.png'])
      expect(`${picture} ${sizeOf(picture)}`).toBe(`${picture} 1280×800`);
    expect(sizeOf('tile.png')).toBe('440×280');
    expect(existsSync(resolve(ROOT, 'public/icon/128.png'))).toBe(true);
  });
});
