import { remembered } from '../text/remembered.ts';
import { SURNAME_ENDINGS } from './en/surname-endings.ts';
import { words } from './en/words.ts';

let endings: ReadonlySet<string> | null = null;

/** In letters: a stem before the ending, so that `men` and `son` are no surnames. */
const SHORTEST = 5;

/** Whether an unknown word ends as surnames do: `Boiev`, `Kaczyński`, `Petrauskienė`. */
export const looksLikeSurname: (lower: string) => boolean = remembered((lower) => {
  endings ??= words(SURNAME_ENDINGS);
  if (lower.length < SHORTEST) return false;
  for (let length = Math.min(6, lower.length - 2); length >= 2; length--)
    if (endings.has(lower.slice(-length))) return true;
  return false;
});
