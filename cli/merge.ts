import { BUNDLE_FLAGS } from './bundle-flags.ts';
import type { Command } from './command.ts';
import { runBuild } from './run-build.ts';

export const mergeCommand: Command = {
  name: 'merge',
  help: `on-record merge INPUT… -o FILE [options]

Joins what was built before: parts of a bundle (from “build --shard”), and bundles. Parts join to the same bytes as
one build of all their sources, in any order and grouping. People, institutions and offices are joined across all.

  -o, --output FILE     the bundle to write
  --id, --name, --publisher, --licence, --since, --until, --language, --outlet, --exclude, --aliases: as for build
  --shard               write a part again, not a bundle
  --strict              exit status 1 where anything was skipped

  on-record merge part-*.ndjson -o all.zip --name "Herald"
`,
  flags: BUNDLE_FLAGS,
  // What is merged is read already: there is nothing to remember.
  run: (args, world) =>
    runBuild({ ...args, has: (flag) => flag === 'no-cache' || args.has(flag) }, world, {
      command: 'merge',
      inputs: 'bundles, or parts of one',
    }),
};
