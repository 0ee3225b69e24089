import type { EntityKind } from '../model.ts';
import { foldName } from '../text/fold.ts';
import { caseForms } from './case-forms.ts';
import { formsOfClass, givenNameClass } from './given-names.ts';
import { organisationIndexKeys, organisationQueryKeys } from './organisation-key.ts';
import { personName } from './person-name.ts';
import { skeleton, skeletonVariants } from './skeleton.ts';

/**
 * The keys under which a corpus name is filed; few, as every one takes room in the packed table.
 *
 * - `s:` a person's words as skeletons, in alphabetical order: all of them, and the pairs that survive a
 *   patronymic or middle name left out (first and last, first and the one before the last, second and last);
 * - `f:` the skeleton of the last word, for a bare surname;
 * - `o:` an institution as type, topic and country; `a:` an acronym;
 * - `x:` a name of one word, a place, and what has no skeleton: as it is, folded.
 *
 * `Mladen Petrov Cherveniakov` → `s:mlatn prfskf ptrf`, `s:mltn srfnkf`, …, `f:srfnkf`
 *
 * @param country of the entity, as far as it is known: files a ministry under its country where its name says none.
 */
export function indexKeys(name: string, kind: EntityKind, country: string | null = null): string[] {
  if (kind === 'place') return [`x:${foldName(name)}`];
  if (kind === 'organisation') return organisationIndexKeys(name, country);
  const sounds = wordSounds(name);
  if (sounds.length < 2)
    return [`x:${foldName(name)}`, ...sounds.map((sound) => `f:${skeleton(sound.last)}`)];
  const words = sounds.map(({ last }) => skeleton(last));
  const keys = new Set<string>();
  if (words.length > 2) keys.add(together(words));
  for (const [a, b] of pairs(words.length)) keys.add(together([words[a] ?? '', words[b] ?? '']));
  keys.add(`f:${words[words.length - 1]}`);
  return [...keys];
}

/**
 * The keys to ask for a name with, the most telling first: a store that caps what one question may bring keeps
 * this order. Every reading that another spelling may be filed under is among them, and every form of a given name.
 */
export function queryKeys(name: string, kind: EntityKind | null, country: string | null = null): string[] {
  const keys = new Set<string>([`x:${foldName(name)}`]);
  if (kind !== 'organisation' && kind !== 'place') {
    for (const key of personQueryKeys(name)) keys.add(key);
    for (const form of caseForms(name)) for (const key of personQueryKeys(form.name)) keys.add(key);
  }
  if (kind !== 'person' && kind !== 'place')
    for (const key of organisationQueryKeys(name, country)) keys.add(key);
  return [...keys];
}

interface WordSound {
  readonly fold: string;
  /** The word's phones; of a hyphenated one, this part's. */
  readonly last: string;
}

/** A name's words and the parts of hyphenated ones, as they sound. */
function wordSounds(name: string): WordSound[] {
  const { tokens } = personName(name);
  return tokens
    .filter(({ initial }) => !initial || tokens.length < 3)
    .flatMap(({ fold, parts }) => parts.map((last) => ({ fold, last })));
}

function personQueryKeys(name: string): string[] {
  const sounds = wordSounds(name);
  const final = sounds[sounds.length - 1];
  if (final === undefined) return [];
  const variants = sounds.map(wordVariants);
  if (sounds.length === 1) return skeletonVariants(final.last).map((word) => `f:${word}`);
  // With an initial no pair can be asked for: the surname finds, the initial verifies.
  if (sounds.length === 2 && sounds.filter(({ fold }) => fold.length === 1).length === 1) {
    return sounds.flatMap(({ fold, last }) =>
      fold.length === 1 && last !== final.last ? [] : skeletonVariants(last).map((word) => `f:${word}`),
    );
  }
  const keys: string[] = [];
  if (sounds.length > 2) keys.push(together(sounds.map(({ last }) => skeleton(last))));
  for (const [a, b] of pairs(sounds.length))
    for (const first of variants[a] ?? [])
      for (const second of variants[b] ?? []) keys.push(together([first, second]));
  return keys;
}

/** First and last, first and the one before, first and second, second and last: a set of positions. */
function pairs(count: number): (readonly [number, number])[] {
  if (count === 2) return [[0, 1]];
  if (count === 3)
    return [
      [0, 2],
      [0, 1],
      [1, 2],
    ];
  return [
    [0, count - 1],
    [0, count - 2],
    [0, 1],
    [1, count - 1],
  ];
}

const together = (words: readonly string[]): string => `s:${[...words].sort().join(' ')}`;

/** A word's own skeletons, and those of the other forms of the given name that it may be. */
function wordVariants({ fold, last }: WordSound): readonly string[] {
  const own = skeletonVariants(last);
  const group = givenNameClass(fold, last);
  return group < 0 ? own : [...new Set([...own, ...classSkeletons(group)])];
}

const skeletonsOfClass = new Map<number, string[]>();

function classSkeletons(group: number): string[] {
  const known = skeletonsOfClass.get(group);
  if (known) return known;
  const made = [...new Set(formsOfClass(group).map(skeleton))];
  skeletonsOfClass.set(group, made);
  return made;
}
