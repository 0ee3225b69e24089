import { CLITIC, WORD } from '../text/tokens.ts';
import type { Draft } from './actor-draft.ts';
import { INSTITUTION_NOUN, ORGANISATION_HEAD, WEAK_HEAD } from './lexicon.ts';
import { LEADS, type OfficeSpan } from './offices.ts';
import type { Scene } from './scene.ts';

/** In names: how far back a bare noun looks for its organisation. */
const FARTHEST = 40;

/** A noun that stands for an organisation named before: `the ministry`. */
export interface BodyNoun {
  readonly token: number;
  /** Whether it stands behind the office: `head of the ministry`. */
  readonly behind: boolean;
}

/** The bare noun that an office hangs on: `ministry spokesman`, `the agency’s head`, `head of the ministry`; or null. */
export function bodyNounOf(scene: Scene, office: OfficeSpan): BodyNoun | null {
  const { tokens } = scene;
  if (office.organisation || office.topic) return null;
  // The fund's lawyer and the paper's founder hold no office.
  const weak = ((scene.classes[office.head] as number) & WEAK_HEAD) !== 0;
  if (weak && !LEADS.test(tokens.lower[office.head] as string)) return null;
  let before = office.first - 1;
  if (tokens.kind[before] === CLITIC) before--;
  if (isBodyNoun(scene, before)) return { token: before, behind: false };
  if (!/^(?:of|for|at)$/.test(tokens.lower[office.last] ?? '')) return null;
  const noun = office.last + 2;
  const owned = /^(?:the|that|this)$/.test(tokens.lower[noun - 1] ?? '');
  return owned && isBodyNoun(scene, noun) && endsPhrase(scene, noun + 1)
    ? { token: noun, behind: true }
    : null;
}

/** A noun of organisations by itself, small or at the start of its sentence, and no part of a name. */
export function isBodyNoun(scene: Scene, token: number): boolean {
  if (token < 0 || scene.tokens.kind[token] !== WORD || scene.taken[token] !== 0) return false;
  const bits = scene.classes[token] as number;
  if ((bits & (ORGANISATION_HEAD | INSTITUTION_NOUN)) === 0) return false;
  return !scene.capital[token] || scene.opening[token] === 1;
}

/** Whether a noun phrase is over before a token: no `ministry building`, no `ministry’s`. */
export function endsPhrase(scene: Scene, token: number): boolean {
  const { tokens } = scene;
  if (token >= tokens.count || scene.sentenceOf[token] !== scene.sentenceOf[token - 1]) return true;
  if (tokens.kind[token] !== WORD) return tokens.kind[token] !== CLITIC;
  return /^(?:since|in|on|for|from|until|at|as|after|before|and|but|when|while|where|with|without|during|under|who|which|that|now|last|this|earlier|through|by|between|following|amid|is|was|has|had|will|said|says|told|added|spoke)$/.test(
    tokens.lower[token] as string,
  );
}

/** The organisations of an article as they come up, by name or by an office. */
export interface RecentBodies {
  /** Told of each in text order. */
  met(draft: Draft, token: number): void;
  /**
   * The one that the noun means, named last before a token and not more than some sentences back; null where there
   * is none, or two are as near.
   */
  find(noun: string, token: number, sentences?: number): Draft | null;
}

/** Opens the list with the organisations that the text names, in text order. */
export function openRecentBodies(scene: Scene, named: ReadonlyMap<number, Draft>): RecentBodies {
  const mentions = [...named].sort((a, b) => a[0] - b[0]);
  const met: { readonly draft: Draft; readonly token: number }[] = [];
  let next = 0;
  const catchUp = (token: number): void => {
    for (let entry = mentions[next]; entry && entry[0] < token; entry = mentions[next]) {
      met.push({ draft: entry[1], token: entry[0] });
      next++;
    }
  };
  return {
    met(draft, token) {
      catchUp(token);
      met.push({ draft, token });
    },
    find(noun, token, sentences = Number.POSITIVE_INFINITY) {
      catchUp(token);
      let nearest: { readonly draft: Draft; readonly token: number } | null = null;
      for (let index = met.length - 1; index >= Math.max(0, met.length - FARTHEST); index--) {
        const entry = met[index];
        if (!entry || entry.token >= token || !fits(entry.draft, noun)) continue;
        if ((scene.sentenceOf[token] as number) - (scene.sentenceOf[entry.token] as number) > sentences)
          break;
        nearest ??= entry;
        if (scene.sentenceOf[entry.token] !== scene.sentenceOf[nearest.token]) break;
        if (entry.draft !== nearest.draft) return null;
      }
      return nearest?.draft ?? null;
    },
  };
}

function fits(draft: Draft, noun: string): boolean {
  return draft.type === noun || ` ${draft.name.toLowerCase()} `.includes(` ${noun} `);
}
