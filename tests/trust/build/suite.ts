import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Outcome, Suite } from '../suite.ts';

/** The builds as they are: what they may ask for, where they may send, and what in them could. */
export const builtFiles: Suite = {
  name: 'what is built',
  attempt: 'permission, policy or file of a build looked at',
  quick: true,
  run,
};

const OUTPUT = resolve(import.meta.dirname, '../../../.output');
const BROWSERS = ['chrome', 'firefox'] as const;
const HOSTS = ['http://*/*', 'https://*/*', 'file://*/*'];
const PERMISSIONS = ['storage', 'unlimitedStorage', 'contextMenus', 'scripting'];

/** Closed by default; `connect-src` alone would let an image out. */
const POLICY: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "frame-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
];

/** What sends, or makes code of text, whoever brought it into the bundle. */
const SENDERS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['XMLHttpRequest', /\bXMLHttpRequest\b/g],
  ['WebSocket', /\bWebSocket\b/g],
  ['EventSource', /\bEventSource\b/g],
  ['sendBeacon', /\bsendBeacon\b/g],
  ['RTCPeerConnection', /\bRTCPeerConnection\b/g],
  ['importScripts', /\bimportScripts\b/g],
  ['eval', /(?<![\w.$])eval\(/g],
  ['new Function', /\bnew Function\b/g],
  ['document.write', /\bdocument\.write/g],
  [
    'an ear for other extensions and sites',
    /\bon(?:Message|Connect|UserScriptMessage)External\.addListener/g,
  ],
];
/** Addresses that stand in messages of libraries, and names of XML: nothing opens them. */
const NAMED_HOSTS =
  /^(?:www\.w3\.org|tools\.ietf\.org|bit\.ly|tinyurl\.com|github\.com|wxt\.dev|creativecommons\.org|purl\.org|schema\.org)$/;

interface BuiltManifest {
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly web_accessible_resources: readonly {
    readonly resources: readonly string[];
    readonly use_dynamic_url?: boolean;
  }[];
  readonly externally_connectable?: unknown;
}

async function run(): Promise<Outcome> {
  const losses: string[] = [];
  let attempts = 0;
  const expectSame = (what: string, found: unknown, wanted: unknown): void => {
    attempts++;
    if (JSON.stringify(found) !== JSON.stringify(wanted))
      losses.push(`${what} is ${JSON.stringify(found)}, and should be ${JSON.stringify(wanted)}.`);
  };
  for (const browser of BROWSERS) {
    const folder = join(OUTPUT, `${browser}-mv3`);
    if (!existsSync(join(folder, 'manifest.json'))) {
      losses.push(`There is no build for ${browser}: npm run build.`);
      continue;
    }
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as BuiltManifest;
    const panel = browser === 'chrome' ? ['sidePanel'] : [];
    expectSame(
      `${browser}: permissions`,
      [...manifest.permissions].sort(),
      [...PERMISSIONS, ...panel].sort(),
    );
    expectSame(`${browser}: optional permissions`, manifest.optional_permissions ?? [], []);
    expectSame(`${browser}: hosts`, manifest.host_permissions, HOSTS);
    expectSame(
      `${browser}: other extensions and sites that may connect`,
      manifest.externally_connectable ?? null,
      null,
    );
    const accessible = manifest.web_accessible_resources.flatMap(({ resources }) => resources);
    expectSame(`${browser}: files that a page can reach`, accessible, ['card.html']);
    // Firefox has no such addresses.
    if (browser === 'chrome')
      expectSame(
        'chrome: whether their addresses are new each session',
        manifest.web_accessible_resources.map(({ use_dynamic_url }) => use_dynamic_url),
        [true],
      );
    expectSame(
      `${browser}: policy`,
      manifest.content_security_policy.extension_pages.split('; ').sort(),
      [...POLICY].sort(),
    );
    for (const file of globSync('**/*.{js,html,css}', { cwd: folder })) {
      attempts++;
      losses.push(
        ...faultsOf(readFileSync(join(folder, file), 'utf8')).map((fault) => `${browser}/${file}: ${fault}`),
      );
    }
  }
  return { attempts, losses };
}

/** What a file of a build has that could send something out, or run what was not packed. */
function faultsOf(text: string): string[] {
  const senders = SENDERS.filter(([, pattern]) => text.search(pattern) >= 0).map(
    ([what]) => `it has ${what}.`,
  );
  const hosts = new Set(
    Array.from(text.matchAll(/https?:\/\/([\w-]+(?:\.[\w-]+)+)/g), ([, host]) => host ?? ''),
  );
  const unknown = [...hosts]
    .filter((host) => !NAMED_HOSTS.test(host))
    .map((host) => `it names the host ${host}.`);
  // A page of the build loads only what lies beside it.
  const remote = Array.from(
    text.matchAll(/<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)="(?:[a-z]+:)?\/\/[^"]*"/gi),
    ([tag]) => `it loads ${tag}.`,
  );
  return [...senders, ...unknown, ...remote];
}
