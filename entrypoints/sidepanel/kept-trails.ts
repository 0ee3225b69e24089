import type { PanelState } from '../../components/panel/panel-state.ts';
import type { Trail } from '../../components/panel/trail.ts';
import { contentId } from '../../utils/text/hash.ts';

/** The part of the browser's storage that lives as long as the browser runs. */
export interface SessionArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** The ways through the articles of the last tabs, so that a panel opened again finds its place. */
export interface KeptTrails {
  /** The way that an earlier panel left in this tab's article: told once, null where there is none. */
  take(tab: number, text: string): Trail | null;
  /** Remembers the way in the panel's tab, where its article was read; `scroll` is how far down the reader is. */
  keep(state: PanelState, scroll: number): Promise<void>;
}

interface KeptTrail {
  /** Of the article's text. */
  readonly text: string;
  readonly trail: Trail;
  /** When it was kept, in ms since 1970. */
  readonly at: number;
}

const PREFIX = 'panel-trail-';
/** As many tabs as the panel itself keeps. */
const MAX_TABS = 20;
/** A place may hold whole statements: a way that is longer than this is cut to where the reader is, in characters. */
const MAX_LENGTH = 200_000;

/** Reads what was kept. `area` null keeps nothing, as in a private window. */
export async function openKeptTrails(area: SessionArea | null, now: () => number): Promise<KeptTrails> {
  const stored = (await area?.get(null).catch(() => ({}))) ?? {};
  const kept = new Map(
    Object.entries(stored).flatMap(([key, value]) =>
      key.startsWith(PREFIX) && isKept(value) ? [[key, value] as const] : [],
    ),
  );
  const told = new Set<string>();
  let last = '';
  return {
    take(tab, text) {
      const key = `${PREFIX}${tab}`;
      const found = told.has(key) ? undefined : kept.get(key);
      told.add(key);
      return found?.text === contentId(text) ? found.trail : null;
    },
    async keep({ tab, look, trail }, scroll) {
      if (area === null || tab === null || look.state !== 'read') return;
      const key = `${PREFIX}${tab}`;
      const here = { ...trail.here, scroll };
      const whole = { ...trail, here };
      const short = JSON.stringify(whole).length > MAX_LENGTH;
      const text = contentId(look.page.article.text);
      const next: KeptTrail = { text, trail: short ? { here, past: [], future: [] } : whole, at: now() };
      const news = JSON.stringify([key, next.text, next.trail]);
      if (news === last) return;
      last = news;
      kept.set(key, next);
      await area.set({ [key]: next });
      const oldest = [...kept].sort(([, a], [, b]) => b.at - a.at).slice(MAX_TABS);
      for (const [old] of oldest) kept.delete(old);
      if (oldest.length > 0) await area.remove(oldest.map(([old]) => old));
    },
  };
}

function isKept(value: unknown): value is KeptTrail {
  return typeof value === 'object' && value !== null && 'trail' in value && 'text' in value && 'at' in value;
}
