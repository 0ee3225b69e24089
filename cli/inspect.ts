import { MAX_PROBLEMS } from '../utils/bundle/limits.ts';
import type { Problem } from '../utils/model.ts';
import { createBundleSummary } from './bundle-summary.ts';
import { type Command, UsageError } from './command.ts';
import { openBundleFile } from './open-file.ts';
import { createProblemReport } from './problem-report.ts';

export const inspectCommand: Command = {
  name: 'inspect',
  help: `on-record inspect FILE

Checks a bundle, row by row, and prints one JSON object: its manifest (without the list of files), what it covers
(statements by year and kind, documents by language and outlet), what its rows lack, the people and institutions
with the most statements, and its problems. Exit status 1 where there are any. On a terminal the object is laid
out over lines.
`,
  flags: {},
  async run(args, world) {
    const [path] = args.positional;
    if (path === undefined || args.positional.length > 1)
      throw new UsageError('inspect needs one bundle: on-record inspect FILE.');
    const opened = await openBundleFile(path);
    if (!opened.ok) {
      world.complain(opened.error.message);
      return 1;
    }
    const report = createProblemReport(world.complain);
    const summary = createBundleSummary();
    const problems: Problem[] = [];
    const note = (problem: Problem): void => {
      if (problems.length < MAX_PROBLEMS) problems.push(problem);
      report.add(problem);
    };
    for await (const shard of opened.value.shards()) {
      if (!shard.ok) {
        note(shard.error);
        break;
      }
      shard.value.problems.forEach(note);
      summary.add(shard.value);
    }
    const { files, ...manifest } = opened.value.manifest;
    const answer = { manifest: { ...manifest, files: files.length }, ...summary.summary(), problems };
    await world.print(`${JSON.stringify(answer, null, world.terminal ? 2 : 0)}\n`);
    return problems.length > 0 ? 1 : 0;
  },
};
