import type { EntityKind, EntityRef } from '../model.ts';
import { foldName, foldText } from '../text/fold.ts';
import type { ClippedName, Clipping } from './clipping.ts';

/** Whatever is known of somebody whose clippings are asked for. */
export interface FilingName {
  readonly kind: EntityKind;
  readonly name: string;
  readonly refs: readonly EntityRef[];
}

/**
 * What an official's or institution's clippings are found by: the name, and each reference to the corpus. Either is
 * enough, since a bundle may be gone, or know somebody by another spelling.
 */
export function filingKeys({ kind, name, refs }: FilingName): readonly string[] {
  return [nameKey({ kind, name }), ...refs.map(({ bundle, id }) => `ref:${bundle}/${id}`)];
}

/** The key of a name as such, by which clippings of somebody who is in no corpus are found. */
export function nameKey({ kind, name }: Pick<ClippedName, 'kind' | 'name'>): string {
  return `${kind}:${foldName(name)}`;
}

/** Every key that a clipping is filed under, each once. */
export function filedUnder({ speaker, institution }: Pick<Clipping, 'speaker' | 'institution'>): string[] {
  return [...new Set([speaker, institution].flatMap((name) => (name === null ? [] : filingKeys(name))))];
}

/** What a page is told again by: its canonical address, and where it has none its headline and outlet. */
export function pageKeyOf({
  url,
  title,
  outlet,
}: {
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
}): string {
  return url ?? `untitled:${foldText(title ?? '')}|${foldText(outlet ?? '')}`;
}
