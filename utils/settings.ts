/** The version of what is stored; a field is only ever added, and a stored value that no longer fits becomes the default. */
const VERSION = 1;
const KEY = 'settings';

/** Every setting of the reader's. Plain JSON, kept as one record of `storage.local`. */
export interface Settings {
  /** Whether names are marked at all; unmarked ones still answer to the modifier and the keyboard. */
  readonly marks: boolean;
  /** Also mark names that only the corpus gives away. Pages can read which names are marked, so this tells them. */
  readonly corpusMarks: boolean;
  /** What opens a card: the resting pointer, or only the pointer with the modifier held. */
  readonly hover: 'rest' | 'modifier';
  /** How long the pointer rests before a card opens, in ms. */
  readonly dwell: 150 | 300 | 600;
  /**
   * Held, a card opens at once and names that are not marked are found. Shift does nothing to a pointer at rest; Alt
   * opens menus in Firefox, Control makes a click open a tab.
   */
  readonly modifier: 'Shift' | 'Control' | 'Alt';
  /** Statements in a card. */
  readonly cardStatements: 1 | 2 | 3;
  readonly theme: 'system' | 'light' | 'dark';
  /** Of card and panel, times the browser's own size. */
  readonly textSize: 0.875 | 1 | 1.125 | 1.25;
  readonly citation: 'plain' | 'markdown';
  /** Whether it runs on what looks like news, or only on the sites that the reader allowed. */
  readonly where: 'news' | 'allowed';
  /** Host names where it always runs, whatever the page looks like; with their subdomains. */
  readonly allowed: readonly string[];
  /** Host names where it never runs; with their subdomains. */
  readonly paused: readonly string[];
  /** Until when it runs nowhere: a time in ms since 1970, `forever`, or null. */
  readonly pausedUntil: number | 'forever' | null;
  /** Names that are never marked, as they stand on pages. */
  readonly neverMark: readonly string[];
  /** Whether text in frames is read too. */
  readonly frames: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  marks: true,
  corpusMarks: false,
  hover: 'rest',
  dwell: 300,
  modifier: 'Shift',
  cardStatements: 3,
  theme: 'system',
  textSize: 1,
  citation: 'plain',
  where: 'news',
  allowed: [],
  paused: [],
  pausedUntil: null,
  neverMark: [],
  frames: true,
};

/** Longer lists are a mistake or an attack: each is looked through on every page. */
export const MAX_LISTED = 2000;
/** Of an entry, in UTF-16 code units. */
export const MAX_ENTRY = 200;

/** What each field may hold. */
const FITS: { readonly [Field in keyof Settings]: (value: unknown) => boolean } = {
  marks: isBoolean,
  corpusMarks: isBoolean,
  hover: oneOf('rest', 'modifier'),
  dwell: oneOf(150, 300, 600),
  modifier: oneOf('Shift', 'Control', 'Alt'),
  cardStatements: oneOf(1, 2, 3),
  theme: oneOf('system', 'light', 'dark'),
  textSize: oneOf(0.875, 1, 1.125, 1.25),
  citation: oneOf('plain', 'markdown'),
  where: oneOf('news', 'allowed'),
  allowed: isList,
  paused: isList,
  pausedUntil: (value) => value === null || value === 'forever' || Number.isFinite(value),
  neverMark: isList,
  frames: isBoolean,
};

/** The settings in a stored record, field by field: what does not fit is the default. */
export function parseSettings(stored: unknown): Settings {
  const record = new Map(Object.entries(typeof stored === 'object' && stored !== null ? stored : {}));
  const fitting = Object.entries(FITS).filter(
    ([field, fits]) => record.has(field) && fits(record.get(field)),
  );
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(fitting.map(([field]) => [field, record.get(field)])) };
}

/** The part of the browser's storage that settings need. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  readonly onChanged: {
    addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
    removeListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
  };
}

export interface SettingsStore {
  read(): Promise<Settings>;
  /** Changes some fields; two changes at once from one page are made one after the other. */
  change(make: (settings: Settings) => Partial<Settings>): Promise<Settings>;
  /** Calls back with every later change, wherever it was made, until the signal aborts. */
  watch(onChange: (settings: Settings) => void, signal: AbortSignal): void;
}

/** Opens the settings in a storage area (`browser.storage.local`). */
export function openSettings(area: SettingsArea): SettingsStore {
  const read = async (): Promise<Settings> => parseSettings((await area.get(KEY))[KEY]);
  let last: Promise<unknown> = Promise.resolve();
  return {
    read,
    change(make) {
      const changed = last.then(async () => {
        const before = await read();
        const after = parseSettings({ ...before, ...make(before) });
        await area.set({ [KEY]: { version: VERSION, ...after } });
        return after;
      });
      last = changed.catch(() => undefined);
      return changed;
    },
    watch(onChange, signal) {
      const listen = (changes: Record<string, { newValue?: unknown }>): void => {
        const change = changes[KEY];
        if (change !== undefined) onChange(parseSettings(change.newValue));
      };
      area.onChanged.addListener(listen);
      const unwatch = (): void => {
        try {
          area.onChanged.removeListener(listen);
        } catch {
          // In a page that outlives the extension there is nothing left to listen to.
        }
      };
      signal.addEventListener('abort', unwatch, { once: true });
    },
  };
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

function oneOf(...values: readonly (string | number)[]): (value: unknown) => boolean {
  return (value) => values.some((one) => one === value);
}

function isList(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length <= MAX_LISTED &&
    value.every((entry) => typeof entry === 'string' && entry !== '' && entry.length <= MAX_ENTRY)
  );
}
