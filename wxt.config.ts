import { resolve } from 'node:path';
import { defineConfig } from 'wxt';

/** Closed by default and opened piece by piece: `connect-src` alone would let an image out (measured). */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  // The sample page shows the card, which is a page of the extension.
  "frame-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

const PAGES = ['http://*/*', 'https://*/*', 'file://*/*'];

/**
 * Pages that a reader waits for: each is built by itself, as one script and one style sheet. Shared with the other
 * pages, their parts were 13 scripts and 5 style sheets, and each is a request through the browser's own process.
 */
const LOADED_WHILE_WAITED_FOR: ReadonlySet<string> = new Set(['sidepanel', 'card']);

const SEED_BUNDLE = resolve(import.meta.dirname, '.output/seed/seed.zip');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  imports: false,
  outDir: '.output',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'contextMenus',
      // To load the second script where a page may be news; the hosts are those of the content script.
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: PAGES,
    content_scripts: [
      {
        matches: PAGES,
        js: ['scout.js'],
        run_at: 'document_idle',
        // Each frame reads its own document, if it is news.
        all_frames: true,
      },
    ],
    // For tabs of which no page tells: there the extension is not.
    action: { default_title: '__MSG_action_absent__' },
    // Chrome refuses an extension that suggests more than four keys.
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_command_openPanel__' },
      'next-name': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_command_nextName__' },
      'open-card': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_openCard__' },
      'clip-selection': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_command_clipSelection__',
      },
      'previous-name': { description: '__MSG_command_previousName__' },
      'pause-here': { description: '__MSG_command_pauseHere__' },
    },
    content_security_policy: { extension_pages: PAGE_POLICY },
    web_accessible_resources: [
      {
        resources: ['card.html'],
        matches: ['<all_urls>'],
        // Chrome gives the frame another address each session; Firefox has no such key.
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'on-record@on-record.example',
              // Knows `data_collection_permissions` on every system; all releases that Mozilla keeps up are newer.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '130' }),
  }),
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: ['chrome130', 'firefox142'] },
  }),
  hooks: {
    'entrypoints:grouped': (_, groups) => {
      const together = groups.findIndex((group) => Array.isArray(group));
      const pages = groups[together];
      if (!Array.isArray(pages)) return;
      const alone = pages.filter(({ name }) => LOADED_WHILE_WAITED_FOR.has(name));
      groups.splice(
        together,
        1,
        pages.filter((page) => !alone.includes(page)),
        ...alone.map((page) => [page]),
      );
    },
    'build:publicAssets': (_, files) => {
      files.push({ absoluteSrc: SEED_BUNDLE, relativeDest: 'corpus/seed.zip' });
    },
  },
});
