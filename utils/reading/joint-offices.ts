import { type Holding, NOBODY } from './office-links.ts';
import type { OfficeSpan } from './offices.ts';
import type { Scene } from './scene.ts';

/** A rank that goes with a further office: `deputy prime minister and minister of defence`. */
const SECOND = /\b(?:deputy|vice)\b/i;

/**
 * Whether two neighbouring offices are joined by a bare `and`, so that they may be one person's; by a comma or dash
 * where the first goes with another: `Deputy Prime Minister, Minister of Defence Boiev`.
 */
function areJoined({ tokens, sentenceOf }: Scene, one: OfficeSpan, next: OfficeSpan): boolean {
  const joint = tokens.lower[one.last] ?? '';
  return (
    next.first === one.last + 1 &&
    (joint === 'and' || (/^[,–—-]$/.test(joint) && SECOND.test(one.title))) &&
    sentenceOf[one.first] === sentenceOf[next.first]
  );
}

/** `Committee Chairman Sen. Brandel`: the second is the address. */
function isAddress({ tokens }: Scene, one: OfficeSpan, next: OfficeSpan): boolean {
  return next.first === one.last && next.first === next.head && !/s$/.test(tokens.lower[next.head] as string);
}

/** `Latvia’s president and foreign minister`, `president and foreign minister of Latvia`: both are Latvia's. */
export function shareCountries(scene: Scene, offices: readonly OfficeSpan[]): OfficeSpan[] {
  return offices.map((office, index) => {
    if (office.country !== null || office.organisation) return office;
    const before = offices[index - 1];
    if (before && areJoined(scene, before, office)) return { ...office, country: before.country };
    const next = offices[index + 1];
    return next && areJoined(scene, office, next) ? { ...office, country: next.country } : office;
  });
}

/**
 * Who holds an office that has no holder of its own, from its neighbours: who stands in front of two that are
 * joined holds both; who stands behind them, where the first is a second office by its rank.
 */
export function sharedHolder(
  scene: Scene,
  offices: readonly OfficeSpan[],
  index: number,
  holderAt: (index: number) => Holding,
): Holding {
  const office = offices[index] as OfficeSpan;
  const before = offices[index - 1];
  if (before && areJoined(scene, before, office)) {
    const held = holderAt(index - 1);
    if (held.name >= 0 && held.name < before.first) return { ...held, predecessor: -1 };
  }
  const next = offices[index + 1];
  if (
    next &&
    (isAddress(scene, office, next) || (areJoined(scene, office, next) && SECOND.test(office.title)))
  ) {
    const held = holderAt(index + 1);
    if (held.name >= next.last) return { ...held, predecessor: -1 };
  }
  return NOBODY;
}
