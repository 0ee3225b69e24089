import type { BuildProgress } from '../utils/builder/collect.ts';
import type { World } from './command.ts';

/** Milliseconds between two looks of somebody who watches, and between two lines in a log. */
const WATCHED_EVERY = 100;
const LOGGED_EVERY = 10_000;
/** Before this the rate jumps about, in milliseconds. */
const SETTLED_AFTER = 1_000;
const BAR_CELLS = 20;

/** Tells how far a build is: as a bar in one line for somebody who watches, as a line now and then for a log. */
export function createBuildProgress(world: World, total: number | null): (progress: BuildProgress) => void {
  const started = world.clock();
  let last = started;
  return (progress) => {
    const now = world.clock();
    if (progress.file === '') {
      world.progress('');
      return;
    }
    if (now - last < (world.watched ? WATCHED_EVERY : LOGGED_EVERY)) return;
    last = now;
    if (world.watched) world.progress(progressLine(progress, total, now - started, true));
    else world.complain(progressLine(progress, total, now - started, false));
  };
}

/** `[#####···············] 25 %  3.1 MB/s  12 s left  1,200 read, at march/canal.html` */
export function progressLine(
  { items, bytes, file }: BuildProgress,
  total: number | null,
  took: number,
  bar: boolean,
): string {
  const parts: string[] = [];
  const share = total === null || total === 0 ? null : Math.min(1, bytes / total);
  if (share !== null) {
    const cells = Math.round(share * BAR_CELLS);
    if (bar) parts.push(`[${'#'.repeat(cells)}${'·'.repeat(BAR_CELLS - cells)}]`);
    parts.push(`${Math.floor(share * 100)} %`);
  }
  if (took >= SETTLED_AFTER) {
    parts.push(`${(bytes / 1000 / took).toFixed(1)} MB/s`);
    if (share !== null && share > 0) parts.push(`${timeLeft((took / share) * (1 - share))} left`);
  }
  parts.push(`${grouped(items)} read, at ${file}`);
  return parts.join('  ');
}

function timeLeft(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** `1,200`, without loading the language data. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
