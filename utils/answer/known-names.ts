import { link } from '../linking/link.ts';
import type { Candidate } from '../linking/name-query.ts';
import type { ArticleEntity, EntityRef, LocalId, Match, PageReading, Span } from '../model.ts';
import { headForm } from './head-form.ts';
import { hasGivenName, lastWord, type NamedPerson, sameStem, standsFor } from './stands-for.ts';
import { surroundings } from './surroundings.ts';

/** What may be a name, in a text that nobody has read: `name-candidates.ts` finds it. */
export interface PossibleName {
  readonly name: string;
  readonly mentions: readonly Span[];
}

/** A spelling on the page and whom it stands for, for sure. */
interface SureName {
  readonly possible: PossibleName;
  readonly matches: readonly Match[];
  readonly score: number;
}

/** One official or institution of the corpus, with the places where the page names it. */
interface Known extends NamedPerson {
  readonly matches: readonly Match[];
  readonly surnames: Set<string>;
  readonly mentions: Span[];
}

/** What to ask the corpus for: full names, and acronyms; a surname alone leads to too many. */
export function isAsked({ name }: PossibleName): boolean {
  return /\s/u.test(name) || /^\p{Lu}{3,}$/u.test(name);
}

/**
 * Of what may be a name, what the corpus knows for sure; spellings and case forms of one person are one entity. A
 * surname alone, an initial with it and a case form that might be another's stand for somebody whose full name is
 * on the page, and for nobody where it fits two of those.
 *
 * @param asked names that `isAsked`, and for each in `found` the corpus's candidates
 */
export function knownNames(
  text: string,
  possible: readonly PossibleName[],
  asked: readonly PossibleName[],
  found: readonly (readonly Candidate[])[],
): { readonly entities: readonly ArticleEntity[]; readonly matches: PageReading['matches'] } {
  const sure = asked.flatMap((each, at): SureName[] => {
    const context = surroundings(each.mentions, text);
    const matches = link({ name: each.name, kind: null, country: null, roles: [], context }, found[at] ?? []);
    const best = matches.find(({ linked }) => linked);
    return best === undefined ? [] : [{ possible: each, matches, score: best.score }];
  });
  const candidates = new Map(found.flat().map((each) => [keyOf(each.ref), each]));
  const taken: Span[] = [];
  const isFree = (span: Span): boolean => !taken.some((other) => overlap(span, other));
  const known = new Map<string, Known>();
  // The spelling that fits best has the say: not “Minister Ada Brenk”, where “Ada Brenk” fits better.
  sure.sort((a, b) => b.score - a.score || b.possible.name.length - a.possible.name.length);
  for (const { possible: each, matches } of sure) {
    const free = each.mentions.filter(isFree);
    if (free.length === 0) continue;
    taken.push(...free);
    const one = knownOf(known, matches, candidates);
    one.mentions.push(...free);
    one.surnames.add(lastWord(each.name));
  }
  const people = [...new Set(known.values())];
  const strangers: string[] = [];
  // Full names before surnames: they tell who else a surname may stand for.
  for (const each of [...asked, ...possible.filter((other) => !isAsked(other))]) {
    const surname = lastWord(each.name);
    const [one, another] = people.filter((person) => standsFor(each.name, person));
    const unclear = !isAsked(each) && strangers.some((other) => sameStem(other, surname));
    if (one !== undefined && another === undefined && !unclear) {
      const free = each.mentions.filter(isFree);
      taken.push(...free);
      one.mentions.push(...free);
    } else if (one === undefined && hasGivenName(each.name) && each.mentions.some(isFree))
      strangers.push(surname);
  }
  return entitiesOf(text, people);
}

/** The one that any of the linked entities belongs to, or a new one. */
function knownOf(
  known: Map<string, Known>,
  matches: readonly Match[],
  candidates: ReadonlyMap<string, Candidate>,
): Known {
  const keys = matches.filter(({ linked }) => linked).map(({ entity }) => keyOf(entity));
  const one = keys.map((key) => known.get(key)).find((each) => each !== undefined) ?? {
    matches,
    candidates: keys.flatMap((key) => candidates.get(key) ?? []),
    surnames: new Set<string>(),
    mentions: [],
  };
  for (const key of keys) if (!known.has(key)) known.set(key, one);
  return one;
}

/** In order of appearance; each called by a full form that the page has. */
function entitiesOf(text: string, people: readonly Known[]): ReturnType<typeof knownNames> {
  const matches: Record<LocalId, readonly Match[]> = {};
  const entities = people
    .map((one) => ({ one, mentions: [...one.mentions].sort((a, b) => a[0] - b[0]) }))
    .sort((a, b) => (a.mentions[0]?.[0] ?? 0) - (b.mentions[0]?.[0] ?? 0))
    .map(({ one, mentions }, at): ArticleEntity => {
      const id = `e${at + 1}` as LocalId;
      matches[id] = one.matches;
      const forms = mentions.map((span) => text.slice(...span).replace(/\s+/gu, ' '));
      return {
        id,
        kind: one.candidates[0]?.row.kind ?? 'person',
        name: headForm(
          forms,
          one.candidates.flatMap(({ row }) => [row.name, ...row.aliases]),
        ),
        type: null,
        country: null,
        mentions,
        references: [],
        roles: [],
        confidence: Math.round((one.matches[0]?.score ?? 0) * 100) / 100,
      };
    });
  return { entities, matches };
}

const keyOf = ({ bundle, id }: EntityRef): string => `${bundle}/${id}`;
const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
