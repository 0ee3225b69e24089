/** The part of the settings that decides where the extension runs; entries are host names, with their subdomains. */
export interface WhereSettings {
  readonly where: 'news' | 'allowed';
  readonly allowed: readonly string[];
  readonly paused: readonly string[];
  readonly pausedUntil: number | 'forever' | null;
}

/** Whether a page is read. `always`: whatever it looks like; `if-news`: only if it looks like news. */
export type Running =
  | { readonly runs: 'always' | 'if-news' }
  | { readonly runs: 'no'; readonly because: 'paused-here' | 'paused-everywhere' | 'not-allowed' }
  /** `until` in ms since 1970. */
  | { readonly runs: 'no'; readonly because: 'paused-a-while'; readonly until: number };

/** The site of an address, as lists name it: its host without `www.`; null where it has none (files, the browser's own pages). */
export function siteOf(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  return url.hostname.replace(/^www\./, '');
}

/**
 * Whether a page of a site is read at a time (ms since 1970). A pause of everything comes before what is said of one
 * site; of two entries that fit a site the longer one, which says more exactly what is meant, decides.
 *
 * `paused: [herald.example]`, `allowed: [news.herald.example]` → `sport.herald.example` is paused,
 * `news.herald.example` always read.
 */
export function runsHere(site: string | null, settings: WhereSettings, now: number): Running {
  const { where, allowed, paused, pausedUntil } = settings;
  if (pausedUntil === 'forever') return { runs: 'no', because: 'paused-everywhere' };
  if (pausedUntil !== null && pausedUntil > now)
    return { runs: 'no', because: 'paused-a-while', until: pausedUntil };
  const stop = longestFit(site, paused);
  const go = longestFit(site, allowed);
  if (stop > 0 && stop >= go) return { runs: 'no', because: 'paused-here' };
  if (go > 0) return { runs: 'always' };
  return where === 'news' ? { runs: 'if-news' } : { runs: 'no', because: 'not-allowed' };
}

/** The length of the longest entry that a site is of; 0 where none is. */
function longestFit(site: string | null, entries: readonly string[]): number {
  return entries.reduce(
    (longest, entry) => (fits(site, entry) ? Math.max(longest, entry.length) : longest),
    0,
  );
}

/** Whether a site is the entry's, or a subdomain of it. */
export function fits(site: string | null, entry: string): boolean {
  return site !== null && (site === entry || site.endsWith(`.${entry}`));
}
