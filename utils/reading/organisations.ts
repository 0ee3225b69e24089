import type { OrganisationType } from '../model.ts';
import { ALL_CAPS, CLITIC, WORD } from '../text/tokens.ts';
import {
  ADDRESS,
  DEMONYM,
  FUNCTION,
  GIVEN,
  INNER,
  OFFICE_HEAD,
  ORDINARY,
  ORGANISATION_HEAD,
  THING,
  TIME,
  TOPIC,
  WEAK_ORGANISATION,
} from './lexicon.ts';
import { claim, type NameSpan, textOf } from './name-span.ts';
import { refineType, typeOfHead } from './organisation-heads.ts';
import { countryAt, countryNear } from './place-evidence.ts';
import { joins, type Scene } from './scene.ts';
import { looksLikeSurname } from './surnames.ts';

/** Heads of Romance and Slavic names, which adjectives follow. */
const FOREIGN_HEADS =
  /^(?:partido|parti|partito|partija|partia|partidul|partida|frente|rassemblement|lega|forza|bloc|alianza|movimiento|unión)$/;
/** In tokens: no organisation's name is longer. */
const LONGEST = 14;
/** Head words behind which `for`, `on`, `in` go on with the name. */
const TAKES_FOR =
  /^(?:ministry|department|cent(?:er|re)|institute|foundation|committee|council|agency|office|commission|association|society|movement|union|alliance|campaign|coalition|fund|bank|conference|network|forum|organi[sz]ation|democrats|project|initiative|panel|school|college|academy|university|group|fatherland|tribunal|court|bureau|directorate|board|authority|inspectorate)$/;
const TAKES_ON = /^(?:committee|subcommittee|council|commission|institute|cent(?:er|re)|panel|force|board)$/;

/**
 * Organisations that a head noun gives away, from the left: `Central Election Commission` by what stands
 * before the head, `Ministry of Defense of Ukraine` by what stands behind it, or both. Claims their tokens.
 */
export function findHeadedOrganisations(scene: Scene): NameSpan[] {
  const { tokens, classes, capital, taken } = scene;
  const found: NameSpan[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const bits = classes[token] as number;
    if ((bits & ORGANISATION_HEAD) === 0 || !capital[token] || taken[token]) continue;
    const span = readAround(scene, token);
    if (span) {
      found.push(span);
      token = span.last - 1;
    }
  }
  return found;
}

function readAround(scene: Scene, from: number): NameSpan | null {
  const { tokens, classes, capital } = scene;
  const sentence = scene.sentenceOf[from];
  if (sentence === undefined || sentence < 0) return null;
  const low = scene.sentences[sentence]?.first ?? from;
  const high = scene.sentences[sentence]?.last ?? from + 1;

  // Heads that follow at once belong to the same name: `Security Service`, `Council Foundation`.
  let head = from;
  while (head + 1 < high && capital[head + 1] && joins(scene, head + 1) && !stopsRun(head + 1)) {
    const next = headAhead(head + 1, high);
    if (next < 0) break;
    head = next;
  }
  const first = leftEnd(head, low);
  const last = rightEnd(head, high);
  const before = head - first;
  const after = last - head - 1;
  if (before === 0 && after === 0) return null;
  const bits = classes[head] as number;
  const weak = (bits & WEAK_ORGANISATION) !== 0;
  if (weak && !strongEnough(first, head, after)) return null;
  if (scene.heading[head] && (weak || before + after < 2)) return null;
  if (isEvent(first, last, high) || isPlace(first, last)) return null;
  if (((classes[head] as number) & THING) !== 0 && after === 0) return null;
  const ofCountry = after > 0 && countryAt(scene, last - 1) !== null;
  const type =
    typeOfKnown(first, last) ??
    refineType(typeOfHead(tokens.lower[head] as string), textOf(scene, first, last), ofCountry);
  // `Chief of Staff of the …`: the office's word.
  if (before === 0 && tokens.lower[head] === 'staff') return null;
  return claim(scene, {
    first,
    last,
    kind: 'organisation',
    type,
    country: countryNear(scene, first, last),
    confidence: weak ? 0.75 : 0.92,
  });

  /** The last head of the capitals that start here, as far as they run; -1 where there is none. */
  function headAhead(start: number, end: number): number {
    let last = -1;
    for (let at = start; at < end && at < start + 5; at++) {
      if (!capital[at] || !joins(scene, at) || stopsRun(at)) break;
      if (((classes[at] as number) & ORGANISATION_HEAD) !== 0) last = at;
    }
    return last;
  }

  function stopsRun(at: number): boolean {
    const here = classes[at] as number;
    if ((here & (TIME | ADDRESS)) !== 0 && (here & (TOPIC | ORGANISATION_HEAD)) === 0) return true;
    // `Defense Department Spokesman John`: an office, not more of the name.
    return (
      (here & OFFICE_HEAD) !== 0 &&
      !(tokens.lower[at] as string).endsWith('s') &&
      (here & (ORGANISATION_HEAD | TOPIC)) === 0 &&
      !/^general$/.test(tokens.lower[at] as string)
    );
  }

  function leftEnd(head: number, low: number): number {
    let first = head;
    let at = head - 1;
    while (at >= low && head - at < LONGEST) {
      const bits = classes[at] as number;
      const lower = tokens.lower[at] as string;
      if (!joins(scene, at + 1) || scene.taken[at]) break;
      if (capital[at]) {
        if ((bits & (FUNCTION | TIME)) !== 0 && (bits & (TOPIC | GIVEN)) === 0) break;
        if ((bits & TIME) !== 0 && (bits & TOPIC) === 0) break;
        if ((bits & ADDRESS) !== 0 && (bits & TOPIC) === 0 && lower !== 'justice') break;
        if ((bits & OFFICE_HEAD) !== 0 && ((classes[at + 1] as number) & GIVEN) !== 0) break;
        // `Protesters Party`: a plain noun that opens the sentence is no part of a name that has one.
        first = at;
        at--;
      } else if (tokens.kind[at] === CLITIC && at - 1 >= low && capital[at - 1] && isPeople(at - 1)) at--;
      else if (
        /^['’]$/.test(lower) &&
        at - 1 >= low &&
        capital[at - 1] &&
        isPeople(at - 1) &&
        first === at + 1
      )
        at--;
      else if (
        (lower === 'and' || lower === '&') &&
        first === at + 1 &&
        at - 1 >= low &&
        isPlain(at - 1) &&
        isPlain(at + 1)
      )
        at--;
      else if (
        lower === ',' &&
        first === at + 1 &&
        at - 1 >= low &&
        isTopic(at - 1) &&
        isTopic(at + 1) &&
        hasAnd(at, head)
      )
        at--;
      else if (
        /^(?:to|from|of)$/.test(lower) &&
        first === at + 1 &&
        at - 1 >= low &&
        ((classes[at - 1] as number) & OFFICE_HEAD) === 0 &&
        isPlain(at - 1) &&
        isPlain(at + 1)
      )
        at--;
      else break;
    }
    return first;
  }

  /** `Health, Labour and Welfare`: commas before an `and` that the name holds. */
  function hasAnd(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (tokens.lower[at] === 'and') return true;
    return false;
  }

  function isPeople(at: number): boolean {
    return ((classes[at] as number) & (ORDINARY | TOPIC)) !== 0;
  }

  function isTopic(at: number): boolean {
    return capital[at] === 1 && ((classes[at] as number) & TOPIC) !== 0;
  }

  /** A capital that is an ordinary word or an adjective, no name and no head of its own. */
  function isPlain(at: number): boolean {
    const bits = classes[at] as number;
    if (!capital[at] || (bits & (ORGANISATION_HEAD | TIME | FUNCTION)) !== 0) return false;
    const known = scene.known[scene.knownOf[at] as number];
    return (bits & (ORDINARY | TOPIC | DEMONYM)) !== 0 && (!known || known.known.type === 'party');
  }

  function rightEnd(head: number, high: number): number {
    let last = head + 1;
    // `Partido Liberal de Honduras`: the head stands in front of its adjectives.
    if (FOREIGN_HEADS.test(tokens.lower[head] as string))
      while (last < high && capital[last] && joins(scene, last) && last - head < 4) last++;
    let isFirst = true;
    const headWord = tokens.lower[head] as string;
    while (last < high && last - head < LONGEST) {
      const lower = tokens.lower[last] as string;
      const connects =
        lower === 'of' ||
        (lower === 'for' && TAKES_FOR.test(headWord)) ||
        (lower === 'on' && TAKES_ON.test(headWord)) ||
        (lower === 'against' && isFirst) ||
        (lower === 'in' && isTopic(last - 1) && /^organi[sz]ation$/.test(headWord)) ||
        /^(?:de|del|des|dei|della|du|za|für)$/.test(lower);
      if (!connects || tokens.kind[last] !== WORD || capital[last]) break;
      const end = phraseEnd(last + 1, high);
      if (end < 0) break;
      last = end;
      isFirst = false;
    }
    return last;
  }

  /** The end of `(the)? Capitals (and Capitals)*` that starts here, or -1 where that is not part of a name. */
  function phraseEnd(start: number, high: number): number {
    let at = start;
    if (at < high && (tokens.lower[at] === 'the' || tokens.lower[at] === 'a')) at++;
    if (at >= high || !capital[at] || scene.taken[at]) return -1;
    const bits = classes[at] as number;
    const known = scene.knownOf[at] as number;
    if ((bits & TIME) !== 0) return -1;
    if ((bits & GIVEN) !== 0 && known < 0 && (bits & (ORDINARY | TOPIC)) === 0) return -1;
    if (known >= 0 && scene.known[known]?.known.type === 'media') return -1;
    if (looksLikePerson(at, high)) return -1;
    for (;;) {
      const run = runEnd(at, high);
      if (run === at) return at;
      at = run;
      const lower = at < high ? tokens.lower[at] : '';
      const next = at + 1;
      if (
        lower === "'s" &&
        next < high &&
        capital[next] &&
        isPeople(at - 1) &&
        !((scene.knownOf[at - 1] as number) >= 0)
      )
        at = next;
      else if (
        (lower === 'and' || lower === '&') &&
        next < high &&
        isPlain(next) &&
        !hasHead(next, high) &&
        plainOrRegion(at - 1)
      )
        at = next;
      else if (lower === ',' && next < high && isTopic(next) && isTopic(at - 1) && !hasHead(next, high))
        at = next;
      else return at;
    }
  }

  /** `Party of Nenad Popović`: two unknown words, the last of which ends as surnames do. */
  function looksLikePerson(at: number, high: number): boolean {
    const run = runEnd(at, high);
    if (run - at !== 2 || (classes[at] as number) !== 0 || (classes[at + 1] as number) !== 0) return false;
    return looksLikeSurname(tokens.lower[at + 1] as string);
  }

  function plainOrRegion(at: number): boolean {
    const bits = classes[at] as number;
    return (bits & (ORDINARY | TOPIC | DEMONYM)) !== 0 && !((scene.knownOf[at] as number) >= 0);
  }

  function hasHead(start: number, high: number): boolean {
    for (let at = start; at < high && capital[at]; at++)
      if (((classes[at] as number) & ORGANISATION_HEAD) !== 0 && ((classes[at] as number) & TOPIC) === 0)
        return true;
    return false;
  }

  function runEnd(start: number, high: number): number {
    let at = start;
    const known = scene.knownOf[start] as number;
    if (known >= 0) return scene.known[known]?.last ?? start + 1;
    while (at < high && capital[at] && joins(scene, at) && !scene.taken[at]) {
      const bits = classes[at] as number;
      if (at > start && (bits & (GIVEN | ADDRESS)) !== 0 && (bits & (ORDINARY | TOPIC | DEMONYM)) === 0)
        break;
      if ((bits & TIME) !== 0 && (bits & TOPIC) === 0) break;
      if (
        at > start &&
        (scene.knownOf[at] as number) >= 0 &&
        ((classes[at - 1] as number) & (TOPIC | ORDINARY)) === 0
      )
        break;
      // `Secretary of State John …` never comes here; `Committee of Ministers Chairman` does.
      if (at > start && stopsRun(at)) break;
      at++;
    }
    return at;
  }

  /** A weak head needs a name before it, or two words, or a phrase behind it. */
  function strongEnough(first: number, head: number, after: number): boolean {
    if (after >= 2) return true;
    if (head === first) return false;
    // `Strategic Industries`: what a ministry is for, no firm.
    if (((classes[head] as number) & TOPIC) !== 0 && allTopics(first, head)) return false;
    if (/^(?:democrats|republicans|greens)$/.test(tokens.lower[head] as string) && head - first < 2)
      return false;
    if (head - first >= 2) return true;
    const bits = classes[first] as number;
    const ordinary = (bits & (ORDINARY | FUNCTION)) !== 0 && (bits & (TOPIC | DEMONYM)) === 0;
    if (ordinary || scene.opening[first])
      return (bits & DEMONYM) !== 0 || (scene.knownOf[first] as number) >= 0;
    return (bits & GIVEN) === 0 || tokens.lower[first - 1] === 'the';
  }

  /** `UN Security Council` is what the UN is. */
  function typeOfKnown(first: number, last: number): OrganisationType | null {
    for (let at = first; at < last; at++) {
      const type = scene.known[scene.knownOf[at] as number]?.known.type;
      if (type && type !== 'media' && type !== 'company') return type;
    }
    return null;
  }

  /** `Soviet Union`. */
  function isPlace(first: number, last: number): boolean {
    const known = scene.known[scene.knownOf[first] as number];
    return known !== undefined && known.known.kind === 'place' && known.last >= last;
  }

  function allTopics(first: number, last: number): boolean {
    for (let at = first; at < last; at++)
      if (((classes[at] as number) & (TOPIC | ORDINARY | DEMONYM)) === 0) return false;
    return true;
  }

  /** `1980 Republican Party presidential primaries`: the name of an event holds the name. */
  function isEvent(first: number, last: number, high: number): boolean {
    const year = first > 0 && /^\d{4}$/.test(tokens.lower[first - 1] as string);
    for (let at = last; at < Math.min(last + 3, high); at++) {
      const lower = tokens.lower[at] as string;
      if (/^(?:elections?|primar(?:y|ies)|by-elections?)$/.test(lower)) return true;
      if (year && ((classes[at] as number) & THING) !== 0) return true;
    }
    const next = last < high ? (classes[last] as number) : 0;
    return (
      capital[last] === 1 &&
      (next & THING) !== 0 &&
      (next & INNER) === 0 &&
      ((tokens.flags[last] as number) & ALL_CAPS) === 0
    );
  }
}
