import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Outcome, Run, Suite } from '../suite.ts';
import { checkPattern } from './check-pattern.ts';
import { type FoundPattern, findPatterns } from './find-patterns.ts';
import { JUDGED, type JudgedPattern } from './judged.ts';

/** Regular expressions of what ships: none takes long over a text that somebody made for it. */
export const patterns: Suite = {
  name: 'patterns',
  attempt: 'regular expression of what ships looked at',
  quick: true,
  run,
};

/** Patterns that recheck found safe once: nothing about them changes. */
const KNOWN_SAFE = resolve(import.meta.dirname, 'known-safe.json');
/** What recheck may take for a pattern that is new, in ms. */
const CHECK_MS = 2_000;
/** At its limit a judged pattern takes a small part of a frame, in ms; ten times that where the machine is busy. */
const MOST_MS = 30;

async function run({ quick }: Run): Promise<Outcome> {
  const { literals, composing } = findPatterns();
  const { safe, losses } = judge(literals);
  if (!quick) writeFileSync(KNOWN_SAFE, `${JSON.stringify([...safe].sort(), null, 2)}\n`);
  return {
    attempts: literals.length,
    losses: [...JUDGED.flatMap(lossOf), ...losses],
    notes: [
      `${safe.size} are safe, ${JUDGED.length} are slow and were measured at the longest text that they are given`,
      `patterns put together at run time are not seen: ${composing.join(', ')}`,
    ],
  };
}

export interface Judgement {
  readonly safe: ReadonlySet<string>;
  /** A sentence for each pattern that may take long. */
  readonly losses: readonly string[];
}

/** Which patterns are known to be safe, which are found to be now, and which are neither. Measures nothing. */
export function judge(literals: readonly FoundPattern[]): Judgement {
  const known = new Set(JSON.parse(readFileSync(KNOWN_SAFE, 'utf8')) as string[]);
  const judged = new Set(JUDGED.map(({ pattern }) => String(pattern)));
  const losses: string[] = [];
  const safe = new Set<string>();
  for (const found of literals) {
    const key = `/${found.source}/${found.flags}`;
    if (known.has(key)) safe.add(key);
    else if (judged.has(key)) continue;
    else if (checkPattern(found, CHECK_MS).is === 'safe') safe.add(key);
    else losses.push(sentence(found));
  }
  return { safe, losses };
}

function sentence({ file, source, flags }: FoundPattern): string {
  return `${file}: /${source}/${flags} may take long over a text made for it: write it otherwise, or add it to judged.ts with the longest text that it is given. One that is safe is remembered by npm run trust -- --only patterns, on a machine that has time.`;
}

function lossOf({ pattern, limit, pump, end, why }: JudgedPattern): string[] {
  const text = pump.repeat(Math.ceil(limit / pump.length)) + end;
  let least = Number.POSITIVE_INFINITY;
  for (let times = 0; times < 5; times++) {
    const started = performance.now();
    text.replace(pattern, '');
    least = Math.min(least, performance.now() - started);
  }
  return least <= MOST_MS
    ? []
    : [`${pattern} takes ${least.toFixed(0)} ms over ${limit} characters (${why}).`];
}
