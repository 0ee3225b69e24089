import { type Command, type ExitStatus, UsageError, type World } from './command.ts';
import { didYouMean } from './nearest-word.ts';
import { parseArguments } from './parse-arguments.ts';

interface Entry {
  readonly name: string;
  readonly summary: string;
  /** Loads the command: only what is asked for, since reading an article needs neither zip nor index. */
  readonly load: () => Promise<Command>;
}

/** In the order of the help. A new command is one file and one entry here. */
const COMMANDS: readonly Entry[] = [
  {
    name: 'build',
    summary: 'makes a bundle from articles and statements',
    load: async () => (await import('./build.ts')).buildCommand,
  },
  {
    name: 'merge',
    summary: 'joins bundles, or parts of one, into one',
    load: async () => (await import('./merge.ts')).mergeCommand,
  },
  {
    name: 'inspect',
    summary: 'shows what a bundle holds, and what is wrong with it',
    load: async () => (await import('./inspect.ts')).inspectCommand,
  },
  {
    name: 'validate',
    summary: 'checks every row of bundles',
    load: async () => (await import('./validate.ts')).validateCommand,
  },
  {
    name: 'diff',
    summary: 'shows what one bundle has that another has not',
    load: async () => (await import('./diff.ts')).diffCommand,
  },
  {
    name: 'analyze',
    summary: 'reads articles: names, offices, statements and claims',
    load: async () => (await import('./analyze.ts')).analyzeCommand,
  },
  {
    name: 'lookup',
    summary: 'finds whom names may stand for',
    load: async () => (await import('./lookup.ts')).lookupCommand,
  },
  {
    name: 'related',
    summary: 'finds earlier statements that go with one',
    load: async () => (await import('./related.ts')).relatedCommand,
  },
];

/** Runs one command line, without the program's own name, and answers its exit status. */
export async function main(args: readonly string[], world: World): Promise<ExitStatus> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await world.print(overview());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-V') {
    await world.print(`on-record ${world.version.name}\n`);
    return 0;
  }
  const entry = COMMANDS.find((known) => known.name === name);
  if (entry === undefined) {
    const names = COMMANDS.map((known) => known.name);
    world.complain(
      `on-record does not know “${name}”: its commands are ${names.join(', ')}.${didYouMean(name, names)}`,
    );
    return 2;
  }
  const command = await entry.load();
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
