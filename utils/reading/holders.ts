import { CLITIC } from '../text/tokens.ts';
import { ADDRESS, MILITARY, WEAK_HEAD } from './lexicon.ts';
import { type Holding, hasEnded, holderInFront, NOBODY } from './office-links.ts';
import type { OfficeSpan } from './offices.ts';
import type { Scene } from './scene.ts';

/** In tokens: `Lt. Gen.`. */
const LONGEST_ADDRESS = 4;

/**
 * Who holds an office. `personAt` tells the last token of a
 * person's name that starts at a token, `personEnd` the first token of one that ends there; -1 for none.
 *
 * In front: `Minister Boiev`, `the minister, Serhii Boiev,`. Behind: `Boiev, the minister`, `Boiev, who is
 * minister`, `Boiev (minister)`, `Boiev was minister`, `named Boiev as minister`, `Boiev resigned as minister`.
 */
export function holderOf(
  scene: Scene,
  office: OfficeSpan,
  personAt: (token: number) => number,
  personEnd: (token: number) => number,
): Holding {
  const { tokens } = scene;
  const { first, last } = office;
  const sentence = scene.sentenceOf[first];
  const same = (token: number): boolean =>
    token >= 0 && token < tokens.count && scene.sentenceOf[token] === sentence;

  // `director Gen. | David Boiev`
  const next = behindAddress(last);
  if (same(next) && personAt(next) >= 0) return { ...NOBODY, name: next };
  const after = tokens.lower[last];
  if (same(last) && (after === ',' || after === '(' || after === '–' || after === '—')) {
    const name = behindAddress(last + 1);
    const end = same(name) ? personAt(name) : -1;
    // `Boiev, the minister, Jonaitis said`: the comma in front makes it Boiev's.
    if (end >= 0 && (closes(end) || isGenitive()) && front().name < 0) return { ...NOBODY, name };
  }
  const held = front();
  return held.name >= 0 && held.tenure === null && hasEnded(scene, last)
    ? { ...held, tenure: 'former' }
    : held;

  function front(): Holding {
    const weak = office.weak && ((scene.classes[office.head] as number) & WEAK_HEAD) !== 0;
    return holderInFront(scene, first, weak, personEnd);
  }

  /** `…, Mr. | Boiev`, `…, Brigadier General | Boiev`. */
  function behindAddress(token: number): number {
    let at = token;
    while (at < token + LONGEST_ADDRESS) {
      if (((scene.classes[at] ?? 0) & (ADDRESS | MILITARY)) === 0 || personAt(at) >= 0) break;
      at += tokens.lower[at + 1] === '.' ? 2 : 1;
    }
    return at;
  }

  function closes(end: number): boolean {
    return (
      !same(end) ||
      /^[,.;:)–—]$/.test(tokens.lower[end] ?? '') ||
      tokens.kind[end] === CLITIC ||
      /^(?:said|says|told|and)$/.test(tokens.lower[end] ?? '')
    );
  }

  /** `Ukraine’s minister of defense, Serhii Boiev stated`: a comma before only. */
  function isGenitive(): boolean {
    return (
      office.first < office.titleFirst ||
      tokens.lower[office.first - 1] === 'the' ||
      scene.capital[office.head] === 1
    );
  }
}
