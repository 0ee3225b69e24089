import { ORDINARY, PLACE_NOUN } from './lexicon.ts';
import { claim, type NameSpan } from './name-span.ts';
import type { Scene } from './scene.ts';

/** Places that the tables know, and capitals that `region`, `city of` and the like make one. */
export function findPlaces(scene: Scene): NameSpan[] {
  const { tokens, classes, capital } = scene;
  const found: NameSpan[] = [];
  for (const { first, last, known } of scene.known) {
    if (known.kind !== 'place' || scene.taken[first] || scene.sentenceOf[first] === -1) continue;
    // `the West` is a place; `West` in a name or in front of a sentence is not.
    const word = classes[first] as number;
    if (last === first + 1 && (word & ORDINARY) !== 0) {
      if (tokens.lower[first - 1] !== 'the' || (capital[last] && !scene.opening[last])) continue;
    }
    if (last === first + 1 && scene.opening[first] && scene.small.has(tokens.word[first] as number)) continue;
    found.push(
      claim(scene, {
        first,
        last,
        kind: 'place',
        country: known.country,
        usual: known.name,
        confidence: 0.93,
      }),
    );
  }
  for (let token = 1; token < tokens.count; token++) {
    if (((classes[token] as number) & PLACE_NOUN) === 0 || scene.sentenceOf[token] === -1) continue;
    const before = runBefore(token);
    if (before >= 0) found.push(claim(scene, { first: before, last: token, kind: 'place', confidence: 0.7 }));
    else if (tokens.lower[token + 1] === 'of' && !capital[token]) {
      const last = runAfter(token + 2);
      if (last > token + 2)
        found.push(claim(scene, { first: token + 2, last, kind: 'place', confidence: 0.7 }));
    }
  }
  return found;

  function free(token: number): boolean {
    return capital[token] === 1 && !scene.taken[token] && (classes[token] as number) === 0;
  }

  function runBefore(noun: number): number {
    let first = noun;
    while (
      first > 0 &&
      free(first - 1) &&
      scene.sentenceOf[first - 1] === scene.sentenceOf[noun] &&
      noun - first < 3
    )
      first--;
    return first < noun && !scene.opening[first] ? first : -1;
  }

  function runAfter(start: number): number {
    let last = start;
    while (
      last < tokens.count &&
      free(last) &&
      scene.sentenceOf[last] === scene.sentenceOf[start] &&
      last - start < 3
    )
      last++;
    return last;
  }
}
