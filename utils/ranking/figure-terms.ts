/** A figure in running text, and the terms that stand for it. */
export interface Figure {
  readonly terms: readonly string[];
  readonly value: number;
  /** `%`, `$`, `€`, `£`, `¥`, or null. */
  readonly unit: string | null;
  /** Behind the figure with its scale and unit. */
  readonly end: number;
}

const FIGURE =
  /(\d[\d,]*(?:\.\d+)?)(?:[ -]?(thousand|million|billion|trillion|mn|bn|tn|k|m|b)(?![\p{L}\p{N}]))?(?![\p{L}\p{N}])(?:\s?(%|per ?cent(?:age)?(?!\p{L})|(?:dollars?|bucks|euros?|pounds?)(?!\p{L})))?/uy;

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
};
const CURRENCIES: Readonly<Record<string, string>> = { dollar: '$', buck: '$', euro: '€', pound: '£' };

/** Reads the figure at a digit of folded text; null where the digit is part of a word (`4x4`, `5th`). */
export function readFigure(folded: string, at: number): Figure | null {
  FIGURE.lastIndex = at;
  const match = FIGURE.exec(folded);
  if (match === null) return null;
  const [, number = '', scale, written] = match;
  const value = Number(number.replaceAll(',', '')) * (scale === undefined ? 1 : (SCALES[scale] ?? 1));
  const unit = unitOf(written, folded.slice(Math.max(0, at - 2), at).trim());
  const plain = String(value);
  const withUnit = unit === null ? [] : [unit === '%' ? `${plain}%` : `${unit}${plain}`];
  return { terms: [plain, ...withUnit], value, unit, end: FIGURE.lastIndex };
}

function unitOf(written: string | undefined, before: string): string | null {
  if (written === undefined) return /[$€£¥]$/u.exec(before)?.[0] ?? null;
  if (written === '%' || written.startsWith('per')) return '%';
  return CURRENCIES[written.replace(/s$/u, '')] ?? null;
}
