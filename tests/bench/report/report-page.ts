import { type Figure, quantile, shortNumber } from '../measure.ts';
import type { Change } from './compare.ts';
import { drawGrowth } from './draw-growth.ts';
import { drawSamples } from './draw-samples.ts';
import { growthsOf } from './growth.ts';
import { escapeMarkup } from './markup.ts';
import type { BenchRecord, PartRecord } from './record.ts';
import { reaches } from './target.ts';

const STYLE = `
:root{color-scheme:light dark;--ink:#1c1b19;--soft:#57534e;--line:#d8d5cd;--paper:#fcfbf8;--accent:#0b5560;--good:#1a6b3c;--bad:#a02c1c}
@media(prefers-color-scheme:dark){:root{--ink:#f5f5f4;--soft:#a8a29e;--line:#39423f;--paper:#14181a;--accent:#7fc8d0;--good:#7bd19b;--bad:#ff9c8a}}
body{margin:2rem auto;max-width:72rem;padding:0 1rem;background:var(--paper);color:var(--ink);font:15px/1.45 system-ui,sans-serif}
h1{font-size:1.6rem;margin:0}h2{font-size:1.15rem;margin:2.2rem 0 .2rem}p{margin:.2rem 0 .6rem;color:var(--soft)}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%}th{text-align:left;font-weight:600;color:var(--soft);font-size:.85rem;white-space:nowrap}
th,td{padding:.25rem .6rem .25rem 0;border-bottom:1px solid var(--line);vertical-align:middle}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.beside{padding-left:1.4rem;color:var(--soft)}
.reached{color:var(--good)}.short{color:var(--bad);font-weight:600}.plots{display:flex;flex-wrap:wrap;gap:.8rem;margin:.8rem 0}
.plots svg{border:1px solid var(--line);max-width:100%;height:auto}
.samples circle{fill:var(--accent);opacity:.35}.samples path{fill:none}.samples .line{stroke:var(--line)}
.samples .middle{stroke:var(--ink);stroke-width:2}.samples .upper{stroke:var(--soft)}`;

/** A record as one page that needs nothing else: each figure with its samples, its target, its growth, its change. */
export function reportPage(record: BenchRecord, changes: readonly Change[] = []): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>On Record: figures</title><style>${STYLE}</style>
<h1>On Record: figures</h1>
<p>Median of the samples; a dot is a sample, on a line from zero, the thick stroke the median, the thin one the p95.
Indented: a part of the figure above, or what it is compared with in the same run.</p>
${changes.length > 0 ? changesSection(changes) : ''}
${record.parts.map(partSection).join('\n')}
</html>
`;
}

function partSection({ name, made, commit, machine, load, seconds, figures }: PartRecord): string {
  const busy = load > 1 ? `load ${load}: something else was running` : `load ${load}`;
  const plots = growthsOf(figures).map(drawGrowth).join('');
  return `<section><h2>${escapeMarkup(name)}</h2>
<p>${escapeMarkup(`${made.slice(0, 16).replace('T', ' ')} UTC · ${commit} · ${machine} · ${busy} · ${seconds} s`)}</p>
<div class="wide"><table><tr><th>figure</th><th class="number">median</th><th class="number">range</th><th class="number">p95</th><th>samples</th><th>to reach</th></tr>
${figures.map(figureRow).join('\n')}</table></div>
${plots === '' ? '' : `<div class="plots">${plots}</div>`}</section>`;
}

function figureRow(figure: Figure): string {
  const { name, unit, samples, target } = figure;
  const reached = reaches(figure);
  const judged = reached === null ? '' : reached ? 'reached' : 'short';
  const range = samples.length > 1 ? `${at(samples, 0)}–${at(samples, 1)}` : '';
  return `<tr><td${name.startsWith(' ') ? ' class="beside"' : ''}>${escapeMarkup(name.trim())}</td>
<td class="number"><b>${at(samples, 0.5)}</b> ${escapeMarkup(unit)}</td><td class="number">${range}</td>
<td class="number">${samples.length >= 20 ? at(samples, 0.95) : ''}</td><td>${drawSamples(samples)}</td>
<td class="${judged}">${target === undefined ? '' : escapeMarkup(target)}${reached === null ? '' : reached ? ' ✓' : ' ✗'}</td></tr>`;
}

const at = (samples: readonly number[], share: number): string => shortNumber(quantile(samples, share));

function changesSection(changes: readonly Change[]): string {
  const told = changes.filter(({ verdict }) => verdict === 'lower' || verdict === 'higher').length;
  const rows = changes.map(
    ({ part, name, unit, before, after, interval, verdict }) =>
      `<tr><td>${escapeMarkup(`${part}: ${name.trim()}`)}</td><td class="number">${shortNumber(before)}</td><td class="number">${shortNumber(after)} ${escapeMarkup(unit)}</td><td class="number">${interval === null ? 'few samples' : interval.map((ratio) => `× ${ratio.toFixed(2)}`).join(' to ')}</td><td>${verdict === 'lower' || verdict === 'higher' ? `<b>${verdict}</b>` : verdict}</td></tr>`,
  );
  return `<section><h2>Since the kept record: ${told} of ${changes.length} moved</h2>
<p>Told from noise by a bootstrap of the medians’ ratio (95 %), beyond five per cent, by which a machine drifts between runs.</p>
<div class="wide"><table><tr><th>figure</th><th class="number">before</th><th class="number">now</th><th class="number">ratio</th><th></th></tr>
${rows.join('\n')}</table></div></section>`;
}
