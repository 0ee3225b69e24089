import { describe, expect, test } from 'vitest';
import { findBrowser, type Machine } from '../../scripts/find-browser.ts';

/** A machine on which only some files are there; commands are written down, and may bring files. */
function machine(
  files: readonly string[],
  more: Partial<Machine> & { brings?: Record<string, string> } = {},
) {
  const there = new Set(files);
  const commands: string[] = [];
  const made: Machine = {
    env: { PATH: '/usr/bin' },
    platform: 'linux',
    isRoot: () => false,
    isExecutable: (path) => there.has(path),
    starts: () => true,
    run: (command, args) => {
      const line = [command, ...args].join(' ');
      commands.push(line);
      const brought = more.brings?.[line];
      if (brought) there.add(brought);
      return brought !== undefined;
    },
    playwrightPath: () => '/pw/chrome',
    say: () => undefined,
    ...more,
  };
  return { made, commands };
}

const APT = 'apt-get install -y --no-install-recommends';

describe('a browser is found in this order', () => {
  test.each([
    [
      'an explicit path',
      ['/my/chrome', '/pw/chrome'],
      { PATH: '/usr/bin', CHROMIUM: '/my/chrome' },
      '/my/chrome',
    ],
    ["Playwright's own", ['/pw/chrome', '/usr/bin/chromium'], { PATH: '/usr/bin' }, '/pw/chrome'],
    ['an installed one', ['/usr/bin/chromium'], { PATH: '/usr/bin' }, '/usr/bin/chromium'],
  ])('%s', (_, files, env, expected) => {
    expect(findBrowser('chromium', machine(files, { env }).made)).toBe(expected);
  });

  test('firefox-esr is a Firefox, and Playwright’s Firefox is not asked for', () => {
    const { made, commands } = machine(['/usr/bin/firefox-esr', '/pw/chrome']);
    expect(findBrowser('firefox', made)).toBe('/usr/bin/firefox-esr');
    expect(commands).toEqual([]);
  });
});

test('with none there, Playwright is asked to install one', () => {
  const { made, commands } = machine([], { brings: { 'npx playwright install chromium': '/pw/chrome' } });
  expect(findBrowser('chromium', made)).toBe('/pw/chrome');
  expect(commands).toEqual(['npx playwright install chromium']);
});

test('where Playwright cannot, root on Debian installs the package after an update', () => {
  const { made, commands } = machine(['/usr/bin/apt-get'], {
    isRoot: () => true,
    brings: { 'apt-get update': '/lists', [`${APT} chromium`]: '/usr/bin/chromium' },
  });
  expect(findBrowser('chromium', made)).toBe('/usr/bin/chromium');
  expect(commands).toEqual(['npx playwright install chromium', 'apt-get update', `${APT} chromium`]);
});

test('what is only called a browser, and does not start, is passed over', () => {
  const { made, commands } = machine(['/pw/chrome', '/usr/bin/chromium-browser', '/usr/bin/apt-get'], {
    isRoot: () => true,
    starts: (path) => path === '/usr/bin/chromium',
    brings: {
      'npx playwright install chromium': '/pw/chrome',
      'apt-get update': '/lists',
      [`${APT} chromium`]: '/usr/bin/chromium',
    },
  });

  expect(findBrowser('chromium', made)).toBe('/usr/bin/chromium');
  expect(commands.at(-1)).toBe(`${APT} chromium`);
});

test('an explicit path that is no program is said, not passed over', () => {
  const { made } = machine(['/usr/bin/chromium'], { env: { PATH: '/usr/bin', CHROMIUM: '/nowhere' } });
  expect(() => findBrowser('chromium', made)).toThrow('CHROMIUM is set to /nowhere');
});

test('with only branded Chrome, one sentence says how to load the extension by hand', () => {
  const { made } = machine(['/usr/bin/google-chrome']);
  expect(() => findBrowser('chromium', made)).toThrow('Load unpacked');
});

test('with nothing at all, one sentence says what to install', () => {
  const { made } = machine([]);
  expect(() => findBrowser('firefox', made)).toThrow(
    'No Firefox found: install it, or set FIREFOX to its path.',
  );
});
