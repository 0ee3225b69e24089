import { CLITIC, WORD } from '../text/tokens.ts';
import { countryOfDemonym } from './gazetteer.ts';
import { type NameSpan, textOf } from './name-span.ts';
import { countryAt, unknownPlaceEnd } from './place-evidence.ts';
import { joins, knownAt, type Scene } from './scene.ts';

/** Whose an office is, by what stands right before its title. */
export interface Possessor {
  readonly first: number;
  readonly country: string | null;
  readonly organisation: NameSpan | null;
  /** A town or region that is no country: `Lviv Oblast`. */
  readonly place: string | null;
}

/**
 * Whose office it is, by what stands right before its title: `Ukraine’s | president`, `Lviv Oblast | Governor`; null
 * where nothing says so. `endingAt` has the organisations by the token behind them; what stands before `from`
 * belongs to another office.
 */
export function possessorBefore(
  scene: Scene,
  endingAt: ReadonlyMap<number, NameSpan>,
  title: number,
  from: number,
): Possessor | null {
  const { tokens } = scene;
  let end = title;
  // `Ukraine’s | newly appointed | president`
  if (
    end - 3 > from &&
    tokens.kind[end - 3] === CLITIC &&
    /^(?:newly|recently|long|most|first|new)$/.test(tokens.lower[end - 2] as string) &&
    tokens.kind[end - 1] === WORD &&
    !scene.capital[end - 1]
  )
    end -= 2;
  // `Ukraine’s | legitimate | president`
  if (
    end - 2 > from &&
    tokens.kind[end - 2] === CLITIC &&
    tokens.kind[end - 1] === WORD &&
    !scene.capital[end - 1]
  )
    end--;
  if (end > from && (tokens.kind[end - 1] === CLITIC || /^['’]$/.test(tokens.lower[end - 1] as string)))
    end--;
  if (end <= from || scene.sentenceOf[end - 1] !== scene.sentenceOf[title] || !joins(scene, title))
    return null;
  const organisation = endingAt.get(end);
  if (organisation)
    return { first: organisation.first, country: organisation.country, organisation, place: null };
  // `Lviv | Oblast | Governor`
  const noun = /^(?:oblast|region|province|district|krai|county|voivodeship)$/.test(
    tokens.lower[end - 1] as string,
  );
  const place = noun ? end - 1 : end;
  const country = countryAt(scene, place - 1);
  if (!country) return unknownOwner(scene, place - 1, end, title);
  const known = knownAt(scene, place - 1);
  const two = known ? known.last - known.first : 1;
  const local =
    known !== undefined &&
    !known.known.isCountry &&
    countryOfDemonym(tokens.lower[place - 1] as string) === null;
  return {
    first: place - two,
    country,
    organisation: null,
    place: local ? textOf(scene, place - two, end) : null,
  };
}

/** `Lorn’s | Minister of Defence`: of a name that no table knows; which country it is, nothing says. */
function unknownOwner(scene: Scene, token: number, end: number, title: number): Possessor | null {
  const owns =
    scene.tokens.kind[end] === CLITIC && scene.capital[title] === 1 && unknownPlaceEnd(scene, token) === end;
  return owns ? { first: token, country: null, organisation: null, place: null } : null;
}
