import type { Draft } from './actor-draft.ts';
import { endsPhrase } from './office-bodies.ts';
import { countryAt } from './place-evidence.ts';
import type { Scene } from './scene.ts';

/**
 * The organisation that a name says somebody is with: `Anna Brandel of the Latvian Foreign Ministry`, `Brandel
 * (Ministry of Defence)`; null where it says none. `nameEnd` is the token behind the name.
 */
export function affiliationBehind(
  scene: Scene,
  nameEnd: number,
  bodyAt: (token: number) => { readonly draft: Draft; readonly last: number } | null,
): Draft | null {
  const { tokens } = scene;
  if (!/^(?:of|from|at|with|\()$/.test(tokens.lower[nameEnd] ?? '')) return null;
  let at = tokens.lower[nameEnd + 1] === 'the' ? nameEnd + 2 : nameEnd + 1;
  // `of Latvia’s | Foreign Ministry`
  if (!bodyAt(at) && countryAt(scene, at) !== null && /^['’]/.test(tokens.lower[at + 1] ?? '')) at += 2;
  const body = bodyAt(at);
  if (!body || scene.sentenceOf[at] !== scene.sentenceOf[nameEnd] || !endsPhrase(scene, body.last))
    return null;
  const { type } = body.draft;
  return type === null || type === 'media' || type === 'other' ? null : body.draft;
}
