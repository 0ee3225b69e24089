import type { Draft } from './actor-draft.ts';
import type { Gender } from './mentions.ts';
import type { Scene } from './scene.ts';

/** In tokens: how far a pronoun beside an office looks for its name. */
const WITHIN = 50;

/** Whom pronouns beside offices mean, where the sentences around leave only one; before the article's other references. */
export interface PronounsOfOffice {
  /** `Brandel spoke first. She | became minister`: the first token of her name, or -1. */
  subject(token: number): number;
  /** `Boiev left. His | spokeswoman`: who was named last before the token, or before `from`, of the right gender. */
  owner(token: number, from?: number): Draft | null;
}

/** `named` are the people by the first token of each mention. */
export function openPronouns(scene: Scene, named: ReadonlyMap<number, Draft>): PronounsOfOffice {
  const { tokens, sentences, sentenceOf } = scene;
  return { subject, owner };

  function subject(token: number): number {
    const gender = genderOf(tokens.lower[token] ?? '', 'he', 'she');
    const index = sentenceOf[token] ?? -1;
    const here = sentences[index];
    const before = sentences[index - 1];
    if (!gender || !here || !before || here.first !== token || here.paragraph !== before.paragraph) return -1;
    let found = -1;
    for (let at = before.first; at < Math.min(before.last, before.first + WITHIN); at++) {
      const draft = named.get(at);
      if (!draft || (draft.gender !== null && draft.gender !== gender)) continue;
      if (found >= 0 && named.get(found) !== draft) return -1;
      if (found < 0) found = at;
    }
    return found;
  }

  function owner(token: number, from = token): Draft | null {
    const word = tokens.lower[token] ?? '';
    const gender = genderOf(word === 'him' ? 'his' : word, 'his', 'her');
    if (!gender) return null;
    for (let at = from - 1; at >= Math.max(0, token - WITHIN); at--) {
      const draft = named.get(at);
      if (draft && (draft.gender === null || draft.gender === gender)) return draft;
    }
    return null;
  }
}

function genderOf(word: string, male: string, female: string): Gender | null {
  if (word === male) return 'male';
  return word === female ? 'female' : null;
}
