import { buildBundle, buildPartial } from '../utils/builder/build-bundle.ts';
import { type Command, UsageError } from './command.ts';
import { runBuild } from './run-build.ts';

const flags = {
  output: { value: true, short: 'o' },
  id: { value: true },
  name: { value: true },
  publisher: { value: true },
  licence: { value: true },
  since: { value: true },
  until: { value: true },
  language: { value: true, many: true },
  outlet: { value: true, many: true },
  exclude: { value: true },
  aliases: { value: true },
  shard: { value: false },
  strict: { value: false },
} as const;

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
  flags,
  async run(args, world) {
    if (args.value('output') === null) throw new UsageError('merge needs -o FILE, the bundle to write.');
    if (args.positional.length === 0) throw new UsageError('merge needs an input: bundles, or parts of one.');
    const whole = {
      ...args,
      has: (flag: string) => flag === 'no-cache' || args.has(flag),
    };
    return runBuild(whole, world, args.has('shard') ? buildPartial : buildBundle);
  },
};
