import type { Language } from '../model.ts';
import type { ObservationHead } from './observation-record.ts';

/** Why a source is left out although it could be read. */
export type LeftOut =
  | 'twice'
  | 'too-old'
  | 'too-new'
  | 'undated'
  | 'other-language'
  | 'other-outlet'
  | 'excluded';

/** What of the sources is wanted; an empty list and null ask nothing. */
export interface Selection {
  /** Dates, as far as they are known; up to and with this day, month or year. */
  readonly since: string | null;
  readonly until: string | null;
  readonly languages: readonly Language[];
  readonly outlets: readonly string[];
  /** Ids, addresses, sites (`news.example`) and outlets, in lower case. */
  readonly excluded: ReadonlySet<string>;
}

export const EVERYTHING: Selection = {
  since: null,
  until: null,
  languages: [],
  outlets: [],
  excluded: new Set(),
};

/** Why an observation is not wanted; null where it is. What a register says has no date, and is always wanted. */
export function leftOutBy(selection: Selection, head: ObservationHead): LeftOut | null {
  const { document, first } = head;
  if (document === null && first === null) return null;
  const { since, until, languages, outlets, excluded } = selection;
  if (excluded.size > 0 && isExcluded(head, excluded)) return 'excluded';
  const date = first?.said ?? document?.published ?? null;
  if (date === null && (since !== null || until !== null)) return 'undated';
  // `2026` is neither before nor after a day in 2026.
  if (date !== null && since !== null && date < since.slice(0, date.length)) return 'too-old';
  if (date !== null && until !== null && date.slice(0, until.length) > until) return 'too-new';
  const language = document?.language ?? null;
  if (languages.length > 0 && language !== null && !languages.includes(language)) return 'other-language';
  const outlet = document?.outlet?.toLowerCase() ?? '';
  if (outlets.length > 0 && !outlets.some((name) => name.toLowerCase() === outlet)) return 'other-outlet';
  return null;
}

function isExcluded({ document, source }: ObservationHead, excluded: ReadonlySet<string>): boolean {
  const { url = null, outlet = null } = document ?? {};
  const site = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1] ?? '';
  return [source, document?.source ?? '', url ?? '', site, outlet ?? ''].some(
    (name) => name !== '' && excluded.has(name.toLowerCase()),
  );
}

/** Reads a list of what to leave out: a line each; what follows `#` at the start of a line is a note. */
export function parseExcluded(text: string): ReadonlySet<string> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  return new Set(
    lines.map((line) => line.trim().toLowerCase()).filter((line) => line !== '' && !line.startsWith('#')),
  );
}
