import { wordTrait } from '../text/word-trait.ts';
import { COUNTRIES, REGIONS } from './en/countries.ts';
import { joins, type Scene } from './scene.ts';

/** By first word: the other words of each nationality that has several. */
let restOf: ReadonlyMap<string, readonly (readonly string[])[]> | null = null;

function build(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const rests = new Map<string, string[][]>();
  for (const line of `${COUNTRIES}\n${REGIONS}`.split('\n'))
    for (const demonym of (line.split('|')[1] ?? '').toLowerCase().split(',')) {
      const [first = '', ...rest] = demonym.split(' ');
      if (rest.length > 0) rests.set(first, [...(rests.get(first) ?? []), rest]);
    }
  return rests;
}

const startsOne = wordTrait((word) => {
  restOf ??= build();
  return restOf.has(word) ? 1 : 0;
});

/** The token behind a nationality of several words that starts here, `Latin American`, `South Koreans`; the token itself where none does. */
export function longDemonymEnd(scene: Scene, token: number): number {
  const { tokens, capital } = scene;
  if (startsOne(tokens)[tokens.word[token] as number] !== 1) return token;
  const stands = (word: string, at: number): boolean =>
    tokens.lower[at] === word && capital[at] === 1 && joins(scene, at);
  for (const rest of restOf?.get(tokens.lower[token] as string) ?? []) {
    const last = token + rest.length;
    const inner = rest.slice(0, -1).every((word, index) => stands(word, token + 1 + index));
    const final = rest.at(-1) as string;
    if (inner && (stands(final, last) || stands(`${final}s`, last))) return last + 1;
  }
  return token;
}
