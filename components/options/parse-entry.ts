import { siteOf } from '../../utils/page/runs-here.ts';

/** A typed site as settings name it: a host name or an address of one of its pages; null for anything else. */
export function parseSite(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/u.test(text)) return null;
  const site = siteOf(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  return site !== null && /[.:]|^localhost$/.test(site) ? site : null;
}

/** A typed name with single spaces; null where nothing was typed. */
export function parseName(typed: string): string | null {
  const name = typed.replace(/\s+/gu, ' ').trim();
  return name === '' ? null : name;
}
