import { GIVEN_NAME_SOUNDS } from './given-name-sounds.ts';

/** Sounds like a class's form, and is another name: Czech Hana is not Hanna. */
const APART: ReadonlySet<string> = new Set(['hana']);

interface Classes {
  /** The forms of each class, as they sound; the position in the list is the class's number. */
  readonly forms: readonly (readonly string[])[];
  readonly classOf: ReadonlyMap<string, number>;
}

/** Made when the first name is looked up: what only reads text pays nothing for it. */
let made: Classes | null = null;

function classes(): Classes {
  made ??= makeClasses();
  return made;
}

function makeClasses(): Classes {
  const rows = (text: string): string[][] => text.split('\n').map((line) => line.split(' '));
  const classOf = new Map<string, number>();
  rows(plain(GIVEN_NAME_SOUNDS)).forEach((sounds, number) => {
    for (const sound of sounds) if (!classOf.has(sound)) classOf.set(sound, number);
  });
  return { forms: rows(GIVEN_NAME_SOUNDS), classOf };
}

/** How the forms of a class sound; none where there is no such class. */
export function formsOfClass(number: number): readonly string[] {
  return classes().forms[number] ?? [];
}

/** The class of a given name, or -1. `fold` is its folded spelling, `sound` its phones. */
export function givenNameClass(fold: string, sound: string): number {
  return APART.has(fold) ? -1 : (classes().classOf.get(plain(sound)) ?? -1);
}

/** What romanisations write in several ways, in one: `-ij`, `-iy`, `-y`; kh and h. */
function plain(sound: string): string {
  return sound.replace(/[iyjJ]+/gu, 'i').replace(/[XK]/gu, 'h');
}
