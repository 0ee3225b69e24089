import { shortNumber } from '../measure.ts';
import type { Growth } from './growth.ts';
import { escapeMarkup } from './markup.ts';

const WIDTH = 340;
const HEIGHT = 210;
const LEFT = 46;
const RIGHT = 24;
const TOP = 44;
const BOTTOM = 30;

/** Readable by itself in light and dark, and within the report. */
const STYLE = `<style>
.frame{fill:#fff}.axis{stroke:#d8d5cd}text{fill:#57534e}.title{fill:#1c1b19;font-weight:600}
.median{stroke:#0b5560;fill:none;stroke-width:2}.tail{stroke:#0b5560;fill:none;stroke-dasharray:3 3}.dot{fill:#0b5560}
@media(prefers-color-scheme:dark){.frame{fill:#14181a}.axis{stroke:#39423f}text{fill:#a8a29e}.title{fill:#f5f5f4}
.median,.tail{stroke:#7fc8d0}.dot{fill:#7fc8d0}}</style>`;

/** One figure by size as an SVG picture, both axes logarithmic: the median, and dashed the p95. */
export function drawGrowth({ name, unit, points }: Growth): string {
  const sizes = points.map(({ size }) => Math.log10(size));
  const values = points.flatMap(({ median, p95 }) => [median, p95 ?? median]).map(Math.log10);
  const low = Math.floor(Math.min(...values));
  const high = Math.max(low + 1, Math.ceil(Math.max(...values)));
  const [first, last] = [Math.min(...sizes), Math.max(...sizes)];
  const x = (size: number): number =>
    LEFT + ((Math.log10(size) - first) / (last - first)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number): number =>
    HEIGHT - BOTTOM - ((Math.log10(value) - low) / (high - low)) * (HEIGHT - BOTTOM - TOP);
  const path = (value: (at: number) => number): string =>
    points.map(({ size }, at) => `${at === 0 ? 'M' : 'L'}${fixed(x(size))} ${fixed(y(value(at)))}`).join('');
  const lines = Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at));
  const tailed = points.every(({ p95 }) => p95 !== null);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="system-ui,sans-serif" font-size="10" role="img">`,
    `<title>${escapeMarkup(`${name}: ${points.map(({ size, median }) => `${size.toLocaleString('en')}: ${shortNumber(median)} ${unit}`).join('; ')}`)}</title>`,
    STYLE,
    `<rect class="frame" width="${WIDTH}" height="${HEIGHT}"/>`,
    `<text class="title" x="8" y="16" font-size="11">${escapeMarkup(name)}</text>`,
    `<text x="8" y="30">${escapeMarkup(unit)}${tailed ? ', median; dashed: p95' : ', median'}</text>`,
    ...lines.map(
      (value) =>
        `<path class="axis" d="M${LEFT} ${fixed(y(value))}H${WIDTH - RIGHT}"/><text x="${LEFT - 6}" y="${fixed(y(value) + 3)}" text-anchor="end">${value.toLocaleString('en')}</text>`,
    ),
    ...points.map(
      ({ size }) =>
        `<text x="${fixed(x(size))}" y="${HEIGHT - BOTTOM + 16}" text-anchor="middle">${size.toLocaleString('en')}</text>`,
    ),
    tailed ? `<path class="tail" d="${path((at) => points[at]?.p95 ?? Number.NaN)}"/>` : '',
    `<path class="median" d="${path((at) => points[at]?.median ?? Number.NaN)}"/>`,
    ...points.map(
      ({ size, median }) =>
        `<circle class="dot" cx="${fixed(x(size))}" cy="${fixed(y(median))}" r="3"/><text x="${fixed(x(size))}" y="${fixed(y(median) - 7)}" text-anchor="middle">${shortNumber(median)}</text>`,
    ),
    '</svg>\n',
  ].join('');
}

const fixed = (value: number): string => value.toFixed(1);
