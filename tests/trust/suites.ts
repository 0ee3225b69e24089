import { hostileBundles } from './bundles/suite.ts';
import { killedStorage } from './killed/storage-suite.ts';
import type { Suite } from './suite.ts';

/** Every suite, in the order of the report. */
export const SUITES: readonly Suite[] = [hostileBundles, killedStorage];
