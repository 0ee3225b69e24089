import type { LocalId } from '../model.ts';
import { findAcronyms, findDefinedAcronyms } from './acronyms.ts';
import { type Draft, newDraft } from './actor-draft.ts';
import type { ReadingContext } from './context.ts';
import { findPeople } from './find-people.ts';
import { type HeldOffice, holdOffices } from './hold-offices.ts';
import { joinOrganisations } from './join-organisations.ts';
import { findKnownOrganisations, findNamedByNoun } from './known-organisations.ts';
import type { Actor, Mention, Names, Office } from './mentions.ts';
import { textOf, UNEVEN_SPACE } from './name-span.ts';
import { findOffices } from './offices.ts';
import { findHeadedOrganisations } from './organisations.ts';
import { findPlaces } from './places.ts';
import { openScene, type Scene } from './scene.ts';
import { findSmallInstitutions } from './small-institutions.ts';
import { indexByToken } from './token-ranges.ts';

/**
 * Everybody and everything that an article names, with the offices that it states. Organisations are found
 * first, since offices name them; then offices, since people stand beside them; then people, then places.
 */
export function readNames(context: ReadingContext): Names {
  const scene = openScene(context);
  const organisationSpans = [...findHeadedOrganisations(scene), ...findSmallInstitutions(scene)];
  organisationSpans.push(...findDefinedAcronyms(scene, organisationSpans));
  organisationSpans.push(...findKnownOrganisations(scene));
  organisationSpans.push(...findNamedByNoun(scene));
  const offices = findOffices(scene, organisationSpans);
  const defined = new Set(
    organisationSpans
      .filter((span) => span.last - span.first === 1)
      .map((span) => scene.tokens.lower[span.first] as string),
  );
  organisationSpans.push(...findAcronyms(scene, defined));
  const { people, organisations: listed } = findPeople(scene, offices, organisationSpans);
  organisationSpans.push(...listed);
  const organisations = joinOrganisations(scene, organisationSpans);
  const places = joinPlaces(scene);

  const held = holdOffices(scene, offices, people, organisations);
  const drafts = [...people.drafts, ...organisations.drafts, ...places].sort((a, b) => a.at - b.at);
  return finish(scene, drafts, held);
}

function joinPlaces(scene: Scene): Draft[] {
  const byName = new Map<string, Draft>();
  for (const span of findPlaces(scene)) {
    const name = span.usual ?? textOf(scene, span.first, span.last);
    let draft = byName.get(name);
    if (!draft) {
      draft = newDraft('place', name, span.first, { country: span.country, confidence: span.confidence });
      byName.set(name, draft);
    }
    draft.mentions.push({ first: span.first, last: span.last });
    draft.at = Math.min(draft.at, span.first);
  }
  return [...byName.values()];
}

/** Numbers the actors in order of appearance and indexes their mentions by token. */
function finish(scene: Scene, drafts: readonly Draft[], held: readonly HeldOffice[]): Names {
  const indexOf = new Map(drafts.map((draft, index) => [draft, index]));
  const number = (draft: Draft | null): number => (draft ? (indexOf.get(draft) ?? -1) : -1);
  const mentions: Mention[] = [];
  const actors: Actor[] = drafts.map((draft, index) => {
    const own = draft.mentions.map(({ first, last }): Mention => ({ first, last, actor: index }));
    if (own.length > 1) own.sort((a, b) => a.first - b.first);
    for (const mention of own) mentions.push(mention);
    return {
      id: `e${index + 1}` as LocalId,
      kind: draft.kind,
      name: draft.name.replace(UNEVEN_SPACE, ' '),
      type: draft.type,
      country: draft.country,
      gender: draft.gender,
      mentions: own,
      roles: draft.roles,
      institutions:
        draft.kind === 'organisation' ? [index] : draft.institutions.map(number).filter((at) => at >= 0),
      confidence: draft.confidence,
    };
  });
  mentions.sort((a, b) => a.first - b.first);
  const offices = held.map(
    ({ office, holder, institution }): Office => ({
      first: office.first,
      last: office.last,
      holder: number(holder),
      institution: number(institution),
    }),
  );
  const { count } = scene.tokens;
  const [mentionOf, officeOf] = [indexByToken(count, mentions), indexByToken(count, offices)];
  return { actors, mentions, mentionOf, offices, officeOf };
}
