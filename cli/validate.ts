import { type Command, UsageError } from './command.ts';
import { openBundleFile } from './open-file.ts';
import { createProblemReport } from './problem-report.ts';

export const validateCommand: Command = {
  name: 'validate',
  help: `on-record validate FILE…

Checks bundles as an import would: the zip, the manifest, the checksums, and every row. Prints for each
{"file", "valid", "rows", "problems"}: the number of problems of each kind; each is named on standard error. Exit
status 1 where a bundle has any.
`,
  flags: {},
  async run(args, world) {
    if (args.positional.length === 0)
      throw new UsageError('validate needs a bundle: on-record validate FILE.');
    let isSound = true;
    for (const file of args.positional) {
      const report = createProblemReport(world.complain);
      const rows = { entities: 0, documents: 0, statements: 0 };
      const opened = await openBundleFile(file);
      if (!opened.ok) report.add(opened.error);
      else
        for await (const shard of opened.value.shards()) {
          if (!shard.ok) {
            report.add(shard.error);
            break;
          }
          rows[shard.value.kind] += shard.value.rows.length;
          for (const problem of shard.value.problems) report.add(problem);
        }
      const problems = report.counts();
      const valid = Object.keys(problems).length === 0;
      isSound &&= valid;
      await world.print(`${JSON.stringify({ file, valid, rows, problems })}\n`);
    }
    return isSound ? 0 : 1;
  },
};
