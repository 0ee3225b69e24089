import { CLITIC, WORD } from '../text/tokens.ts';
import { FORMER_WORDS } from './en/offices.ts';
import { FOREIGN_HEADS, TAKES_FOR, TAKES_ON } from './en/organisation-words.ts';
import { words } from './en/words.ts';
import { countryOfDemonym } from './gazetteer.ts';
import {
  ADDRESS,
  DEMONYM,
  FUNCTION,
  GIVEN,
  OFFICE_HEAD,
  ORDINARY,
  ORGANISATION_HEAD,
  TIME,
  TOPIC,
} from './lexicon.ts';
import { joins, knownAt, type Scene } from './scene.ts';
import { looksLikeSurname } from './surnames.ts';

const formerly = words(FORMER_WORDS);
/** In tokens: no organisation's name is longer. */
const LONGEST = 14;

/**
 * How far an organisation's name reaches from its head noun. `low` and `high` bound the sentence.
 *
 * `the [Democratic Party] of Serbia said`: from `Party`, left over capitals to `Democratic`; right over `of` and
 * the capitals behind it to `Serbia`. Left also over `People’s`, `and` between plain words; right also over
 * `for` and `on` where the head takes them, never into a person (`Party of Nenad Popović`) or a weekday.
 */
export interface Extents {
  /** The last of the heads that follow at once: `Security Service`, `Council Foundation`. */
  lastHead(from: number, high: number): number;
  leftEnd(head: number, low: number): number;
  rightEnd(head: number, high: number): number;
}

/** The extents of one article’s organisations. */
export function openExtents(scene: Scene): Extents {
  const { tokens, classes, capital } = scene;
  return { lastHead, leftEnd, rightEnd };

  function lastHead(from: number, high: number): number {
    let head = from;
    while (head + 1 < high && capital[head + 1] && joins(scene, head + 1) && !stopsRun(head + 1)) {
      const next = headAhead(head + 1, high);
      if (next < 0) break;
      head = next;
    }
    return head;
  }

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
        isPlain(at + 1) &&
        !areNations(at - 1, at + 1)
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
    // `Former Black Sea Fleet commander`: the office's word, which opens the sentence.
    if (first < head - 1 && formerly.has(tokens.lower[first] as string)) first++;
    return first;
  }

  /** `the Latvian and | Estonian Navy`: two navies. */
  function areNations(one: number, other: number): boolean {
    return (
      countryOfDemonym(tokens.lower[one] as string) !== null &&
      countryOfDemonym(tokens.lower[other] as string) !== null
    );
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
    const known = knownAt(scene, at);
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
        (lower === 'in' && isTopic(last - 1) && tokens.lower[last + 1] === 'europe') ||
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
}
