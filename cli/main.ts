import { analyzeCommand } from './analyze.ts';
import { buildCommand } from './build.ts';
import { type Command, type ExitStatus, UsageError, type World } from './command.ts';
import { inspectCommand } from './inspect.ts';
import { lookupCommand } from './lookup.ts';
import { parseArguments } from './parse-arguments.ts';
import { relatedCommand } from './related.ts';

/** In the order of the help. A new command is one file and one entry here. */
const COMMANDS: readonly Command[] = [
  buildCommand,
  inspectCommand,
  analyzeCommand,
  lookupCommand,
  relatedCommand,
];

/** Runs one command line, without the program's own name, and answers its exit status. */
export async function main(args: readonly string[], world: World): Promise<ExitStatus> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await world.print(overview());
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.find((known) => known.name === name);
  if (command === undefined) {
    world.complain(
      `on-record does not know “${name}”: its commands are ${COMMANDS.map((known) => known.name).join(', ')}.`,
    );
    return 2;
  }
  const beforeEnd = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  if (beforeEnd.includes('--help') || beforeEnd.includes('-h')) {
    await world.print(command.help);
    return 0;
  }
  try {
    return await command.run(parseArguments(name, rest, command.flags), world);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    world.complain(error.message);
    return 2;
  }
}

function overview(): string {
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}\n`);
  return `on-record COMMAND [options]\n\n${lines.join('')}\n“on-record COMMAND --help” says more. JSON Lines in and out, one answer a line, in order.\n`;
}
