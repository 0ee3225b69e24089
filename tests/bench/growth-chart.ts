/** One size of corpus as the chart draws it. */
export interface GrowthPoint {
  readonly statements: number;
  /** p95, milliseconds. */
  readonly related: number;
  readonly names: number;
  /** Median, milliseconds. */
  readonly woken: number;
  /** Megabytes above idle during the import. */
  readonly peak: number;
  /** Megabytes of the worker after 100 pages. */
  readonly held: number;
  /** Megabytes. */
  readonly disk: number;
  /** Of the import. */
  readonly seconds: number;
}

interface Line {
  readonly label: string;
  readonly colour: string;
  readonly value: (point: GrowthPoint) => number;
}

const TIMES: readonly Line[] = [
  { label: 'related statements, p95', colour: '#0b6bcb', value: ({ related }) => related },
  { label: 'look-up of 60 names, p95', colour: '#1a7f37', value: ({ names }) => names },
  { label: 'worker woken to first answer', colour: '#9a6700', value: ({ woken }) => woken },
];
const MEMORY: readonly Line[] = [
  { label: 'peak of the import above idle', colour: '#cf222e', value: ({ peak }) => peak },
  { label: 'worker after 100 pages', colour: '#8250df', value: ({ held }) => held },
  { label: 'on disk', colour: '#57606a', value: ({ disk }) => disk },
];

const WIDTH = 440;
const HEIGHT = 300;
const LEFT = 56;
const BOTTOM = 40;
const TOP = 86;
const RIGHT = 36;
/** Between the axis and the first point, so that its figure is not on the axis's. */
const INSET = 24;
/** Between the figures above one another at one size. */
const LINE_HEIGHT = 12;

/** Time and memory by the number of statements, both axes logarithmic, as one SVG picture. */
export function drawGrowth(points: readonly GrowthPoint[]): string {
  const seconds = points
    .map(({ statements, seconds }) => `${statements.toLocaleString('en')} in ${seconds.toFixed(1)} s`)
    .join(' · ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${2 * WIDTH}" height="${HEIGHT + 24}" font-family="sans-serif" font-size="11">`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    panel('Time, ms', points, TIMES, 0),
    panel('Memory and disk, MB', points, MEMORY, WIDTH),
    `<text x="${LEFT}" y="${HEIGHT + 14}" fill="#57606a">Import: ${seconds}</text>`,
    '</svg>\n',
  ].join('\n');
}

function panel(
  title: string,
  points: readonly GrowthPoint[],
  lines: readonly Line[],
  offset: number,
): string {
  const values = lines.flatMap(({ value }) => points.map(value)).filter((one) => one > 0);
  const low = Math.floor(Math.log10(Math.min(...values, 1)));
  const high = Math.ceil(Math.log10(Math.max(...values, 10)));
  const first = Math.log10(points[0]?.statements ?? 1);
  const last = Math.max(first + 1, Math.log10(points.at(-1)?.statements ?? 10));
  const x = (statements: number): number =>
    LEFT + INSET + ((Math.log10(statements) - first) / (last - first)) * (WIDTH - LEFT - INSET - RIGHT);
  const y = (value: number): number =>
    HEIGHT -
    BOTTOM -
    ((Math.log10(Math.max(value, 10 ** low)) - low) / (high - low)) * (HEIGHT - BOTTOM - TOP);
  const parts = [
    `<g transform="translate(${offset} 0)"><text x="${LEFT}" y="20" font-size="14" font-weight="bold">${title}</text>`,
  ];
  for (let power = low; power <= high; power++) {
    const at = y(10 ** power);
    parts.push(`<path d="M${LEFT} ${at}H${WIDTH - RIGHT}" stroke="#d0d7de"/>`);
    parts.push(`<text x="${LEFT - 6}" y="${at + 4}" text-anchor="end">${10 ** power}</text>`);
  }
  for (const { statements } of points)
    parts.push(
      `<text x="${x(statements)}" y="${HEIGHT - BOTTOM + 16}" text-anchor="middle">${statements.toLocaleString('en')}</text>`,
    );
  lines.forEach(({ label, colour, value }, at) => {
    const path = points.map((point) => `${x(point.statements)} ${y(value(point))}`).join('L');
    parts.push(`<path d="M${path}" fill="none" stroke="${colour}" stroke-width="2"/>`);
    for (const point of points)
      parts.push(`<circle cx="${x(point.statements)}" cy="${y(value(point))}" r="3" fill="${colour}"/>`);
    parts.push(`<text x="${LEFT}" y="${38 + at * 14}" fill="${colour}">— ${label}</text>`);
  });
  for (const point of points) {
    const at = lines.map(({ value }) => y(value(point)) - 6);
    apart(at).forEach((height, line) => {
      const { colour, value } = lines[line] as Line;
      parts.push(
        `<text x="${x(point.statements)}" y="${height}" text-anchor="middle" fill="${colour}" stroke="#fff" stroke-width="3" paint-order="stroke">${rounded(value(point))}</text>`,
      );
    });
  }
  return `${parts.join('\n')}</g>`;
}

/** Heights in the same order, each at least a line's from the others: those in the way go up, the highest the most. */
function apart(heights: readonly number[]): number[] {
  const moved = [...heights];
  const fromBelow = heights.map((_, at) => at).sort((a, b) => (heights[b] ?? 0) - (heights[a] ?? 0));
  let free = Number.POSITIVE_INFINITY;
  for (const at of fromBelow) {
    moved[at] = Math.min(heights[at] ?? 0, free);
    free = (moved[at] ?? 0) - LINE_HEIGHT;
  }
  return moved;
}

function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}
