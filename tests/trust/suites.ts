import { hostileBackups } from './backups/suite.ts';
import { supply } from './build/licences.ts';
import { reproducible } from './build/reproducible.ts';
import { builtFiles } from './build/suite.ts';
import { hostileWords } from './bundles/shown-suite.ts';
import { hostileBundles } from './bundles/suite.ts';
import { killedBrowser } from './killed/browser-suite.ts';
import { killedStorage } from './killed/storage-suite.ts';
import { longLife } from './long/suite.ts';
import { journeys } from './network/journeys-suite.ts';
import { network } from './network/suite.ts';
import { hostilePages } from './page/suite.ts';
import { workPerSecond } from './page/work-suite.ts';
import { patterns } from './patterns/suite.ts';
import { stoppedWorker } from './stopped/suite.ts';
import { oddStorage } from './storage/suite.ts';
import type { Suite } from './suite.ts';
import { upgrade } from './upgrade/suite.ts';

/** Every suite, in the order of the report: of those that run side by side the longest last. */
export const SUITES: readonly Suite[] = [
  builtFiles,
  supply,
  reproducible,
  patterns,
  hostileBundles,
  hostileBackups,
  hostileWords,
  killedStorage,
  upgrade,
  hostilePages,
  workPerSecond,
  stoppedWorker,
  network,
  oddStorage,
  killedBrowser,
  longLife,
  journeys,
];
