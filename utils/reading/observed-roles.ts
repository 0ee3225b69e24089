import type { Role } from '../model.ts';
import type { Draft } from './actor-draft.ts';
import type { Scene } from './scene.ts';

/** A role before its institution's name is final. */
export interface Observation extends Pick<Role, 'title' | 'tenure'> {
  readonly holder: Draft;
  readonly institution: Draft | null;
  readonly country: string | null;
  readonly first: number;
  readonly last: number;
}

/** Writes what was observed into the drafts of people, their roles in text order. */
export function writeRoles(
  scene: Scene,
  observations: readonly Observation[],
  people: readonly Draft[],
): void {
  for (const observation of [...observations].sort(saysMoreFirst)) addRole(scene, observation);
  for (const { roles } of people) roles.sort((a, b) => a.span[0] - b.span[0]);
}

/** Writes the role down, once a title and institution; a bare `Minister` only of who is not minister of something. */
function addRole(
  { tokens }: Scene,
  { holder, institution, country, title, tenure, first, last }: Observation,
): void {
  const role: Role = {
    title,
    institution: institution?.name ?? null,
    country: institution?.country ?? country,
    tenure,
    span: [tokens.start[first] as number, tokens.end[last - 1] as number],
  };
  const says = role.institution ?? role.country;
  const same = holder.roles.some(
    (other) =>
      (other.title === role.title && (other.institution === role.institution || role.institution === null)) ||
      (says === null && (other.title.endsWith(` ${title}`) || other.title.startsWith(`${title} `))),
  );
  if (!same) holder.roles.push(role);
}

/** In text order, but for what says neither where nor of which country: that comes last. */
function saysMoreFirst(a: Observation, b: Observation): number {
  const bare = ({ institution, country }: Observation): number => ((institution ?? country) ? 0 : 1);
  return bare(a) - bare(b) || a.first - b.first;
}
