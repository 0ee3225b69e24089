import { describe, expect, test } from 'vitest';
import { run } from '../cli/run.ts';
import { fencesOf, readDoc } from './markdown.ts';
import { follow, workshop } from './shell.ts';

const REFERENCE = readDoc('docs/on-record.md');

/** Commands with their summaries, as the command line itself lists them. */
async function commands(): Promise<readonly (readonly [name: string, summary: string])[]> {
  const { out } = await run(['--help']);
  return [...out.matchAll(/^ {2}(\w+) +(.+)$/gm)].map(([, name = '', summary = '']) => [name, summary]);
}

/** The flags that a help text speaks of; “as for build” has them named there. */
const flagsIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/--([a-z][a-z-]*)/g)].map(([, flag = '']) => flag))]
    .filter((flag) => flag !== 'help' && flag !== 'version')
    .sort();

function sectionOf(name: string): string {
  const start = REFERENCE.indexOf(`\n## ${name}\n`);
  const end = REFERENCE.indexOf('\n## ', start + 1);
  return REFERENCE.slice(start, end < 0 ? undefined : end);
}

test('the reference lists the commands as the command line does', async () => {
  const listed = [...REFERENCE.matchAll(/^\| \[`(\w+)`\]\(#\w+\) \| (.+) \|$/gm)].map(([, name, what]) => [
    name,
    what,
  ]);
  expect(listed).toEqual(await commands());
});

test('each command’s options are those that its help names, and no others', async () => {
  for (const [name] of await commands()) {
    const { out } = await run([name, '--help']);
    const rows = [...sectionOf(name).matchAll(/^\| (`--[^|]*)\|/gm)].map(([, cell = '']) => cell);
    // What the help says of another command's flags is no option of this one.
    const help = out.replace(/“[^”]*”/g, '').replace(/\((?:from|see)[^)]*\)/g, '');
    expect(flagsIn(rows.join(' ')), name).toEqual(flagsIn(help));
  }
});

test('a command is called as its help says', async () => {
  for (const [name] of await commands()) {
    const [usage = ''] = (await run([name, '--help'])).out.split('\n');
    expect(sectionOf(name), name).toContain(`\`${usage}\``);
  }
});

describe('the examples', () => {
  test('run in order, and print what is said', () => {
    follow(fencesOf(REFERENCE), workshop());
  }, 180_000);
});
