import { type Figure, quantile, shortNumber } from '../measure.ts';
import { drawGrowth } from './draw-growth.ts';
import { growthsOf } from './growth.ts';
import type { BenchRecord, PartRecord } from './record.ts';
import { reaches } from './target.ts';

/** What `npm run eval` printed, kept. */
export interface EvalRecord {
  readonly format: 1;
  readonly sets: readonly EvalSetRecord[];
}

export interface EvalSetRecord {
  readonly name: string;
  readonly targets: string;
  /** As the set's scorer prints it. */
  readonly printed: string;
  /** ISO 8601. */
  readonly made: string;
}

/** A file of `docs/`, by its path in it. */
export type DocFile = readonly [path: string, text: string];

const BENCH_COMMAND = 'npm run bench -- --keep';
const EVAL_COMMAND = 'npm run eval -- --keep';

/** The kept figures as plain Markdown, with its pictures beside it. */
export function figuresPage(bench: BenchRecord, evaluation: EvalRecord): DocFile[] {
  const parts = bench.parts.map(partOf);
  const text = [
    '# Figures',
    '',
    `Written by \`${EVAL_COMMAND}\` and \`${BENCH_COMMAND}\`; do not edit. How they are measured: [developing.md](developing.md).`,
    'Counts of attacks and losses: [trust.md](trust.md).',
    '',
    '## How well it reads, links and ranks',
    '',
    'Scored on the sets that lie beside the project, which rules were mended on: expect a little less elsewhere.',
    '',
    ...evaluation.sets.flatMap(({ name, targets, printed, made }) => [
      `**${name}** (${made.slice(0, 10)}; to reach: ${targets})`,
      '',
      '```',
      printed.trimEnd().replace(/^ {2}/gm, ''),
      '```',
      '',
    ]),
    '## How fast',
    '',
    'Median of the samples. Indented with a dash: a part of the figure above, or what it is compared with in the same run.',
    '',
    ...parts.flatMap(({ lines }) => lines),
  ].join('\n');
  return [['figures.md', `${text.trimEnd()}\n`], ...parts.flatMap(({ pictures }) => pictures)];
}

function partOf({ name, made, commit, machine, load, seconds, figures }: PartRecord): {
  lines: string[];
  pictures: DocFile[];
} {
  const growths = growthsOf(figures);
  const pictures = growths.map(
    (growth, at): DocFile => [`figures/${name}-${at + 1}.svg`, drawGrowth(growth)],
  );
  return {
    lines: [
      `### ${name}`,
      '',
      `${made.slice(0, 10)}, ${commit}, ${machine}, load ${load} when it began, ${seconds} s.`,
      '',
      '| figure | median | range | p95 | to reach | |',
      '|---|---:|---:|---:|---|---|',
      ...figures.map(rowOf),
      '',
      ...growths.map(({ name: title }, at) => `![${title}](${pictures[at]?.[0] ?? ''})`),
      ...(growths.length > 0 ? [''] : []),
    ],
    pictures,
  };
}

function rowOf(figure: Figure): string {
  const { name, unit, samples, target = '' } = figure;
  const reached = reaches(figure);
  const at = (share: number): string => shortNumber(quantile(samples, share));
  const cells = [
    `${name.startsWith(' ') ? '– ' : ''}${name.trim()}`,
    `${at(0.5)} ${unit}`.trim(),
    samples.length > 1 ? `${at(0)}–${at(1)}` : '',
    samples.length >= 20 ? at(0.95) : '',
    target,
    reached === null ? '' : reached ? 'reached' : '**short**',
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
