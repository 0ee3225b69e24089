import { phones } from '../text/phones.ts';
import { remembered } from '../text/remembered.ts';
import { WORD } from '../text/tokens.ts';
import { type Draft, newDraft } from './actor-draft.ts';
import { words } from './en/words.ts';
import { FEMALE, MALE, PARTICLE } from './lexicon.ts';
import type { Gender } from './mentions.ts';
import { textOf } from './name-span.ts';
import type { Candidate } from './people.ts';
import type { Scene } from './scene.ts';
import { type SurnameOwners, titleGender } from './surname-owners.ts';

/** The people of one article, joined by name. */
export interface People {
  readonly drafts: Draft[];
  /** By the first token of a mention. */
  readonly byToken: ReadonlyMap<number, Draft>;
  /** Joins a name in text order, or starts a new person. */
  add(candidate: Candidate, confidence: number): Draft;
  /** Whether a surname or a given name belongs to somebody named in full. */
  bySurname(lower: string): readonly Draft[];
  byGivenName(lower: string): readonly Draft[];
  /** By another romanisation of the surname: `Yatseniuk` where the article also has `Arseniy Yatsenyuk`. */
  bySpelling(lower: string): readonly Draft[];
  /** Whether these words are the last ones of a longer name: `Castell Diaz` after `Filip Castell Diaz`. */
  isEndOfName(candidate: Candidate): boolean;
  /** A bare name: joins the person of that surname whom it means; null, and nobody's, where it may be either of two. */
  addBare(candidate: Candidate, owners: readonly Draft[]): Draft | null;
}

/** How far a draft's mentions have been looked through: full names first, then bare ones as they are added. */
interface Latest {
  next: number;
  last: number;
}

const SUFFIXES = words('jr sr ii iii iv');
/** In letters: shorter surnames that sound alike are too often two. */
const SHORTEST_RESPELT = 7;
/** Most confidence in one of two people who have a bare surname. */
const TWO_OF_ONE_NAME = 0.85;

/**
 * Opens the people of an article, to be given names in the order of the text: full ones first, then bare ones.
 */
export function joinPeople(scene: Scene, namesakes: SurnameOwners): People {
  const { tokens, classes } = scene;
  const drafts: Draft[] = [];
  const byToken = new Map<number, Draft>();
  const surnames = new Map<string, Draft[]>();
  const spellings = new Map<string, Draft[]>();
  const givenNames = new Map<string, Draft[]>();
  const partsOf = new Map<Draft, string[]>();
  const latest = new Map<Draft, Latest>();
  return {
    drafts,
    byToken,
    add,
    addBare,
    bySurname: (lower) => surnames.get(withoutMarks(lower)) ?? [],
    bySpelling,
    isEndOfName,
    byGivenName: (lower) => givenNames.get(withoutMarks(lower)) ?? [],
  };

  function add(candidate: Candidate, confidence: number): Draft {
    const parts = partsIn(candidate);
    const surname = surnameOf(parts);
    const name = textOf(scene, candidate.first, candidate.last);
    // `Von der Brugge` after `Ursula von der Brugge`: small words with a capital of the sentence.
    const fits = (draft: Draft): boolean =>
      compatible(partsOf.get(draft) ?? [], parts) ||
      draft.name.toLowerCase().endsWith(` ${name.toLowerCase()}`);
    const same =
      surnames.get(surname)?.find(fits) ?? (parts.length > 1 ? bySpelling(surname).find(fits) : undefined);
    const draft = same ?? newDraft('person', name, candidate.first, { confidence });
    if (!same) {
      drafts.push(draft);
      partsOf.set(draft, parts);
      index(surnames, surname, draft);
      const spelling = spellingKey(surname);
      if (spelling !== '') index(spellings, spelling, draft);
      if (parts.length > 1) index(givenNames, parts[0] as string, draft);
    } else if (parts.length > (partsOf.get(draft)?.length ?? 0) && name.length > draft.name.length) {
      partsOf.set(draft, parts);
      draft.name = name;
      if (parts.length > 1) index(givenNames, parts[0] as string, draft);
    }
    mention(draft, candidate);
    namesakes.note(draft, candidate);
    draft.confidence = Math.max(draft.confidence, confidence);
    return draft;
  }

  function isEndOfName(candidate: Candidate): boolean {
    const parts = partsIn(candidate);
    return (surnames.get(surnameOf(parts)) ?? []).some((draft) => {
      const whole = partsOf.get(draft) ?? [];
      return whole.length > parts.length && isEnd(parts, whole);
    });
  }

  function bySpelling(lower: string): readonly Draft[] {
    return spellings.get(spellingKey(lower)) ?? [];
  }

  function addBare(candidate: Candidate, owners: readonly Draft[]): Draft | null {
    const chosen = namesakes.choose(candidate, owners, lastBefore);
    if (!chosen) return null;
    const { draft, sure } = chosen;
    if (!sure) draft.confidence = Math.min(draft.confidence, TWO_OF_ONE_NAME);
    mention(draft, candidate);
    return draft;
  }

  /** Start of the last mention before a token, or -1; asked for ascending tokens, so that it never looks back. */
  function lastBefore(draft: Draft, token: number): number {
    let state = latest.get(draft);
    if (!state) {
      state = { next: 0, last: -1 };
      latest.set(draft, state);
    }
    for (let mention = draft.mentions[state.next]; mention; mention = draft.mentions[state.next]) {
      if (mention.first >= token) break;
      state.last = Math.max(state.last, mention.first);
      state.next++;
    }
    return state.last;
  }

  function mention(draft: Draft, { first, last }: Candidate): void {
    draft.mentions.push({ first, last });
    draft.at = Math.min(draft.at, first);
    byToken.set(first, draft);
    draft.gender ??= genderOf(first, last);
  }

  function index(map: Map<string, Draft[]>, key: string, draft: Draft): void {
    const list = map.get(key);
    if (!list) map.set(key, [draft]);
    else if (!list.includes(draft)) list.push(draft);
  }

  /** Lower-cased words of a name, without suffixes and particles in front. */
  function partsIn({ first, last }: Candidate): string[] {
    const parts: string[] = [];
    for (let token = first; token < last; token++) {
      const lower = withoutMarks(tokens.lower[token] as string);
      if (tokens.kind[token] !== WORD || SUFFIXES.has(lower)) continue;
      if (
        ((classes[token] as number) & PARTICLE) !== 0 &&
        token + 1 < last &&
        parts.length > 0 &&
        !scene.capital[token]
      )
        continue;
      parts.push(lower);
    }
    return parts;
  }

  function genderOf(first: number, last: number): Gender | null {
    const titled = titleGender(scene, first);
    if (titled) return titled;
    if (last - first < 2) return null;
    const bits = classes[first] as number;
    if ((bits & MALE) !== 0 && (bits & FEMALE) === 0) return 'male';
    if ((bits & FEMALE) !== 0 && (bits & MALE) === 0) return 'female';
    return genderOfSurname(tokens.lower[last - 1] as string);
  }
}

/** Endings that only women's or only men's surnames have. */
function genderOfSurname(lower: string): Gender | null {
  if (/(?:ova|eva|yeva|skaya|ska|aitė|ienė|ytė|utė)$/.test(lower)) return 'female';
  if (/(?:ov|ev|yev|iev|skyi|skiy|skii|ius|auskas)$/.test(lower)) return 'male';
  return null;
}

/** `Díaz` and `Diaz` are one name. */
function withoutMarks(lower: string): string {
  return /^[a-z'-]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}

/** What romanisations of one surname share: `Yatsenyuk`, `Yatseniuk`; empty for short ones. */
const spellingKey = remembered((lower) =>
  lower.length < SHORTEST_RESPELT
    ? ''
    : phones(withoutMarks(lower))
        .replace(/[iJjyY]+/g, 'i')
        .replaceAll('w', 'v')
        .replaceAll('K', 'Q'),
);

function surnameOf(parts: readonly string[]): string {
  return parts.at(-1) ?? '';
}

/** Whether the words of one name are the last ones of another. */
function isEnd(end: readonly string[], whole: readonly string[]): boolean {
  const start = whole.length - end.length;
  for (let index = 0; index < end.length; index++) if (end[index] !== whole[start + index]) return false;
  return true;
}

/** Two names with one surname: the same given name, its initial or short form, or none. */
function compatible(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return true;
  // `Castro Diaz-Balart` after `Fidel Castro Diaz-Balart`.
  if (a.length < b.length ? isEnd(a, b) : isEnd(b, a)) return true;
  const x = a[0] as string;
  const y = b[0] as string;
  if (x === y) return true;
  const initial = (name: string): boolean => name.length === 1 || name.includes('.');
  if (initial(x) || initial(y)) return x[0] === y[0];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  // `Eric` and `Erica` are two.
  return short.length >= 3 && long.startsWith(short) && !/^[ae]$/.test(long.slice(short.length));
}
