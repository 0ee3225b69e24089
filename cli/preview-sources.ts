import { readSource } from '../utils/builder/formats/table.ts';
import type { SourceItem } from '../utils/builder/source.ts';
import { buildChoices } from './build-choices.ts';
import { type Arguments, type ExitStatus, UsageError, type World } from './command.ts';
import { findSources } from './source-files.ts';

/** Sources of a file that are shown. */
const SHOWN = 5;
/** Characters of a field that are shown. */
const LONGEST = 200;

/** Shows the first sources of each file as the build would take them, as JSON Lines, and what is wrong with them. */
export async function previewSources(args: Arguments, world: World): Promise<ExitStatus> {
  if (args.positional.length === 0) throw new UsageError('build needs an input: a file, a folder, or -.');
  const { type, columns } = await buildChoices(args);
  const { files, problems } = await findSources(args.positional, world.stdin);
  for (const { message } of problems) world.complain(message);
  let shown = 0;
  for (const file of files) {
    let left = SHOWN;
    for await (const { item, warnings } of readSource(file, { type, columns, speakers: new Map() })) {
      for (const { message } of warnings) world.complain(message);
      if (item !== null) {
        await world.print(`${JSON.stringify(shortened(item), (_, value: unknown) => short(value))}\n`);
        shown++;
      }
      if (--left === 0) break;
    }
  }
  return shown > 0 ? 0 : 1;
}

function shortened(item: SourceItem): unknown {
  return item.type === 'observed' ? { type: 'built before', ...item.observation } : item;
}

function short(value: unknown): unknown {
  if (typeof value !== 'string' || value.length <= LONGEST) return value;
  return `${value.slice(0, LONGEST)}…`;
}
