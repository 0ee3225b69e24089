import { analyze } from '../analyze.ts';
import type { EntityKind } from '../model.ts';
import type { SourceSpeaker } from './source.ts';

/** What a statement row says of its speaker, and what its words imply: a row needs not spell out everything. */
export interface SpeakerReading {
  readonly kind: EntityKind;
  /** As given, or what the office implies: a Deputy Foreign Minister of Zembla is of its foreign ministry. */
  readonly institution: string | null;
  readonly country: string | null;
}

const OFFICE_SENTENCE = {
  title: null,
  outlet: null,
  url: null,
  published: null,
  language: 'en',
  authors: [],
};

/** Speakers come again row after row; so many readings are kept. */
const MOST_KEPT = 2_000;
const kept = new Map<string, SpeakerReading>();

/** What a row says of its speaker, read once for all rows that say the same. */
export function readSpeaker(speaker: SourceSpeaker): SpeakerReading {
  const key = JSON.stringify([speaker.name, speaker.role, speaker.institution, speaker.country]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const reading = readOnce(speaker);
  kept.set(key, reading);
  return reading;
}

/** Reads name, role and country as a sentence would have them: “Zembla's Minister of Canals Vendal Orsik said so.” */
function readOnce({ name, role, institution, country }: SourceSpeaker): SpeakerReading {
  const office = role === null ? '' : country === null ? `${role} ` : `${country}'s ${role} `;
  const text = `${office}${name} said so.`;
  const { entities } = analyze({ ...OFFICE_SENTENCE, text, paragraphs: [[0, text.length]] });
  const end = office.length + name.length;
  const named = entities.find(({ mentions }) => mentions.some((span) => span[0] < end && span[1] === end));
  if (named?.kind === 'organisation' && named.mentions.some(([start]) => start === office.length))
    return { kind: 'organisation', institution: null, country: country ?? named.country };
  const [read] = named?.roles ?? [];
  return {
    kind: 'person',
    institution: institution ?? read?.institution ?? null,
    country: country ?? read?.country ?? null,
  };
}
