import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** The outside world that the search needs, so that each of its steps can be tested. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  isRoot(): boolean;
  isExecutable(path: string): boolean;
  /** Whether a browser is more than a file: Ubuntu's `chromium-browser` is a note, and libraries may be missing. */
  starts(path: string): boolean;
  /** Runs a command, showing what it prints; whether it ended well. */
  run(command: string, args: readonly string[]): boolean;
  /** Where Playwright keeps its own build of the browser, whether it is there or not. */
  playwrightPath(name: BrowserName): string | null;
  say(line: string): void;
}

/** Branded Chrome and Edge are not here: from version 137 on they ignore `--load-extension`. */
const NAMES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'chrome-for-testing'],
  firefox: ['firefox', 'firefox-esr'],
};
const BRANDED = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];
const PLACES: Readonly<Record<BrowserName, Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>>> = {
  chromium: {
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ],
    win32: ['C:\\Program Files\\Chromium\\Application\\chrome.exe'],
  },
  firefox: {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};
/** A browser tells its version in 0.1 s, and from a cold disk in a few. */
const VERSION_MS = 15_000;

const DEBIAN: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * The path of a browser that loads an unpacked extension: an explicit `CHROMIUM` or `FIREFOX`, else
 * Playwright's own Chromium, else an installed one, else one that Playwright or, as root on Debian, apt
 * installs. Throws one sentence that says what to install. Playwright's Firefox takes no extensions, so for
 * Firefox its steps are left out.
 */
export function findBrowser(name: BrowserName, machine: Machine): string {
  const variable = name.toUpperCase();
  const explicit = machine.env[variable];
  if (explicit) {
    if (machine.isExecutable(explicit)) return explicit;
    throw new Error(`${variable} is set to ${explicit}, which is not a program that can be started.`);
  }
  return (
    playwrightsOwn(name, machine) ??
    installed(name, machine) ??
    installedNow(name, machine) ??
    fail(name, machine)
  );
}

function playwrightsOwn(name: BrowserName, machine: Machine): string | null {
  const path = name === 'chromium' ? machine.playwrightPath(name) : null;
  return path && isUsable(path, machine) ? path : null;
}

function isUsable(path: string, machine: Machine): boolean {
  return machine.isExecutable(path) && machine.starts(path);
}

function onPath(names: readonly string[], machine: Machine): string | null {
  const folders = (machine.env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = machine.platform === 'win32' ? '.exe' : '';
  const all = names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  return all.find((path) => isUsable(path, machine)) ?? null;
}

function installed(name: BrowserName, machine: Machine): string | null {
  const usual = PLACES[name][machine.platform] ?? [];
  return onPath(NAMES[name], machine) ?? usual.find((path) => isUsable(path, machine)) ?? null;
}

function installedNow(name: BrowserName, machine: Machine): string | null {
  if (name === 'chromium') {
    machine.say('No Chromium found: asking Playwright to install its own.');
    if (machine.run('npx', ['playwright', 'install', 'chromium'])) {
      const path = playwrightsOwn(name, machine);
      if (path) return path;
    }
  }
  if (machine.platform === 'linux' && machine.isRoot() && machine.isExecutable('/usr/bin/apt-get')) {
    machine.say(`Installing the Debian package ${DEBIAN[name]}.`);
    const done =
      machine.run('apt-get', ['update']) &&
      machine.run('apt-get', ['install', '-y', '--no-install-recommends', DEBIAN[name]]);
    if (done) return installed(name, machine);
  }
  return null;
}

function fail(name: BrowserName, machine: Machine): never {
  const branded = name === 'chromium' && onPath(BRANDED, machine);
  const instead = branded
    ? ` ${branded} is there, but branded Chrome and Edge no longer load an unpacked extension from the command line; to use it, open chrome://extensions, switch on developer mode, choose “Load unpacked” and pick .output/chrome-mv3.`
    : '';
  const wanted = name === 'chromium' ? 'Chromium or Chrome for Testing' : 'Firefox';
  throw new Error(`No ${wanted} found: install it, or set ${name.toUpperCase()} to its path.${instead}`);
}

/** This machine. */
export async function thisMachine(): Promise<Machine> {
  const { chromium } = await import('@playwright/test');
  return {
    env: process.env,
    platform: process.platform,
    isRoot: () => process.getuid?.() === 0,
    isExecutable: (path) => {
      try {
        accessSync(path, constants.X_OK);
        return statSync(path).isFile();
      } catch {
        return false;
      }
    },
    // Elsewhere a browser answers by opening a window.
    starts: (path) =>
      process.platform !== 'linux' ||
      spawnSync(path, ['--version'], { stdio: 'ignore', timeout: VERSION_MS }).status === 0,
    run: (command, args) => {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      const stdio = ['ignore', process.stderr, process.stderr] as const;
      // On Windows npm's programs are scripts, which only a shell starts.
      return (
        spawnSync(command, args, { stdio: [...stdio], env, shell: process.platform === 'win32' }).status === 0
      );
    },
    playwrightPath: () => chromium.executablePath(),
    say: (line) => console.error(line),
  };
}
