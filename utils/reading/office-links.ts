import type { Role } from '../model.ts';
import { NUMBER, WORD } from '../text/tokens.ts';
import {
  APPOINTING,
  COMING,
  DESCRIBING,
  DISMISSING,
  LEADS_TO,
  LEAVING,
  LINKING,
  LINKS,
  NOMINATING,
  REPLACING,
} from './en/office-links.ts';
import { words } from './en/words.ts';
import { TIME } from './lexicon.ts';
import type { Scene } from './scene.ts';

const links = words(LINKS);
const linking = words(LINKING);
const describing = words(DESCRIBING);
const leaving = words(LEAVING);
const coming = words(COMING);
const leadsTo = words(LEADS_TO);
const appointing = words(APPOINTING);
const nominating = words(NOMINATING);
const dismissing = words(DISMISSING);
/** `replaces`, `succeeded`. */
export const replacing = words(REPLACING);

/** In words: `, who on Monday was sworn in as the country's new`. */
const LONGEST_LINK = 12;

type Tenure = Role['tenure'];

/** Whose an office is: the first token of the name, or -1. */
export interface Holding {
  readonly name: number;
  /** What the words between say of it; null where they say nothing. */
  readonly tenure: Tenure | null;
  /** First token of the name of who had it before: `replaces Osterhaut as`; or -1. */
  readonly predecessor: number;
}

export const NOBODY: Holding = { name: -1, tenure: null, predecessor: -1 };

/** The words from a token back to what they hang on. */
interface Chain {
  /** The token in front of them. */
  readonly at: number;
  readonly steps: number;
  readonly linked: boolean;
  /** Nothing but words that describe: good enough behind a comma. */
  readonly describes: boolean;
  readonly tenure: Tenure | null;
}

/**
 * Whose office the words in front of it make it: `Boiev, the`, `Boiev, who is`, `Boiev resigned as`, `named Boiev
 * as`, `Boiev replaces Jonaitis as`. `weak` offices need more than a comma. `personEnd` tells the first token of
 * a name that ends before a token, or -1.
 */
export function holderInFront(
  scene: Scene,
  first: number,
  weak: boolean,
  personEnd: (token: number) => number,
): Holding {
  const { tokens } = scene;
  const chain = chainBefore(scene, first);
  const { at, steps, linked, describes, tenure } = chain;
  if (!isSame(at)) return NOBODY;
  const mark = tokens.lower[at] as string;
  if (/^[,(–—]$/.test(mark)) {
    // A plain `, member` may belong to the next clause.
    if ((weak && steps === 0) || !(linked || describes)) return NOBODY;
    return { name: personEnd(withoutAge(scene, at)), tenure, predecessor: -1 };
  }
  const name = personEnd(at + 1);
  if (name < 0) return NOBODY;
  const verb = tokens.lower[name - 1] ?? '';
  if (!isSame(name - 1)) return linked ? { name, tenure, predecessor: -1 } : NOBODY;
  if (tokens.lower[at + 1] === 'as' || describes) {
    if (appointing.has(verb)) return { name, tenure, predecessor: -1 };
    if (nominating.has(verb)) return { name, tenure: 'designate', predecessor: -1 };
  }
  if (tokens.lower[at + 1] !== 'as') return linked ? { name, tenure, predecessor: -1 } : NOBODY;
  if (dismissing.has(verb)) return { name, tenure: 'former', predecessor: -1 };
  if (replacing.has(verb)) {
    const successor = subjectBefore(scene, name - 1, personEnd);
    if (successor.name < 0) return { name, tenure: 'former', predecessor: -1 };
    return { name: successor.name, tenure: successor.tenure, predecessor: name };
  }
  if (verb === 'by' && replacing.has(tokens.lower[name - 2] ?? '')) {
    const before = subjectBefore(scene, name - 2, personEnd);
    const future = chainBefore(scene, name - 2).tenure === 'designate';
    return { name, tenure: future ? 'designate' : 'current', predecessor: before.name };
  }
  return { name, tenure, predecessor: -1 };

  function isSame(token: number): boolean {
    return token >= 0 && scene.sentenceOf[token] === scene.sentenceOf[first];
  }
}

/** Who does what the verb at a token says: `Boiev | heads`, `Boiev, who will | head`; with when, as far as it is said. */
export function subjectBefore(
  scene: Scene,
  verb: number,
  personEnd: (token: number) => number,
): Pick<Holding, 'name' | 'tenure'> {
  const { at, steps, tenure } = chainBefore(scene, verb);
  if (at < 0 || scene.sentenceOf[at] !== scene.sentenceOf[verb]) return NOBODY;
  if (!/^[,(–—]$/.test(scene.tokens.lower[at] as string)) return { name: personEnd(at + 1), tenure };
  return steps > 0 && scene.tokens.lower[at + 1] === 'who'
    ? { name: personEnd(withoutAge(scene, at)), tenure }
    : NOBODY;
}

/** The end of the name in front of a comma, behind an age or not: `Boiev, 44, the minister`. */
function withoutAge({ tokens }: Scene, comma: number): number {
  return tokens.lower[comma - 2] === ',' && /^\d\d$/.test(tokens.lower[comma - 1] ?? '') ? comma - 2 : comma;
}

/** Walks back over linking words, and notes what they say. */
function chainBefore(scene: Scene, first: number): Chain {
  const { tokens } = scene;
  let at = first - 1;
  let steps = 0;
  let linked = false;
  let describes = true;
  let left = false;
  let future = false;
  for (; at >= 0 && steps < LONGEST_LINK; at--, steps++) {
    // `resigned | in May | as`
    if (((scene.classes[at] as number) & TIME) !== 0 && tokens.lower[at - 1] === 'in') at -= 2;
    const lower = tokens.lower[at] ?? '';
    if (tokens.kind[at] !== WORD || scene.sentenceOf[at] !== scene.sentenceOf[first] || !links.has(lower))
      break;
    // `were Boiev to become minister`: nobody said that he will.
    if (lower === 'to' && !leadsTo.has(tokens.lower[at - 1] ?? '')) break;
    linked ||= linking.has(lower);
    describes &&= describing.has(lower);
    left ||= leaving.has(lower) || (/^(?:resign|step|leave)$/.test(lower) && !future);
    future ||= coming.has(lower);
  }
  const tenure = left && !future ? 'former' : future && !left ? 'designate' : null;
  return { at, steps, linked, describes, tenure };
}

/** Whether the words behind an office say that it is over: `until March`, `from 2014 to 2019`. */
export function hasEnded({ tokens, sentenceOf }: Scene, last: number): boolean {
  const lower = (token: number): string =>
    sentenceOf[token] === sentenceOf[last - 1] ? (tokens.lower[token] ?? '') : '';
  const isYear = (token: number): boolean => tokens.kind[token] === NUMBER && /^\d{4}$/.test(lower(token));
  const from = lower(last) === '(' ? last + 1 : last;
  if (lower(from) === 'until') return true;
  const start = /^(?:from|between|in)$/.test(lower(from)) ? from + 1 : from;
  return isYear(start) && /^(?:to|until|and|till|-|–|—)$/.test(lower(start + 1)) && isYear(start + 2);
}
