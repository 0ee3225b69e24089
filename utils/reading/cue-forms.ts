import { CUE_VERBS, type Frame, IRREGULAR_VERBS, NOUN_LIKE } from './en/cue-verbs.ts';
import { list, words } from './en/words.ts';

/** What may follow a cue; see `en/cue-verbs.ts`. */
export const CLAUSE = 1;
export const THAT_CLAUSE = 1 << 1;
export const QUOTE = 1 << 2;
export const NOUN_PHRASE = 1 << 3;
export const INFINITIVE = 1 << 4;
export const ADDRESSEE = 1 << 5;
export const INVERTED = 1 << 6;

const FRAME_BITS: Record<Frame, number> = {
  clause: CLAUSE,
  that: THAT_CLAUSE,
  quote: QUOTE,
  object: NOUN_PHRASE,
  infinitive: INFINITIVE,
  addressee: ADDRESSEE,
  inverted: INVERTED,
};

export type Form = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** One form of a cue verb. */
export interface CueForm {
  readonly lemma: string;
  readonly form: Form;
  readonly frames: number;
  readonly nounLike: boolean;
}

const table = new Map<string, CueForm>();
const nounLike = words(NOUN_LIKE);
const irregular = new Map(
  IRREGULAR_VERBS.trim()
    .split('\n')
    .map((line) => list(line))
    .map((forms) => [forms[0] as string, forms] as const),
);

for (const { verbs, frames } of CUE_VERBS) {
  const bits = frames.reduce((sum, frame) => sum | FRAME_BITS[frame], 0);
  for (const lemma of list(verbs)) {
    const [base = lemma, third = '', past = '', participle = '', ing = ''] =
      irregular.get(lemma) ?? regular(lemma);
    const add = (word: string, form: Form): void => {
      if (!table.has(word)) table.set(word, { lemma, form, frames: bits, nounLike: nounLike.has(word) });
    };
    add(past, 'past');
    add(base, 'base');
    add(third, 'third');
    add(participle, 'participle');
    add(ing, 'ing');
  }
}

/** The forms of a regular verb: deny → denies denied denied denying. */
function regular(lemma: string): string[] {
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [lemma, `${stem}ies`, `${stem}ied`, `${stem}ied`, `${lemma}ing`];
  }
  if (lemma.endsWith('e')) {
    const stem = lemma.slice(0, -1);
    return [lemma, `${lemma}s`, `${lemma}d`, `${lemma}d`, `${stem}ing`];
  }
  const third = /(?:s|x|sh|ch)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [lemma, third, `${lemma}ed`, `${lemma}ed`, `${lemma}ing`];
}

/** The cue verb that a lower-cased word is a form of. */
export function cueForm(word: string): CueForm | undefined {
  return table.get(word);
}
