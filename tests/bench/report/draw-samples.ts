import { quantile } from '../measure.ts';

const WIDTH = 180;
const HEIGHT = 18;
const EDGE = 5;

/** A figure's samples on a line from zero: each a faint dot, the median a stroke, the p95 a thin one. */
export function drawSamples(samples: readonly number[]): string {
  const known = samples.filter((value) => Number.isFinite(value));
  const end = Math.max(...known, 0);
  if (known.length < 2 || !(end > 0)) return '';
  const x = (value: number): string => (EDGE + (value / end) * (WIDTH - 2 * EDGE)).toFixed(1);
  const stroke = (share: number, name: string): string =>
    `<path class="${name}" d="M${x(quantile(known, share))} 2V${HEIGHT - 2}"/>`;
  const dots = known.map((value) => `<circle cx="${x(value)}" cy="${HEIGHT / 2}" r="2"/>`).join('');
  return `<svg class="samples" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true"><path class="line" d="M${EDGE} ${HEIGHT / 2}H${WIDTH - EDGE}"/>${dots}${stroke(0.5, 'middle')}${stroke(0.95, 'upper')}</svg>`;
}
