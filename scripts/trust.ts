import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { licenceList } from '../tests/trust/build/licences.ts';
import { inLanes } from '../tests/trust/in-lanes.ts';
import { reportOf, type SuiteReport } from '../tests/trust/report.ts';
import type { Suite } from '../tests/trust/suite.ts';
import { SUITES } from '../tests/trust/suites.ts';

const REPORT = resolve(import.meta.dirname, '../docs/trust.md');
const LICENCES = resolve(import.meta.dirname, '../docs/licences.md');
/** Two cores: a third browser would make the others slow. */
const LANES = 2;
const HELP = `npm run trust [-- --quick] [--only NAME] [--keep]
  --quick      what takes less than forty seconds in all
  --only NAME  one suite: ${SUITES.map(({ name }) => name).join(', ')}
  --keep       writes the report to docs/trust.md, and the licences of what ships beside it;
               of suites that were not run the report says what it said before`;

/** Attacks what stands and prints the counts of attempts and losses; exit status 1 where something was lost. */
async function trust(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      keep: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const chosen = SUITES.filter(({ name, quick }) =>
    values.only === undefined ? quick || !values.quick : name === values.only,
  );
  if (chosen.length === 0) throw new Error(`There is no such suite.\n${HELP}`);
  if (values.keep) writeFileSync(LICENCES, licenceList());
  const started = performance.now();
  const report = (suite: Suite): Promise<SuiteReport> => reportOn(suite, values.quick);
  const reports = [
    ...(await inLanes(
      chosen.filter(({ waits }) => !waits),
      1,
      report,
    )),
    // What takes longest stands last, and begins first, so that nothing long is left for one lane alone.
    ...(await inLanes(chosen.filter(({ waits }) => waits).reverse(), LANES, report)),
  ];
  const minutes = (performance.now() - started) / 60_000;
  const isWhole = values.only === undefined && !values.quick;
  if (values.keep) keep(reports, isWhole ? minutes : null);
  const sum = (count: (report: SuiteReport) => number): number =>
    reports.reduce((total, report) => total + count(report), 0);
  const losses = sum((report) => report.losses.length);
  if (losses > 0) process.exitCode = 1;
  console.log(
    `trust: ${reports.length} suites, ${sum(({ attempts }) => attempts)} attempts, ${losses} losses, ${minutes.toFixed(1)} minutes`,
  );
}

/** `minutes`: how long a whole run took; null of a part. */
function keep(reports: readonly SuiteReport[], minutes: number | null): void {
  const names = SUITES.map(({ name }) => name);
  const before = existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : '';
  writeFileSync(REPORT, reportOf(reports, names, new Date().toISOString().slice(0, 10), { before, minutes }));
}

/** Runs a suite; one that throws has lost, since what it should show is not shown. */
async function reportOn(suite: Suite, quick: boolean): Promise<SuiteReport> {
  const started = performance.now();
  const outcome = await suite.run({ quick }).catch((error: unknown) => ({
    attempts: 1,
    losses: [`The suite broke off: ${error instanceof Error ? (error.stack ?? error.message) : error}`],
    notes: [],
  }));
  const { attempts, losses, notes = [] } = outcome;
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${suite.name}: ${attempts} × ${suite.attempt}, ${losses.length} losses (${seconds.toFixed(1)} s)`,
  );
  for (const loss of losses.slice(0, 20)) console.log(`  LOST ${loss}`);
  for (const note of notes) console.log(`  ${note}`);
  return { name: suite.name, attempt: suite.attempt, attempts, losses, notes, seconds };
}

trust().then(
  // A suite may leave a server or a worker behind, which is no reason to stay.
  () => process.exit(),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
