import { CLITIC, WORD } from '../text/tokens.ts';
import { HOLDER_LINK } from './en/offices.ts';
import { ADDRESS, MILITARY, WEAK_HEAD } from './lexicon.ts';
import type { OfficeSpan } from './offices.ts';
import type { Scene } from './scene.ts';

const LONGEST_LINK = 7;

/**
 * Who holds an office, as the first token of a name; -1 for nobody named. `personAt` tells the last token of a
 * person's name that starts at a token, `personEnd` the first token of one that ends there; -1 for none.
 *
 * In front: `Minister Boiev`, `the minister, Serhii Boiev,`. Behind: `Boiev, the minister`, `Boiev, who is
 * minister`, `Boiev (minister)`, `Boiev was minister`, `named Boiev as minister`.
 */
export function holderOf(
  scene: Scene,
  office: OfficeSpan,
  personAt: (token: number) => number,
  personEnd: (token: number) => number,
): number {
  const { tokens } = scene;
  const { first, last } = office;
  const sentence = scene.sentenceOf[first];
  const same = (token: number): boolean =>
    token >= 0 && token < tokens.count && scene.sentenceOf[token] === sentence;

  if (same(last) && personAt(last) >= 0) return last;
  const after = tokens.lower[last];
  if (same(last) && (after === ',' || after === '(' || after === '–' || after === '—')) {
    const name = behindAddress(last + 1);
    const end = same(name) ? personAt(name) : -1;
    // `Boiev, the minister, Jonaitis said`: the comma in front makes it Boiev's.
    if (end >= 0 && (closes(end) || isGenitive()) && behind() < 0) return name;
  }
  return behind();

  /** `…, Mr. | Boiev`, `…, Admiral | Boiev`. */
  function behindAddress(token: number): number {
    if (((scene.classes[token] ?? 0) & (ADDRESS | MILITARY)) === 0 || personAt(token) >= 0) return token;
    return tokens.lower[token + 1] === '.' ? token + 2 : token + 1;
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

  function behind(): number {
    let at = first - 1;
    let linked = false;
    let steps = 0;
    while (
      same(at) &&
      tokens.kind[at] === WORD &&
      HOLDER_LINK.test(tokens.lower[at] as string) &&
      steps < LONGEST_LINK
    ) {
      if (/^(?:is|was|are|were|became|become|as|serves|served|been)$/.test(tokens.lower[at] as string))
        linked = true;
      at--;
      steps++;
    }
    if (!same(at)) return -1;
    const mark = tokens.lower[at];
    if (mark === ',' || mark === '(' || mark === '–' || mark === '—') {
      let end = at;
      // An age between: `Boiev, 44, the minister`.
      if (tokens.lower[at - 2] === ',' && /^\d\d$/.test(tokens.lower[at - 1] ?? '')) end = at - 2;
      const name = personEnd(end);
      // A plain `, member` may belong to the next clause.
      if (
        name >= 0 &&
        !(office.weak && ((scene.classes[office.head] as number) & WEAK_HEAD) !== 0 && steps === 0)
      )
        return name;
      return -1;
    }
    return linked ? personEnd(at + 1) : -1;
  }
}
